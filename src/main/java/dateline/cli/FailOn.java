package dateline.cli;

import java.util.Locale;
import picocli.CommandLine.ParseResult;

/** Which failures of feeds or sources make the exit code say so. */
enum FailOn {
  ANY,
  ALL,
  NEVER;

  static FailOn of(ParseResult arguments, FailOn otherwise) throws CommandException {
    String text = Options.text(arguments, "--fail-on").orElse("");
    if (text.isEmpty()) {
      return otherwise;
    }
    for (FailOn choice : values()) {
      if (choice.name().toLowerCase(Locale.ROOT).equals(text)) {
        return choice;
      }
    }
    throw CommandException.usage("--fail-on takes any, all or never, not " + text);
  }

  int code(int failed, int total) {
    if (failed == 0 || this == NEVER) {
      return ExitCode.FINE;
    }
    if (failed == total) {
      return ExitCode.ALL_FAILED;
    }
    return this == ANY ? ExitCode.SOME_FAILED : ExitCode.FINE;
  }
}
