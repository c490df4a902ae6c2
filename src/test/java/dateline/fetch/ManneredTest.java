package dateline.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds that are asked in a way of their own: headers, passwords, proxies. */
class ManneredTest {
  private static final FetchLimits PATIENT =
      new FetchLimits(Duration.ofSeconds(20), Duration.ofSeconds(20), 9_999, 5, 2, Duration.ZERO);

  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/xml";

  private RudeServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RudeServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private static Manners secretive(String host) {
    return new Manners(
        Optional.of("Ada's reader"),
        Map.of("X-Key", "k1", "accept", "text/xml"),
        Optional.of(new Login("ada", () -> "sea:cret")),
        host,
        Proxies.NONE);
  }

  private static FetchResult fetch(Manners manners, URI url) throws InterruptedException {
    try (Fetcher fetcher =
        new Fetcher(PATIENT, "Dateline/test", Clock.systemUTC(), feed -> manners)) {
      return fetcher.fetch(url, Validators.NONE);
    }
  }

  private static String reason(Manners manners, URI url) throws InterruptedException {
    return assertInstanceOf(FetchResult.Failed.class, fetch(manners, url)).reason();
  }

  @Test
  void sendsItsOwnNameHeadersAndPassword() throws InterruptedException {
    server.on("/feed", OK, "<rss/>");

    fetch(secretive("127.0.0.1"), server.at("/feed"));

    String request = server.requests().get(0);
    assertTrue(request.contains("User-Agent: Ada's reader\r\n"), request);
    assertTrue(request.contains("X-Key: k1\r\n"), request);
    assertTrue(request.contains("Authorization: Basic YWRhOnNlYTpjcmV0\r\n"), request);
    assertEquals(2, request.split("(?i)\r\naccept: ", -1).length, request);
  }

  @Test
  void secretsStayWithTheirHost() throws InterruptedException {
    String elsewhere = server.at("/next").toString().replace("127.0.0.1", "localhost");
    server.redirect("/feed", 302, elsewhere).on("/next", OK, "<rss/>");

    FetchResult result = fetch(secretive("127.0.0.1"), server.at("/feed"));

    assertInstanceOf(FetchResult.Fetched.class, result);
    String second = server.requests().get(1);
    assertFalse(second.contains("X-Key"), second);
    assertFalse(second.contains("Authorization"), second);
    assertTrue(second.contains("User-Agent: Ada's reader\r\n"), second);
  }

  @ParameterizedTest
  @CsvSource({
    "news.example, news.example, true",
    "news.example, www.NEWS.example, true",
    "news.example, badnews.example, false",
    "news.example, example, false",
    "'', news.example, false"
  })
  void aHostStandsForTheHostsBelowIt(String named, String asked, boolean isTrusted) {
    assertEquals(isTrusted, secretive(named).trusts(asked));
  }

  @Test
  void thePasswordOfTheAddressGoesFirst() throws InterruptedException {
    server.on("/feed", OK, "<rss/>");
    URI named = URI.create(server.at("/feed").toString().replace("//", "//bob:x@"));

    fetch(secretive("127.0.0.1"), named);

    assertTrue(server.requests().get(0).contains("Authorization: Basic Ym9iOng=\r\n"));
  }

  @Test
  void aPasswordThatCannotBeHadIsAFailureWithoutAQuestion() throws InterruptedException {
    Login.Secret locked =
        () -> {
          throw new Login.SecretException("the password command ended with 1");
        };
    Manners manners =
        new Manners(
            Optional.empty(),
            Map.of(),
            Optional.of(new Login("ada", locked)),
            "127.0.0.1",
            Proxies.NONE);

    assertEquals("the password command ended with 1", reason(manners, server.at("/feed")));
    assertEquals(List.of(), server.requests());
  }

  private static Manners through(String proxy) {
    return Manners.PLAIN.through(Proxies.always(ProxyServer.parse(proxy).orElseThrow()));
  }

  @Test
  void anHttpProxyIsAskedForTheWholeAddress() throws InterruptedException {
    server.on("http://harbour.example/feed?a=1", OK, "<rss/>");
    String proxy = server.at("").toString().replace("//", "//ada:x@");

    FetchResult result = fetch(through(proxy), URI.create("http://harbour.example/feed?a=1"));

    assertInstanceOf(FetchResult.Fetched.class, result);
    assertTrue(
        server.requests().get(0).contains("Proxy-Authorization: Basic YWRhOng=\r\n"),
        server.requests().get(0));
  }

  @Test
  void aTunnelIsAskedForWithThePassword() throws InterruptedException {
    server.on("harbour.example:443", "HTTP/1.1 403 No\nContent-Length: 0", "");
    String proxy = server.at("").toString();

    String reason =
        reason(through(proxy.replace("//", "//ada:x@")), URI.create("https://harbour.example/"));

    assertEquals(
        "the proxy " + proxy + " does not lead to harbour.example: it answered 403", reason);
    assertTrue(
        server.requests().get(0).contains("Proxy-Authorization: Basic YWRhOng=\r\n"),
        server.requests().get(0));
  }

  @Test
  void aProxyThatWantsAPasswordSaysSo() throws InterruptedException {
    server.on(
        "http://harbour.example/",
        "HTTP/1.1 407 No\nProxy-Authenticate: Basic realm=x\nContent-Length: 0",
        "");

    assertEquals(
        "the proxy " + server.at("") + " wants another user or password",
        reason(through(server.at("").toString()), URI.create("http://harbour.example/")));
  }

  @Test
  void aDeadProxyIsNamed() throws InterruptedException {
    assertEquals(
        "the proxy http://127.0.0.1:1 does not answer; is it running?",
        reason(through("http://127.0.0.1:1"), URI.create("http://harbour.example/")));
    assertEquals(
        "the proxy socks5://127.0.0.1:1 does not answer; is it running?",
        reason(through("socks5://127.0.0.1:1"), URI.create("http://harbour.example/")));
    assertEquals(
        "the proxy socks5://127.0.0.1:1 does not answer; is it running?",
        reason(through("socks5://127.0.0.1:1"), URI.create("https://harbour.example/")));
  }

  @Test
  void aSocksProxyLooksTheNameUp() throws IOException, InterruptedException {
    server.on("/feed?a=1", OK, "<rss/>");
    int port = server.at("").getPort();
    try (SocksServer socks = new SocksServer(Optional.empty(), (host, asked) -> port)) {
      URI feed = URI.create("http://harbour.example/feed?a=1");

      FetchResult result = fetch(through(socks.address("")), feed);

      assertInstanceOf(FetchResult.Fetched.class, result);
      assertEquals("harbour.example:80", socks.asked().get(0));
      String request = server.requests().get(0);
      assertTrue(request.contains("Host: harbour.example\r\n"), request);
      assertFalse(request.contains("Proxy-"), request);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, lets nobody through to harbour.example",
    "4, could not reach harbour.example",
    "5, could not reach harbour.example"
  })
  void aSocksProxyThatRefusesIsNamed(int reply, String what)
      throws IOException, InterruptedException {
    try (SocksServer socks = new SocksServer(Optional.empty(), (host, port) -> -reply)) {
      for (String scheme : List.of("http", "https")) {
        assertEquals(
            "the proxy " + socks.address("") + " " + what,
            reason(through(socks.address("")), URI.create(scheme + "://harbour.example/")));
      }
    }
  }

  @Test
  void aWrongSocksPasswordIsSaidToBeWrong() throws IOException, InterruptedException {
    try (SocksServer socks = new SocksServer(Optional.of("ada:right"))) {
      for (String user : List.of("", "ada:wrong")) {
        assertEquals(
            "the proxy " + socks.address("") + " wants another user or password",
            reason(through(socks.address(user)), URI.create("http://harbour.example/")));
      }
    }
  }

  @Test
  void othersOnThisMachineGetNothingFromTheBridge() throws IOException {
    try (SocksServer socks = new SocksServer(Optional.empty())) {
      ExecutorService threads = Executors.newCachedThreadPool();
      SocksBridge bridge =
          new SocksBridge(
              ProxyServer.parse(socks.address("")).orElseThrow(), PATIENT.connect(), threads);
      InetSocketAddress at =
          (InetSocketAddress) bridge.selector().select(server.at("")).get(0).address();
      try (Socket stranger = new Socket(at.getAddress(), at.getPort())) {
        stranger
            .getOutputStream()
            .write("CONNECT harbour.example:443 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        InputStream in = stranger.getInputStream();

        String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(answer.startsWith("HTTP/1.1 407 "), answer);
        assertEquals(List.of(), socks.asked());
      }
      bridge.close();
      threads.shutdownNow();
    }
  }

  @Test
  void aLinkedPageBehindAProxyIsJudgedByItsName() throws InterruptedException {
    server.on("http://harbour.example/page", OK, "<p>news</p>");
    Manners manners = through(server.at("").toString());
    try (Fetcher fetcher =
        new Fetcher(PATIENT, "Dateline/test", Clock.systemUTC(), feed -> manners)) {
      URI feed = URI.create("http://valley.example/feed");

      assertInstanceOf(
          FetchResult.Fetched.class,
          fetcher.fetchLinked(URI.create("http://harbour.example/page"), feed));
      for (String host : List.of("127.0.0.1", "router.lan", "printer", "[::1]", "0x7f.1")) {
        FetchResult result = fetcher.fetchLinked(URI.create("http://" + host + "/page"), feed);
        assertInstanceOf(FetchResult.Failed.class, result, host);
      }
      assertEquals(1, server.requests().size());
    }
  }
}
