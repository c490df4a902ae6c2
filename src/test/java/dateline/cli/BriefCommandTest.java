package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefCommandTest {
  private static final String STORY =
      """
      President Ilmar Dressen has ordered the navy of Kestovia to leave Port Aldine after a call with Prime Minister Noor Halvany.
      The blockade cost the port 64 million crowns, said Greta Hollin, head of marine risk at the broker Aster Lane.
      “Another two weeks and we would have run out of bread,” Halvany told reporters on Monday.
      If the warships return, grain prices could double before winter, the World Grain Council warned.
      No date has been set for talks between the two leaders.
      """;

  @TempDir private Path home;

  private String story() throws IOException {
    return Files.writeString(home.resolve("story.txt"), STORY).toString();
  }

  @Test
  void briefsPastedTextWithSources() throws IOException {
    CliRun run = CliRun.of(home, "brief", "--format", "json", story());

    JsonObject briefing = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(0, run.code(), run.err());
    assertTrue(briefing.getAsJsonArray("actors").toString().contains("Ilmar Dressen"), run.out());
    assertTrue(briefing.getAsJsonArray("stakes").size() > 0, run.out());
    assertTrue(
        STORY.contains(
            briefing
                .getAsJsonObject("bottom_line")
                .getAsJsonArray("sources")
                .get(0)
                .getAsJsonObject()
                .get("sentence")
                .getAsString()));
  }

  @Test
  void namesABriefingAfterItsFileOrTitle() throws IOException {
    assertTrue(CliRun.of(home, "brief", story()).out().contains("\nSTORY.TXT\n"));
    assertTrue(
        CliRun.of(home, "brief", "--title", "Navy leaves port", story())
            .out()
            .contains("\nNAVY LEAVES PORT\n"));
  }

  @Test
  void aFirstLineOfItsOwnIsTheHeadline() {
    String text = "Navy leaves Port Aldine\n\n" + STORY;

    CliRun brief = CliRun.withInput(home, text, "brief", "--input", "text", "-");
    CliRun titled = CliRun.withInput(home, text, "brief", "--title", "Quiet seas", "-");
    JsonObject article =
        JsonParser.parseString(
                CliRun.withInput(home, text, "extract", "--format", "json", "-").out())
            .getAsJsonObject();

    assertTrue(brief.out().contains("\nNAVY LEAVES PORT ALDINE\n"), brief.out());
    assertTrue(titled.out().contains("\nQUIET SEAS\n"), titled.out());
    assertEquals("Navy leaves Port Aldine", article.get("title").getAsString());
    assertTrue(article.get("text").getAsString().startsWith("President"), article.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The navy has left.\n\n", "The navy has left\n", "World\n\n", "By Ada Kern\n\n"})
  void aSentenceAPlaceOrANameIsNoHeadline(String start) {
    CliRun run =
        CliRun.withInput(
            home, start + STORY, "extract", "--format", "json", "--input", "text", "-");

    assertEquals(
        "", JsonParser.parseString(run.out()).getAsJsonObject().get("title").getAsString());
  }

  @Test
  void keepsToTheWidthAndToAscii() throws IOException {
    CliRun run = CliRun.of(home, "brief", "--width", "50", "--ascii", story());

    assertTrue(run.lines().stream().allMatch(line -> line.length() <= 50), run.out());
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(run.out()), run.out());
  }

  @Test
  void refusesAWidthItCannotKeep() throws IOException {
    CliRun run = CliRun.of(home, "brief", "--width", "7", story());

    assertEquals(2, run.code());
    assertEquals("dateline: --width takes a whole number from 40 to 400, not 7\n", run.err());
  }

  @Test
  void fetchesPagesAndSaysWhatFailed() throws IOException {
    try (DemoSite site = DemoSite.start(Clock.systemUTC())) {
      String page = site.base() + "/meridian/world/orla-dam-evacuation.html";

      CliRun fine = CliRun.of(home, "brief", page);
      CliRun gone = CliRun.of(home, "brief", "--format", "jsonl", page, site.base() + "/gone");

      assertTrue(fine.out().contains("KEY ACTORS"), fine.out());
      assertEquals(4, gone.code());
      assertEquals(
          "{\"source\":\""
              + site.base()
              + "/gone\",\"error\":\"127.0.0.1 answered 404 (not found)\"}",
          gone.lines().get(1));
    }
  }

  @Test
  void markdownAndHtmlHoldTheSameActors() throws IOException {
    for (String format : new String[] {"text", "markdown", "html"}) {
      CliRun run = CliRun.of(home, "brief", "--format", format, story());

      assertTrue(run.out().contains("Greta Hollin"), run.out());
      assertFalse(run.out().contains("null"), run.out());
    }
  }
}
