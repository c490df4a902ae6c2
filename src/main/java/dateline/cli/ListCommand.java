package dateline.cli;

import dateline.digest.EntryWriter;
import dateline.query.Query;
import dateline.store.StoredEntry;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline list}: entries that match a query, newest first. */
final class ListCommand implements Command {
  private static final int MOST = 1_000_000;

  @Override
  public String summary() {
    return "Entries that match a query, newest first.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Lists stored entries: aligned columns on a terminal, tab-separated when piped.",
        "dateline list is:unread newer:2d",
        "dateline list 'tag:World and not feed:guardian'",
        "dateline list 'actor:\"Gustavo Petro\" title:/talks|truce/'",
        "dateline list --unread | head      # id, time, state, star, feed, title, link",
        "dateline list --json is:starred | jq -r .link");
    spec.addPositional(Options.rest("QUERY", "0..*", Queries.ABOUT));
    spec.addOption(Options.flag("Unread entries only.", "--unread"));
    spec.addOption(Options.flag("Starred entries only.", "--starred"));
    spec.addOption(Options.value("N", "At most so many.", "-n", "--limit"));
    spec.addOption(Options.flag("One JSON object a line.", "--json"));
  }

  @Override
  public int run(ParseResult arguments, Session session) throws CommandException {
    int limit = Options.number(arguments, "--limit", 1, MOST).orElse(MOST);
    Query query = Queries.of(arguments);
    boolean json = Options.has(arguments, "--json");
    if (session.isTerminal() && !json) {
      List<StoredEntry> found = session.store().find(query, limit);
      if (found.isEmpty()) {
        session.say("dateline: no entry matches");
      }
      session.out.print(
          EntryWriter.table(
              found, Formats.terminalStyle(), session.clock().instant(), session.zone()));
    } else {
      session.store().each(query, limit, new Lines(session.out, json));
    }
    return ExitCode.FINE;
  }

  /** Prints entries as they come, until nobody reads them any more. */
  private static final class Lines implements Predicate<StoredEntry> {
    /** Lines between two looks whether somebody still reads: {@code head} goes after ten. */
    private static final int LOOK = 100;

    private final PrintStream out;
    private final boolean json;
    private int printed;

    Lines(PrintStream out, boolean json) {
      this.out = out;
      this.json = json;
    }

    @Override
    public boolean test(StoredEntry entry) {
      out.print(json ? EntryWriter.json(entry) : EntryWriter.tsv(entry));
      printed++;
      boolean isBroken = printed % LOOK == 0 && out.checkError();
      return !isBroken && !Pipe.isUnheard(out);
    }
  }
}
