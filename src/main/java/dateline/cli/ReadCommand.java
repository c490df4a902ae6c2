package dateline.cli;

import dateline.store.EntryId;
import dateline.subscription.Subscription;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline read}: the reader. */
final class ReadCommand implements Command {
  @Override
  public String summary() {
    return "The reader (what dateline does when no command is given).";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Opens the reader on stored articles at once and refreshes in the background.",
        "dateline",
        "dateline read is:unread tag:World",
        "dateline read e1042                  # one entry of 'dateline list'");
    spec.addPositional(
        Options.rest("QUERY", "0..*", "An entry's id, or a list to open on.%n" + Queries.ABOUT));
    spec.addOption(Options.flag("Draw with ASCII only.", "--ascii"));
    spec.addOption(Options.flag("Do not refresh on opening.", "--no-refresh"));
  }

  @Override
  public boolean fetches(ParseResult arguments) {
    return true;
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    String words = String.join(" ", Options.words(arguments));
    Optional<EntryId> entry = EntryId.parse(words);
    if (entry.isEmpty()) {
      Queries.parse(words);
    } else if (session.store().entry(entry.get()).isEmpty()) {
      throw CommandException.usage("there is no entry " + words + "; 'dateline list' shows ids");
    }
    List<Subscription> subscriptions = session.feeds().subscriptions();
    RefreshJob.follow(session, subscriptions);
    return new ReaderLauncher(session, subscriptions)
        .open(
            entry.isPresent() ? "" : words,
            entry,
            Options.has(arguments, "--ascii"),
            !Options.has(arguments, "--no-refresh"));
  }
}
