package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  private static final String PASTED =
      """
      The harbour of Port Aldine opened again on Monday.
      Recommended Stories
      list of 4 itemsend of list
      Forty ships had waited outside for nine days.
      """;

  @TempDir private Path home;

  private String file(String name, String text) throws IOException {
    return Files.writeString(home.resolve(name), text).toString();
  }

  @Test
  void losesOnlyTheBoilerplateOfPastedText() throws IOException {
    CliRun run = CliRun.of(home, "extract", file("story.txt", PASTED));

    assertEquals(
        List.of(
            "The harbour of Port Aldine opened again on Monday.",
            "Forty ships had waited outside for nine days."),
        run.lines());
    assertEquals(0, run.code());
    assertEquals("", run.err());
  }

  @Test
  void readsStandardInput() {
    CliRun run = CliRun.withInput(home, PASTED, "extract", "-");

    assertEquals(2, run.lines().size());
  }

  @Test
  void explainsWhatItRemoved() throws IOException {
    CliRun run = CliRun.of(home, "extract", "--explain", "--format", "json", file("a.txt", PASTED));

    JsonObject article = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(2, article.getAsJsonArray("removed").size());
    assertEquals(2, article.getAsJsonArray("paragraphs").size());
  }

  @Test
  void aFailedSourceIsALineOfItsOwnAndAnExitCode() throws IOException {
    CliRun run =
        CliRun.of(home, "extract", "--format", "jsonl", file("a.txt", PASTED), "nowhere.html");

    assertEquals(4, run.code());
    assertEquals(
        "there is no such file; give a URL, a file, - or an entry id",
        JsonParser.parseString(run.lines().get(1)).getAsJsonObject().get("error").getAsString());
    assertEquals(
        "dateline: nowhere.html: there is no such file; give a URL, a file, - or an entry id\n",
        run.err());
  }

  @Test
  void allSourcesFailingIsAnotherCode() {
    assertEquals(5, CliRun.of(home, "extract", "nowhere.html").code());
    assertEquals(0, CliRun.of(home, "extract", "--fail-on", "never", "nowhere.html").code());
  }

  @Test
  void refusesABinaryFile() throws IOException {
    Path picture =
        Files.write(home.resolve("x.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});

    CliRun run = CliRun.of(home, "extract", picture.toString());

    assertEquals("dateline: " + picture + ": a binary file, not a web page or text\n", run.err());
  }

  @Test
  void aPageWithoutAnArticleIsAFailure() throws IOException {
    String page = file("empty.html", "");

    CliRun run = CliRun.of(home, "extract", page);

    assertEquals(5, run.code());
    assertEquals("", run.out());
    assertEquals("dateline: " + page + ": there is no article in it\n", run.err());
  }

  @Test
  void saysWhichFormatsThereAre() {
    CliRun run = CliRun.of(home, "extract", "--format", "pdf", "x.html");

    assertEquals(2, run.code());
    assertEquals(
        "dateline: --format takes text, markdown, html, json, jsonl, not pdf\n", run.err());
  }

  @Test
  void keepsTheOrderOfManySources() throws IOException {
    List<String> arguments = new ArrayList<>(List.of("extract", "--format", "jsonl"));
    for (int i = 0; i < 60; i++) {
      String text = "Ship " + i + " left the harbour.\n";
      arguments.add(i % 7 == 3 ? home.resolve("no-" + i).toString() : file(i + ".txt", text));
    }

    CliRun run = CliRun.of(home, arguments.toArray(String[]::new));

    assertEquals(60, run.lines().size());
    for (int i = 0; i < 60; i++) {
      JsonObject line = JsonParser.parseString(run.lines().get(i)).getAsJsonObject();
      assertEquals(arguments.get(3 + i), line.get("source").getAsString());
      assertEquals(i % 7 == 3, line.has("error"));
    }
  }
}
