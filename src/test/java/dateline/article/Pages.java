package dateline.article;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Small pages for tests of single rules. */
final class Pages {
  static final Extractor EXTRACTOR = new Extractor();

  private static final URI URL = URI.create("https://news.example/world/page");

  /** Some paragraphs of plain news that no rule may touch. */
  static final String NEWS =
      """
      <p>The council of Varn voted on Tuesday to reopen the old canal, which had been closed since the flood.</p>
      <p>Work will begin in April and cost about four million crowns, the mayor told reporters after the vote.</p>
      <p>Boats could reach the lake by the end of the summer if the winter is mild and the old lock at Sand holds the water.</p>
      """;

  private Pages() {}

  static Article page(String html) {
    return EXTRACTOR.page(html.getBytes(StandardCharsets.UTF_8), "", Optional.of(URL));
  }

  /** A page whose body holds those paragraphs with something in between. */
  static Article between(String clutter) {
    String middle = NEWS.replaceFirst("\n", "\n" + clutter.replace("$", "\\$") + "\n");
    return page("<title>Canal</title><article><h1>Canal</h1>" + middle + "</article>");
  }

  static List<String> texts(Article article) {
    return article.body().stream().map(Block::text).toList();
  }

  static List<String> kinds(Article article) {
    return article.body().stream().map(Block::kind).toList();
  }

  static boolean isRemovedBy(String rule, Article article) {
    return article.removed().stream().anyMatch(removal -> removal.rule().equals(rule));
  }
}
