package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
  void readsTextFilesOfOtherTimesAndSystems(String charset) throws IOException {
    String text = "Die Fähre nach Köln – „Elise“ – fährt nicht.\n";
    Path file = Files.write(home.resolve("ship.txt"), text.getBytes(Charset.forName(charset)));

    assertEquals(text, CliRun.of(home, "extract", file.toString()).out());
  }

  @Test
  void obeysTheUsersSiteRulesAndTellsOfWrongLines() throws IOException {
    Files.createDirectories(home.resolve("sites"));
    file("sites/port.example.txt", "bodyy: //p\nbody: //div[@id='story']\n");
    String page =
        file("a.html", "<div><p>Ships wait.</p><div id=story>The port is open.</div></div>");

    CliRun run = CliRun.of(home, "extract", "--url", "https://www.port.example/a", page);

    assertEquals(List.of("The port is open."), run.lines());
    assertEquals(0, run.code());
    assertEquals(
        "dateline: sites/port.example.txt, line 1: there is no directive \"bodyy\"; the line was"
            + " skipped\n",
        run.err());
  }

  @Test
  void joinsThePagesOfAUrlButFetchesNothingForAFile() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    List<String> asked = new CopyOnWriteArrayList<>();
    server.createContext("/", exchange -> answer(exchange, asked));
    server.start();
    String url =
        "http://"
            + server.getAddress().getAddress().getHostAddress()
            + ":"
            + server.getAddress().getPort()
            + "/canal";
    try {
      String saved = file("canal.html", part("/canal"));

      assertEquals(3, CliRun.of(home, "extract", "--url", url, saved).lines().size());
      assertEquals(List.of(), asked);
      assertEquals(6, CliRun.of(home, "extract", url).lines().size());
      assertEquals(List.of("/canal", "/canal/2"), asked);
    } finally {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange, List<String> asked) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      byte[] body = part(path).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** A page of three paragraphs that no other path has, with a link to its second page. */
  private static String part(String path) {
    StringBuilder page = new StringBuilder("<article>");
    for (String ship : List.of("Aster", "Brandt", "Corvin")) {
      page.append(
          "<p>At the lock of %s the crew of the %s waited all night for water, and the keeper told them in the morning that the gate was shut.</p>"
              .formatted(path, ship));
    }
    return page + "</article><a rel=next href='/canal/2'>Next page</a>";
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
