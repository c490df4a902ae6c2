package dateline.cli;

import dateline.subscription.Subscription;
import java.util.List;
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
    spec.addPositional(Options.rest("QUERY", "0..*", Queries.ABOUT));
    spec.addOption(Options.flag("Draw with ASCII only.", "--ascii"));
    spec.addOption(Options.flag("Do not refresh on opening.", "--no-refresh"));
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    List<Subscription> subscriptions = session.feeds().subscriptions();
    RefreshJob.follow(session, subscriptions);
    String query = String.join(" ", Options.words(arguments));
    Queries.parse(query);
    return new ReaderLauncher(session, subscriptions)
        .open(query, Options.has(arguments, "--ascii"), !Options.has(arguments, "--no-refresh"));
  }
}
