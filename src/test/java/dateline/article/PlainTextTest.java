package dateline.article;

import static dateline.article.Pages.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static Article text(String text) {
    return Pages.EXTRACTOR.plainText(text, "");
  }

  @Test
  void losesTheSpokenListAndItsHeading() {
    Article article =
        text("It rained.\nRecommended Stories\nlist of 4 itemsend of list\nIt stopped.\n");

    assertEquals(List.of("It rained.", "It stopped."), texts(article));
    assertEquals(2, article.removed().size());
  }

  @Test
  void keepsALineThatOnlySoundsLikeAHeading() {
    List<String> lines =
        List.of(
            "Recommended Stories",
            "was the name of his first book, a list of 4 items and no more.");

    assertEquals(lines, texts(text(String.join("\n", lines))));
  }

  @Test
  void joinsLinesWrappedByHand() {
    Article article =
        text(
            """
            The ferry left the harbour at six in the morning with forty
            passengers, two dogs and a piano that nobody claimed until it
            reached the island.

            It came back empty.
            """);

    assertEquals(2, article.body().size());
  }

  @Test
  void takesEachLineAsAParagraphOtherwise() {
    assertEquals(2, text("The ferry left at six.\nIt came back empty.").body().size());
  }

  @Test
  void theFirstArticleLosesNothingElse() throws IOException {
    Path seed = shared().resolve("seed/article.txt");
    assumeTrue(Files.exists(seed), "skipped: no ../shared");
    String text = Files.readString(seed);
    List<String> expected =
        text.lines()
            .filter(
                line ->
                    !line.isBlank()
                        && !line.startsWith("list of ")
                        && !line.equals("Recommended Stories"))
            .toList();

    Article article = text(text);

    assertEquals(expected, texts(article));
    assertEquals(2, article.removed().size());
    assertEquals("", article.headline());
  }

  private static Path shared() {
    return Optional.ofNullable(System.getProperty("DATELINE_SHARED"))
        .or(() -> Optional.ofNullable(System.getenv("DATELINE_SHARED")))
        .map(Path::of)
        .orElse(Path.of("../shared"));
  }
}
