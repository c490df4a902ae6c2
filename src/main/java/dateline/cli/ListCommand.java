package dateline.cli;

import dateline.digest.EntryWriter;
import dateline.store.StoredEntry;
import java.util.List;
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
        "dateline list --unread | head                # id, time, state, feed, title, link",
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
    List<StoredEntry> entries = session.store().find(Queries.of(arguments), limit);
    if (session.isTerminal() && !Options.has(arguments, "--json")) {
      session.out.print(
          EntryWriter.table(
              entries, Formats.terminalStyle(), session.clock().instant(), session.zone()));
      return ExitCode.FINE;
    }
    for (StoredEntry entry : entries) {
      session.out.print(
          Options.has(arguments, "--json") ? EntryWriter.json(entry) : EntryWriter.tsv(entry));
      if (session.out.checkError()) {
        break;
      }
    }
    return ExitCode.FINE;
  }
}
