package dateline.cli;

import dateline.article.Article;
import dateline.cli.SourceReader.Input;
import dateline.cli.SourceReader.SourceException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code brief} and {@code extract} share: their sources, and one result or error for each.
 */
final class SourceOptions {
  private SourceOptions() {}

  /** Writes the result of one source, or its error. */
  interface Writer {
    String result(String source, Article article);

    /** The line that stands for a failed source in the output; empty when the format has none. */
    String failure(String source, String error);
  }

  static void describe(CommandSpec spec) {
    spec.addPositional(
        Options.rest(
            "SOURCE", "1..*", "URL, HTML or text file, - for standard input, or an entry id."));
    spec.addOption(
        Options.value("KIND", "What files hold: auto (default), html or text.", "--input"));
    spec.addOption(Options.value("URL", "Address of the page, for its links.", "--url"));
    spec.addOption(Options.value("T", "Headline, instead of the page's.", "--title"));
    spec.addOption(
        Options.value(
            "WHEN", "When failed sources fail the run: any (default), all, never.", "--fail-on"));
  }

  static int run(ParseResult arguments, Session session, Writer writer)
      throws CommandException, InterruptedException {
    if (Options.words(arguments).size() > 1
        && Options.text(arguments, "--format").filter("json"::equals).isPresent()) {
      throw CommandException.usage("json is one object; use --format jsonl for several sources");
    }
    FailOn failOn = FailOn.of(arguments, FailOn.ANY);
    SourceReader reader =
        new SourceReader(
            session,
            input(arguments),
            base(arguments),
            Options.text(arguments, "--title").orElse(""),
            Options.has(arguments, "--explain"));
    List<String> sources = Options.words(arguments);
    session.settings(); // before several threads ask for them
    int failed = 0;
    try (ReadAhead articles = new ReadAhead(reader, sources)) {
      for (String source : sources) {
        try {
          session.out.print(writer.result(source, found(articles.next())));
        } catch (SourceException e) {
          failed++;
          session.complain(named(source) + ": " + e.getMessage());
          session.out.print(writer.failure(source, e.getMessage()));
        }
        session.out.flush();
      }
    }
    return failOn.code(failed, sources.size());
  }

  private static String named(String source) {
    return source.isBlank() ? "\"" + source + "\"" : source;
  }

  /** A page may hold no article: a picture, a list of links, an empty frame. */
  private static Article found(Article article) throws SourceException {
    if (article.body().isEmpty()) {
      throw new SourceException("there is no article in it");
    }
    return article;
  }

  private static Input input(ParseResult arguments) throws CommandException {
    String text = Options.text(arguments, "--input").orElse("auto");
    return switch (text) {
      case "auto" -> Input.AUTO;
      case "html" -> Input.HTML;
      case "text" -> Input.TEXT;
      default ->
          throw CommandException.usage(
              "--input takes auto, html or text, not " + text.toLowerCase(Locale.ROOT));
    };
  }

  private static Optional<URI> base(ParseResult arguments) throws CommandException {
    Optional<String> text = Options.text(arguments, "--url");
    try {
      return text.map(URI::create);
    } catch (IllegalArgumentException e) {
      throw CommandException.usage("--url: " + text.orElse("") + " is not a web address");
    }
  }
}
