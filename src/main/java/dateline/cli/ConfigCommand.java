package dateline.cli;

import dateline.config.Durations;
import dateline.config.Setting;
import dateline.config.Settings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline config}: the settings in force and where each came from. */
final class ConfigCommand implements Command {
  @Override
  public String summary() {
    return "The settings in force, and where each came from.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Prints every setting as the settings file would say it, with where it came from.",
        "dateline config",
        "dateline config --home ~/news");
  }

  @Override
  public int run(ParseResult arguments, Session session) throws CommandException {
    Settings settings = session.settings();
    session.out.println("# settings  " + session.settingsFile());
    session.out.println("# feeds     " + session.feeds().file());
    session.out.println("# database  " + session.database());
    session.out.println("# log       " + session.places().log());
    String table = "";
    for (Setting<?> setting : Settings.ALL) {
      String[] key = setting.key().split("\\.", 2);
      if (!key[0].equals(table)) {
        table = key[0];
        session.out.println("\n[" + table + "]");
      }
      session.out.printf(
          "%-36s # %s%n", key[1] + " = " + toml(settings.get(setting)), settings.origin(setting));
    }
    if (!settings.bindings().isEmpty()) {
      session.out.println("\n[bind]");
      settings.bindings().entrySet().stream()
          .sorted(java.util.Map.Entry.comparingByKey())
          .forEach(e -> session.out.println(toml(e.getKey()) + " = " + toml(e.getValue())));
    }
    return ExitCode.FINE;
  }

  private static String toml(Object value) {
    if (value instanceof Duration length) {
      return "\"" + Durations.print(length) + "\"";
    }
    if (value instanceof List<?> words) {
      return words.stream().map(ConfigCommand::toml).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof String text
        ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : String.valueOf(value);
  }
}
