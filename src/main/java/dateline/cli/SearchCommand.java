package dateline.cli;

import dateline.digest.EntryWriter;
import dateline.store.SearchHit;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline search}: full-text search, best match first. */
final class SearchCommand implements Command {
  private static final int USUAL = 50;
  private static final int MOST = 10_000;

  @Override
  public String summary() {
    return "Full-text search, best match first.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Finds words in titles and articles; quotation marks hold a phrase together.",
        "dateline search ceasefire talks",
        "dateline search '\"interest rates\" bank'",
        "dateline search --json flood | jq -r .link");
    spec.addPositional(Options.rest("WORDS", "1..*", "Words that must all be there."));
    spec.addOption(Options.value("N", "At most so many (50).", "-n", "--limit"));
    spec.addOption(Options.flag("One JSON object a line.", "--json"));
  }

  @Override
  public int run(ParseResult arguments, Session session) throws CommandException {
    int limit = Options.number(arguments, "--limit", 1, MOST).orElse(USUAL);
    String words = Queries.searchable(String.join(" ", Options.words(arguments)));
    List<SearchHit> hits = session.store().search(words, limit);
    if (hits.isEmpty() && Terminals.isTerminal(2)) {
      session.say("dateline: no entry holds " + words);
    }
    if (Options.has(arguments, "--json")) {
      hits.forEach(hit -> session.out.print(EntryWriter.json(hit)));
    } else if (session.isTerminal()) {
      session.out.print(
          EntryWriter.hits(
              hits, Formats.terminalStyle(), session.clock().instant(), session.zone()));
    } else {
      hits.forEach(hit -> session.out.print(EntryWriter.tsv(hit)));
    }
    return ExitCode.FINE;
  }
}
