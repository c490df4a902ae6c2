package dateline.cli;

import dateline.article.Article;
import dateline.digest.ArticleWriter;
import dateline.digest.Format;
import dateline.digest.TextStyle;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline extract}: the clean article. */
final class ExtractCommand implements Command {
  @Override
  public String summary() {
    return "The clean article of a page, file or entry.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Prints the article without the page around it.",
        "dateline extract https://example.org/story",
        "dateline extract --format markdown page.html > story.md",
        "dateline extract --format jsonl pages/*.html > articles.jsonl",
        "pandoc -t plain report.docx | dateline extract -",
        "dateline extract --explain page.html      # what was removed, and by which rule");
    SourceOptions.describe(spec);
    spec.addOption(
        Options.value("F", "text (default), markdown, html, json or jsonl.", "-f", "--format"));
    spec.addOption(
        Options.flag("List each removed block with the rule that removed it.", "--explain"));
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    Format format = Formats.of(arguments, Format.TEXT, Set.of(Format.values()));
    boolean explain = Options.has(arguments, "--explain");
    TextStyle style = Formats.articleStyle(session);
    return SourceOptions.run(
        arguments,
        session,
        new SourceOptions.Writer() {
          @Override
          public String result(String source, Article article) {
            return ArticleWriter.write(article, source, format, style, explain);
          }

          @Override
          public String failure(String source, String error) {
            return Formats.isJson(format) ? ArticleWriter.failure(source, error, format) : "";
          }
        });
  }
}
