package dateline.cli;

import dateline.config.Settings;
import dateline.digest.Format;
import dateline.digest.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Output formats and layouts, as options and settings give them. */
final class Formats {
  private static final int WIDEST_ARTICLE = 100;

  private Formats() {}

  static Format of(ParseResult arguments, Format otherwise, Set<Format> allowed)
      throws CommandException {
    String text = Options.text(arguments, "--format").orElse("");
    if (text.isEmpty()) {
      return otherwise;
    }
    return Format.parse(text)
        .filter(allowed::contains)
        .orElseThrow(
            () -> CommandException.usage("--format takes " + names(allowed) + ", not " + text));
  }

  private static String names(Set<Format> formats) {
    return Arrays.stream(Format.values())
        .filter(formats::contains)
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  static boolean isJson(Format format) {
    return format == Format.JSON || format == Format.JSONL;
  }

  /** Articles are wrapped for eyes, and left a paragraph a line for pipes. */
  static TextStyle articleStyle(Session session) {
    int columns = session.isTerminal() ? Math.min(Terminals.columns(), WIDEST_ARTICLE) : 0;
    return new TextStyle(columns, false);
  }

  /** Lists use the whole width of the terminal. */
  static TextStyle terminalStyle() {
    return new TextStyle(Terminals.columns(), false);
  }

  static TextStyle digestStyle(ParseResult arguments, Session session) throws CommandException {
    int columns =
        Options.number(arguments, "--width", 40, 400)
            .orElse(session.setting(Settings.DIGEST_WIDTH).intValue());
    boolean ascii = Options.has(arguments, "--ascii") || session.setting(Settings.DIGEST_ASCII);
    return new TextStyle(columns, ascii);
  }
}
