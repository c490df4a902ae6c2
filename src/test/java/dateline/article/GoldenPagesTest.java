package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole pages and what must come out of them. {@code mvn test -Dgolden=update} rewrites {@code
 * article.txt}; the difference is reviewed.
 */
class GoldenPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  private static final Extractor EXTRACTOR = new Extractor();

  static List<Path> pages() throws IOException {
    try (Stream<Path> folders = Files.list(PAGES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void comesOutAsItsGoldenText(Path folder) throws IOException {
    Path golden = folder.resolve("article.txt");
    String shown = show(extract(folder));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, shown);
    }

    assertEquals(Files.readString(golden), shown);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysWhereItCameFrom(Path folder) throws IOException {
    assertTrue(Files.readString(folder.resolve("about.txt")).startsWith("Written by us."));
  }

  private static Article extract(Path folder) throws IOException {
    byte[] page = Files.readAllBytes(folder.resolve("page.html"));
    return EXTRACTOR.page(page, "text/html", Optional.of(URI.create("https://news.example/page")));
  }

  private static String show(Article article) {
    StringBuilder text = new StringBuilder();
    text.append("headline: ").append(article.headline()).append('\n');
    text.append("byline: ").append(String.join("; ", article.byline())).append('\n');
    text.append("published: ").append(article.published().map(Object::toString).orElse("-"));
    text.append("\nsite: ").append(article.site().orElse("-"));
    text.append("\nlanguage: ").append(article.language().orElse("-")).append("\n\n");
    for (Block block : article.body()) {
      text.append('[').append(block.kind()).append("] ").append(block.text()).append('\n');
      for (Link link : block.links()) {
        text.append("  -> ").append(block.text(), link.start(), link.end());
        text.append(' ').append(link.target()).append('\n');
      }
    }
    text.append("\nremoved:\n");
    for (Removal removal : article.removed()) {
      text.append(removal.rule()).append(": ").append(removal.text()).append('\n');
    }
    return text.toString();
  }
}
