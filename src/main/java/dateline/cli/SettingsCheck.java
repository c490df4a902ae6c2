package dateline.cli;

import dateline.config.Settings;
import dateline.query.Query;
import dateline.query.QueryException;
import dateline.screen.ColorDepth;
import dateline.screen.ReaderOptions;
import java.util.Map;
import java.util.Optional;

/**
 * Finds mistakes that only the reader would meet: each command tells of them, as who mends settings
 * tries them with any command.
 */
final class SettingsCheck {
  private SettingsCheck() {}

  static void run(Settings settings) throws CommandException {
    String query = settings.get(Settings.READER_QUERY);
    if (!query.isEmpty()) {
      query(query, settings.origin(Settings.READER_QUERY));
    }
    for (Map.Entry<String, String> binding : settings.bindings().entrySet()) {
      binding(settings, binding.getKey(), binding.getValue());
    }
  }

  private static void query(String query, String place) throws CommandException {
    try {
      Query unused = Query.parse(query);
    } catch (QueryException e) {
      throw new CommandException(
          ExitCode.SETTINGS,
          place
              + ": reader.query, column "
              + e.column()
              + ": "
              + e.getMessage()
              + "; 'dateline list --help' has the words of a query");
    }
  }

  private static void binding(Settings settings, String key, String operation)
      throws CommandException {
    try {
      ReaderOptions unused =
          new ReaderOptions(
              "",
              Optional.empty(),
              settings.get(Settings.READER_THEME),
              settings.get(Settings.READER_KEYS),
              Map.of(key, operation),
              false,
              ColorDepth.NONE,
              false,
              Optional.empty());
    } catch (IllegalArgumentException e) {
      throw new CommandException(
          ExitCode.SETTINGS,
          settings.bindingOrigin(key) + ": " + e.getMessage() + "; the reader's ? shows them all");
    }
  }
}
