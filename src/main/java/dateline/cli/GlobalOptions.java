package dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Options that every command takes.
 *
 * @param home config, data and state all below this folder
 * @param patience seconds to wait for another process's write
 */
record GlobalOptions(
    Optional<Path> home,
    Optional<Path> config,
    Optional<Path> feeds,
    Optional<Path> database,
    int patience,
    boolean quiet,
    boolean verbose,
    boolean noColor) {
  /** Global options that take a value, so that the command's name can be told from it. */
  static final Set<String> WITH_VALUE = Set.of("--home", "--config", "--feeds", "--db", "--wait");

  private static final int PATIENCE_SECONDS = 10;

  static void describe(CommandSpec spec) {
    spec.addOption(Options.value("DIR", "Keep settings, data and state all below DIR.", "--home"));
    spec.addOption(Options.value("FILE", "Settings file.", "--config"));
    spec.addOption(Options.value("FILE", "Subscriptions (OPML).", "--feeds"));
    spec.addOption(Options.value("FILE", "Database.", "--db"));
    spec.addOption(
        Options.value("SECONDS", "Wait this long for another process's write (10).", "--wait"));
    spec.addOption(Options.flag("Print nothing but results and failures.", "-q", "--quiet"));
    spec.addOption(Options.flag("Say more on standard error.", "-v", "--verbose"));
    spec.addOption(Options.flag("No colours.", "--no-color"));
    spec.addOption(Options.flag("Show this help.", "-h", "--help"));
    spec.addOption(
        OptionSpec.builder(Options.flag("Print the version.", "-V", "--version"))
            .versionHelp(true)
            .build());
  }

  static GlobalOptions of(ParseResult arguments) throws CommandException {
    return new GlobalOptions(
        home(arguments),
        path(arguments, "--config"),
        path(arguments, "--feeds"),
        path(arguments, "--db"),
        Options.number(arguments, "--wait", 0, 86_400).orElse(PATIENCE_SECONDS),
        Options.has(arguments, "-q"),
        Options.has(arguments, "-v"),
        Options.has(arguments, "--no-color"));
  }

  /** The index of the command's name among the arguments, or -1. */
  static int commandAt(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (WITH_VALUE.contains(argument)) {
        i++;
      } else if (!argument.startsWith("-")) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Path> home(ParseResult arguments) throws CommandException {
    Optional<Path> home = path(arguments, "--home");
    if (home.filter(place -> Files.exists(place) && !Files.isDirectory(place)).isPresent()) {
      throw CommandException.usage("--home takes a folder; " + home.get() + " is a file");
    }
    return home;
  }

  /** An empty name is mostly a variable that is not set; it must not mean the current folder. */
  private static Optional<Path> path(ParseResult arguments, String option) throws CommandException {
    Optional<String> text = Options.text(arguments, option);
    if (text.filter(String::isBlank).isPresent()) {
      throw CommandException.usage(
          option + " takes a name, not an empty one; is a variable unset?");
    }
    try {
      return text.map(Path::of).map(Path::toAbsolutePath);
    } catch (java.nio.file.InvalidPathException e) {
      throw CommandException.usage(option + ": " + text.orElse("") + " is not a file name");
    }
  }
}
