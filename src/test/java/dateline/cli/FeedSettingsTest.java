package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dateline.fetch.Login;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections of the settings file for single feeds, as a user meets them. */
class FeedSettingsTest {
  private static final String FEED =
      "<rss version='2.0'><channel><title>Members</title><item><title>News</title><link>/1</link>"
          + "<description>One two three.</description></item></channel></rss>";

  @TempDir private Path home;
  private final List<String> seen = new CopyOnWriteArrayList<>();
  private HttpServer server;

  FeedSettingsTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void start() throws IOException {
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            seen.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            seen.add(String.valueOf(exchange.getRequestHeaders().getFirst("X-Key")));
            byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
        });
    server.start();
    Files.writeString(
        home.resolve("feeds.opml"),
        "<opml version='2.0'><head/><body><outline text='Members' xmlUrl='"
            + feed()
            + "'/></body></opml>");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String feed() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
  }

  private void settings(String toml) throws IOException {
    Files.writeString(home.resolve("config.toml"), toml);
  }

  @Test
  void aLoginAndAHeaderReachTheServerAndNothingElse() throws IOException {
    settings(
        """
        [feed."127.0.0.1"]
        user = "ada"
        password-command = ["echo", "tops3cret"]
        headers = { "X-Key" = "k3y" }
        """);

    CliRun refresh = CliRun.of(home, "refresh");
    CliRun check = CliRun.of(home, "feeds", "check");
    CliRun config = CliRun.of(home, "config");

    assertEquals(0, refresh.code(), refresh.err());
    assertEquals(List.of("Basic YWRhOnRvcHMzY3JldA==", "k3y"), seen.subList(0, 2));
    assertTrue(
        check.out().contains("; asked with header X-Key, login of ada from " + home), check.out());
    assertTrue(config.out().contains("# header X-Key is set"), config.out());
    for (CliRun run : List.of(refresh, check, config)) {
      String all = run.out() + run.err();
      assertFalse(all.contains("k3y"), all);
    }
    assertFalse((refresh.out() + refresh.err() + check.out()).contains("tops3cret"));
  }

  @Test
  void aPasswordInAnAddressIsShownByTheListsForScriptsOnly() throws IOException {
    String opml = Files.readString(home.resolve("feeds.opml"));
    Files.writeString(home.resolve("feeds.opml"), opml.replace("http://", "http://ada:tops3cret@"));
    List<CliRun> runs = new ArrayList<>();
    for (String words :
        List.of(
            "refresh --json",
            "list --json",
            "list",
            "search --json news",
            "feeds check",
            "feeds check --json",
            "feeds list",
            "digest --format json")) {
      runs.add(CliRun.of(home, words.split(" ")));
    }
    server.removeContext("/");
    runs.add(CliRun.of(home, "refresh", "--force"));
    runs.add(CliRun.of(home, "feeds", "check"));

    assertEquals("Basic YWRhOnRvcHMzY3JldA==", seen.get(0));
    for (CliRun run : runs) {
      assertFalse((run.out() + run.err()).contains("tops3cret"), run.out() + run.err());
    }
    assertTrue(CliRun.of(home, "feeds", "list", "--json").out().contains("ada:tops3cret@"));
    assertTrue(CliRun.of(home, "feeds", "export").out().contains("ada:tops3cret@"));
  }

  @Test
  void aPasswordCommandThatFailsIsTheFeedsProblem() throws IOException {
    settings("[feed.\"127.0.0.1\"]\nuser = \"ada\"\npassword-command = [\"false\"]\n");

    CliRun run = CliRun.of(home, "refresh");

    assertEquals(5, run.code());
    assertEquals(
        "dateline: Members ("
            + feed()
            + "): the password-command of [feed.\"127.0.0.1\"] ended with 1; try it by hand\n",
        run.err());
    assertEquals(List.of(), seen);
  }

  @Test
  void anIntervalOfItsOwnDecidesWhatIsDue() throws IOException {
    settings("[refresh]\nfull-text = false\n[feed.\"127.0.0.1\"]\ninterval = \"0s\"\n");
    CliRun.of(home, "refresh");
    CliRun.of(home, "refresh");

    assertEquals(4, seen.size());
  }

  @Test
  void aFeedsProxyIsGoneThrough() throws IOException {
    settings("[feed.\"127.0.0.1\"]\nproxy = \"http://u:pa55@127.0.0.1:1\"\n");

    CliRun refresh = CliRun.of(home, "refresh");
    CliRun config = CliRun.of(home, "config");

    assertTrue(
        refresh.err().contains("the proxy http://127.0.0.1:1 does not answer"), refresh.err());
    assertFalse((refresh.err() + config.out()).contains("pa55"), config.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "refresh", "digest", "config", "demo", "feeds list"})
  void everyCommandTellsOfAKeyThatMeansNothing(String command) throws IOException {
    settings("[bind]\nx = \"next-unred\"\n");

    CliRun run = CliRun.of(home, command.split(" "));

    assertEquals(3, run.code());
    assertEquals(
        "dateline: "
            + home.resolve("config.toml")
            + ", line 2, column 1: key \"x\": there is no operation \"next-unred\";"
            + " the reader's ? shows them all\n",
        run.err());
  }

  @Test
  void aPasswordIsAskedForOnce() throws Exception {
    Path count = home.resolve("count");
    PasswordCommand command =
        new PasswordCommand(
            List.of("sh", "-c", "echo run >> '" + count + "'; echo first; echo second"), "[x]");

    assertEquals("first", command.reveal());
    assertEquals("first", command.reveal());
    assertEquals(1, Files.readAllLines(count).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"exit 3", "true", "sleep 60"})
  void aFailureIsRememberedToo(String script) {
    PasswordCommand command =
        new PasswordCommand(List.of("sh", "-c", script), "[x]", Duration.ofMillis(500));

    Optional<String> first = failure(command);

    assertTrue(first.orElse("").startsWith("the password-command of [x] "), first.toString());
    assertEquals(first, failure(command));
  }

  private static Optional<String> failure(PasswordCommand command) {
    return Optional.of(assertThrows(Login.SecretException.class, command::reveal).getMessage());
  }
}
