package dateline.cli;

import dateline.article.Article;
import dateline.digest.ArticleWriter;
import dateline.digest.BriefingWriter;
import dateline.digest.Format;
import dateline.digest.TextStyle;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline brief}: one briefing per source. */
final class BriefCommand implements Command {
  @Override
  public String summary() {
    return "Who matters and what is at stake, in bullets with their sources.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Prints a briefing: every bullet is cut from the article and names its paragraph.",
        "dateline brief https://example.org/story",
        "dateline brief e1042                      # an entry of 'dateline list'",
        "dateline brief --format json story.txt | jq -r '.actors[].name'",
        "wl-paste | dateline brief --input text -",
        "dateline brief --explain story.txt        # what was weighed, and why it is shown or not");
    SourceOptions.describe(spec);
    spec.addOption(
        Options.value("F", "text (default), markdown, html, json or jsonl.", "-f", "--format"));
    spec.addOption(Options.value("N", "Columns of the text form (78).", "--width"));
    spec.addOption(Options.flag("Plain ASCII.", "--ascii"));
    spec.addOption(
        Options.flag("Say of each bullet and of each one left out why (text, json).", "--explain"));
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    Format format = Formats.of(arguments, Format.TEXT, Set.of(Format.values()));
    TextStyle style = Formats.digestStyle(arguments, session);
    boolean explain = Options.has(arguments, "--explain");
    if (explain && format != Format.TEXT && !Formats.isJson(format)) {
      throw CommandException.usage("--explain goes with --format text, json or jsonl");
    }
    return SourceOptions.run(
        arguments,
        session,
        new SourceOptions.Writer() {
          @Override
          public String result(String source, Article article) {
            return explain
                ? BriefingWriter.explain(session.briefer().explain(article), source, format, style)
                : BriefingWriter.write(session.briefer().brief(article), source, format, style);
          }

          @Override
          public String failure(String source, String error) {
            return Formats.isJson(format) ? ArticleWriter.failure(source, error, format) : "";
          }
        });
  }
}
