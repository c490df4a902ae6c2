package dateline.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command: its options for picocli, and what it does. */
interface Command {
  /** One line for the list of commands. */
  String summary();

  /** Adds options, parameters and examples. */
  void describe(CommandSpec spec);

  /** Runs it and returns the exit code. */
  int run(ParseResult arguments, Session session) throws CommandException, InterruptedException;

  /** Whether it fetches news, and so makes a database where there is none. */
  default boolean fetches(ParseResult arguments) {
    return false;
  }

  /** Whether it may be the first to write the subscriptions. */
  default boolean makesFeeds() {
    return false;
  }

  /** Whether a mistake in the settings ends it before it has begun. */
  default boolean needsSettings() {
    return true;
  }
}
