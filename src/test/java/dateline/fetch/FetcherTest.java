package dateline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fetcher against a server that misbehaves in every way seen or feared. */
class FetcherTest {
  private static final Duration TOTAL = Duration.ofMillis(400);
  private static final int BODY_BYTES = 100_000;
  private static final FetchLimits LIMITS =
      new FetchLimits(Duration.ofMillis(300), TOTAL, BODY_BYTES, 5, 2, Duration.ZERO);

  /** For answers that come at once, on a machine that may be busy. */
  private static final FetchLimits PATIENT =
      new FetchLimits(
          Duration.ofSeconds(20), Duration.ofSeconds(20), BODY_BYTES, 5, 2, Duration.ZERO);

  private static final Instant NOW = Instant.parse("2026-01-07T12:00:00Z");
  private static final String OK = "HTTP/1.1 200 OK\nContent-Type: text/xml";

  private RudeServer server;
  private Fetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    server = new RudeServer();
    fetcher = fetcher(PATIENT);
  }

  @AfterEach
  void stop() throws IOException {
    fetcher.close();
    server.close();
  }

  @Test
  void bringsBodyTypeAndValidators() throws InterruptedException {
    server.on(
        "/feed", OK + "\nETag: \"v1\"\nLast-Modified: Wed, 07 Jan 2026 10:00:00 GMT", "<rss/>");

    FetchResult.Fetched fetched = fetched("/feed");

    assertEquals("<rss/>", text(fetched));
    assertEquals("text/xml", fetched.contentType());
    assertEquals(Optional.of("\"v1\""), fetched.validators().etag());
    assertEquals(Optional.of("Wed, 07 Jan 2026 10:00:00 GMT"), fetched.validators().lastModified());
    assertEquals(Optional.empty(), fetched.movedTo());
  }

  @Test
  void saysWhoItIsAndWhatItWants() throws InterruptedException {
    server.on("/feed", OK, "<rss/>");

    fetched("/feed");

    String request = server.requests().get(0);
    assertTrue(request.contains("User-Agent: Dateline/test (+https://dateline.example)\r\n"));
    assertTrue(request.contains("Accept-Encoding: gzip, deflate\r\n"));
    assertFalse(request.contains("Upgrade:"), request);
  }

  @Test
  void sendsValidatorsAndUnderstands304() throws InterruptedException {
    server.on("/feed", "HTTP/1.1 304 Not Modified", "");
    Validators known =
        new Validators(Optional.of("\"v1\""), Optional.of("Wed, 07 Jan 2026 10:00:00 GMT"));

    FetchResult result = fetcher.fetch(server.at("/feed"), known);

    assertInstanceOf(FetchResult.NotModified.class, result);
    assertTrue(server.requests().get(0).contains("If-None-Match: \"v1\"\r\n"));
    assertTrue(
        server.requests().get(0).contains("If-Modified-Since: Wed, 07 Jan 2026 10:00:00 GMT"));
  }

  @Test
  void a304WithABodyIsA304() throws InterruptedException {
    server.on("/feed", "HTTP/1.1 304 Not Modified\nContent-Length: 6", "<rss/>");

    FetchResult result =
        fetcher.fetch(server.at("/feed"), new Validators(Optional.of("\"v1\""), Optional.empty()));

    assertInstanceOf(FetchResult.NotModified.class, result);
  }

  @Test
  void a304ThatNobodyAskedForIsAFailure() throws InterruptedException {
    server.on("/feed", "HTTP/1.1 304 Not Modified", "");

    assertEquals("127.0.0.1 answered 304", reason("/feed"));
  }

  @Test
  void validatorsThatWouldBreakTheRequestAreLeftOut() throws InterruptedException {
    server.on("/feed", OK, "<rss/>");

    fetcher.fetch(
        server.at("/feed"), new Validators(Optional.of("\"a\r\nX: y\""), Optional.of("ä")));

    assertFalse(server.requests().get(0).contains("If-"), server.requests().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | 127.0.0.1 answered 400 (it does not understand the address)
          401 | 127.0.0.1 answered 401 (it wants a password)
          403 | 127.0.0.1 answered 403 (it refuses programs like this one, or everyone)
          404 | 127.0.0.1 answered 404 (not found)
          410 | 127.0.0.1 answered 410 (gone for good)
          418 | 127.0.0.1 answered 418
          503 | 127.0.0.1 answered 503 (overloaded or in repair)
          """)
  void aRefusalIsASentence(int status, String sentence) throws InterruptedException {
    server.on("/feed", "HTTP/1.1 " + status + " No", "<html>nothing here</html>");

    FetchResult.Failed failed = failed("/feed");

    assertEquals(sentence, failed.reason());
    assertEquals(Optional.of(status), failed.status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120                           | PT2M
          Wed, 07 Jan 2026 13:00:00 GMT | PT1H
          Wed, 07 Jan 2026 11:00:00 GMT | PT0S
          99999999999999                | PT720H
          """)
  void retryAfterIsSecondsOrADate(String header, Duration expected) throws InterruptedException {
    server.on("/feed", "HTTP/1.1 429 Too Many Requests\nRetry-After: " + header, "");

    FetchResult.Failed failed = failed("/feed");

    assertEquals(Optional.of(expected), failed.retryAfter());
    assertTrue(
        failed.reason().startsWith("127.0.0.1 answered 429 (asked too often); it asks to be"));
  }

  @Test
  void aRetryAfterThatIsNoneIsIgnored() throws InterruptedException {
    server.on("/feed", "HTTP/1.1 429 Too Many Requests\nRetry-After: soon", "");

    assertEquals(Optional.empty(), failed("/feed").retryAfter());
  }

  @Test
  void headersThatComeDripByDripEndWithTheTotal() {
    server.on("/feed", connection -> drip(connection.getOutputStream(), "HTTP/1.1 200 OK\r\nX: "));

    assertEquals("127.0.0.1 did not answer within 400 ms", reasonInTime("/feed"));
  }

  @Test
  void aBodyThatComesDripByDripEndsWithTheTotal() {
    server.on(
        "/feed",
        connection -> {
          RudeServer.send(connection, OK, new byte[0]);
          drip(connection.getOutputStream(), "");
        });

    assertEquals("127.0.0.1 did not finish within 400 ms", reasonInTime("/feed"));
  }

  @Test
  void redirectsThatTakeTheirTimeShareOneTotal() {
    for (int i = 0; i < 5; i++) {
      String next = server.at("/slow" + (i + 1)).toString();
      server.on(
          "/slow" + i,
          connection -> {
            server.pause(150);
            RudeServer.send(connection, "HTTP/1.1 302 Found\nLocation: " + next, new byte[0]);
          });
    }

    String reason = reasonInTime("/slow0");

    assertTrue(reason.matches("127.0.0.1 did not (answer|finish) within 400 ms"), reason);
  }

  @Test
  void aServerThatSleepsEndsWithTheTotal() {
    server.on("/feed", connection -> server.sleep());

    assertEquals("127.0.0.1 did not answer within 400 ms", reasonInTime("/feed"));
  }

  @Test
  void anEndlessBodyIsCutOff() throws InterruptedException {
    server.on(
        "/feed",
        connection -> {
          RudeServer.send(connection, OK, new byte[0]);
          byte[] chunk = new byte[10_000];
          for (int i = 0; i < 1_000_000; i++) {
            connection.getOutputStream().write(chunk);
          }
        });

    assertEquals("127.0.0.1 sent more than 100000 bytes", reason("/feed"));
  }

  @Test
  void anEndlessRefusalIsStillARefusal() throws InterruptedException {
    server.on(
        "/feed",
        connection -> {
          RudeServer.send(connection, "HTTP/1.1 404 Not Found", new byte[0]);
          byte[] chunk = new byte[10_000];
          for (int i = 0; i < 1_000_000; i++) {
            connection.getOutputStream().write(chunk);
          }
        });

    assertEquals("127.0.0.1 answered 404 (not found)", reason("/feed"));
  }

  @Test
  void aGzipBombIsDefused() throws IOException, InterruptedException {
    server.on("/feed", OK + "\nContent-Encoding: gzip", gzip(new byte[20_000_000]));

    assertEquals("127.0.0.1 sent more than 100000 bytes", reason("/feed"));
  }

  @Test
  void gzipAndDeflateAreUnpacked() throws IOException, InterruptedException {
    byte[] feed = "<rss/>".getBytes(UTF_8);
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(feed);
    }
    byte[] raw = Arrays.copyOfRange(zlib.toByteArray(), 2, zlib.size() - 4);
    server.on("/gzip", OK + "\nContent-Encoding: gzip", gzip(feed));
    server.on("/zlib", OK + "\nContent-Encoding: deflate", zlib.toByteArray());
    server.on("/raw", OK + "\nContent-Encoding: deflate", raw);
    server.on("/silent", OK, gzip(feed));
    server.on("/lie", OK + "\nContent-Encoding: gzip", feed);

    for (String path : List.of("/gzip", "/zlib", "/raw", "/silent", "/lie")) {
      assertEquals("<rss/>", text(fetched(path)), path);
    }
  }

  @Test
  void gzipThatIsCutOffIsAFailure() throws IOException, InterruptedException {
    byte[] whole = gzip("<rss>news</rss>".getBytes(UTF_8));
    server.on("/feed", OK + "\nContent-Encoding: gzip", Arrays.copyOf(whole, whole.length - 12));

    assertEquals("127.0.0.1 sent damaged or cut-off compressed data", reason("/feed"));
  }

  @Test
  void anEncodingNobodyAskedForIsNamed() throws InterruptedException {
    server.on("/feed", OK + "\nContent-Encoding: br", "xyz");

    assertEquals("127.0.0.1 packs its answer as br, which was not asked for", reason("/feed"));
  }

  @Test
  void aBodyShorterThanItsLengthIsAFailure() throws InterruptedException {
    server.on("/feed", OK + "\nContent-Length: 600", "<rss/>");

    assertEquals("127.0.0.1 closed the connection before the end", reason("/feed"));
  }

  @Test
  void aBodyLongerThanItsLengthIsCut() throws InterruptedException {
    server.on("/feed", OK + "\nContent-Length: 6", "<rss/><rss/>");

    assertEquals("<rss/>", text(fetched("/feed")));
  }

  @Test
  void aConnectionThatIsResetIsAFailure() throws InterruptedException {
    server.on("/feed", connection -> connection.setSoLinger(true, 0));

    assertEquals("127.0.0.1 closed the connection before the end", reason("/feed"));
  }

  @Test
  void anAnswerThatIsNotHttpIsAFailure() throws InterruptedException {
    server.on(
        "/feed", connection -> connection.getOutputStream().write("hello\r\n\r\n".getBytes(UTF_8)));

    assertEquals("127.0.0.1 did not answer in HTTP", reason("/feed"));
  }

  @Test
  void anEmptyAnswerIsAFailure() throws InterruptedException {
    server.on("/feed", OK + "\nContent-Length: 0", "");

    assertEquals("127.0.0.1 sent nothing", reason("/feed"));
  }

  @Test
  void aPortWhereNobodyListensRefuses() throws IOException, InterruptedException {
    int port;
    try (ServerSocket unused = new ServerSocket(0)) {
      port = unused.getLocalPort();
    }
    URI gone = URI.create("http://127.0.0.1:" + port + "/feed");

    assertEquals(
        "127.0.0.1 refused the connection", failed(fetcher.fetch(gone, Validators.NONE)).reason());
  }

  @Test
  void aNameThatDoesNotResolveIsSaidSo() throws InterruptedException {
    FetchResult result = fetcher.fetch(URI.create("http://no-such-host.invalid/"), Validators.NONE);

    assertEquals(
        "no address is known for no-such-host.invalid; check its spelling and the network",
        failed(result).reason());
  }

  @Test
  void aServerWithoutTlsIsSaidSo() throws InterruptedException {
    URI secure = URI.create(server.at("/feed").toString().replace("http:", "https:"));

    assertEquals(
        "127.0.0.1 does not speak TLS at this port; try http:// in place of https://",
        failed(fetcher.fetch(secure, Validators.NONE)).reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          301 | true
          308 | true
          302 | false
          307 | false
          """)
  void onlyAPermanentMoveIsReported(int status, boolean forGood) throws InterruptedException {
    server.redirect("/old", status, "/new feed").on("/new%20feed", OK, "<rss/>");

    FetchResult.Fetched fetched = fetched("/old");

    assertEquals(server.at("/new%20feed"), fetched.url());
    assertEquals(
        forGood ? Optional.of(server.at("/new%20feed")) : Optional.empty(), fetched.movedTo());
  }

  @Test
  void aChainWithOneTemporaryStepIsNotPermanent() throws InterruptedException {
    server.redirect("/a", 301, "/b").redirect("/b", 302, "/c").on("/c", OK, "<rss/>");

    assertEquals(Optional.empty(), fetched("/a").movedTo());
  }

  @Test
  void redirectsInACircleEnd() throws InterruptedException {
    server.redirect("/a", 302, "/b").redirect("/b", 302, "/a");

    assertEquals("127.0.0.1 redirects in a circle", reason("/a"));
  }

  @Test
  void redirectsWithoutEndEnd() throws InterruptedException {
    IntStream.range(0, 10).forEach(i -> server.redirect("/" + i, 302, "/" + (i + 1)));

    assertEquals("127.0.0.1 redirects more than 5 times", reason("/0"));
    assertEquals(6, server.requests().size());
  }

  @Test
  void noRedirectLeavesTheWeb() throws InterruptedException {
    server.redirect("/feed", 302, "file:///etc/passwd");

    assertEquals(
        "127.0.0.1 redirects elsewhere: only http and https are fetched, not file:",
        reason("/feed"));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/passwd, 'only http and https are fetched, not file:'",
    "http:///feed, 'the address http:///feed names no host'",
    "feed.xml, 'only http and https are fetched, not feed.xml'"
  })
  void whatIsNoWebAddressIsNotAskedFor(String address, String sentence)
      throws InterruptedException {
    assertEquals(sentence, failed(fetcher.fetch(URI.create(address), Validators.NONE)).reason());
  }

  @Test
  void aLinkFromAPublicFeedDoesNotReachThisMachine() throws InterruptedException {
    server.on("/page", OK, "<p>secret</p>");

    FetchResult result =
        fetcher.fetchLinked(server.at("/page"), URI.create("http://192.0.2.1/feed"));

    assertEquals(
        "127.0.0.1 is on a private network, where a feed from elsewhere may not lead",
        failed(result).reason());
    assertEquals(List.of(), server.requests());
  }

  @Test
  void aRedirectFromHereToElsewhereInTheNetworkIsRefused() throws InterruptedException {
    server.redirect("/page", 302, "http://169.254.169.254/latest/meta-data");

    FetchResult result = fetcher.fetchLinked(server.at("/page"), server.at("/feed"));

    assertEquals(
        "169.254.169.254 is on a private network, where a feed from elsewhere may not lead",
        failed(result).reason());
  }

  @Test
  void aFeedOnThisMachineMayLinkToThisMachine() throws InterruptedException {
    server.on("/page", OK, "<p>news</p>");
    URI named = URI.create(server.at("/page").toString().replace("127.0.0.1", "localhost"));

    FetchResult result = fetcher.fetchLinked(named, server.at("/feed"));

    assertEquals("<p>news</p>", text(assertInstanceOf(FetchResult.Fetched.class, result)));
  }

  @Test
  void aPasswordInTheAddressGoesToThatServerOnly() throws InterruptedException {
    server.redirect("/feed", 302, "/next");
    server.on("/next", OK, "<rss/>");
    String host = server.at("").getRawAuthority();

    FetchResult result =
        fetcher.fetch(URI.create("http://ada:se%20cret@" + host + "/feed"), Validators.NONE);

    FetchResult.Fetched fetched = assertInstanceOf(FetchResult.Fetched.class, result);
    assertEquals(server.at("/next"), fetched.url());
    for (String request : server.requests()) {
      assertTrue(request.contains("Authorization: Basic YWRhOnNlIGNyZXQ=\r\n"), request);
    }
  }

  /** Counted until just before the answer: with it the next may come. */
  @Test
  void noMoreThanTwoAtATimeAskOneHost() throws InterruptedException {
    AtomicInteger busy = new AtomicInteger();
    AtomicInteger busiest = new AtomicInteger();
    server.on(
        "/feed",
        connection -> {
          busiest.accumulateAndGet(busy.incrementAndGet(), Math::max);
          server.pause(20);
          busy.decrementAndGet();
          RudeServer.send(connection, OK, "<rss/>".getBytes(UTF_8));
        });
    List<Thread> readers =
        IntStream.range(0, 8).mapToObj(i -> new Thread(() -> fetchQuietly("/feed"))).toList();

    readers.forEach(Thread::start);
    for (Thread reader : readers) {
      reader.join();
    }

    assertEquals(8, server.requests().size());
    assertEquals(2, busiest.get());
  }

  @Test
  void requestsToOneHostKeepTheirDistance() throws InterruptedException {
    server.on("/feed", OK, "<rss/>");
    Fetcher spaced =
        fetcher(
            new FetchLimits(
                PATIENT.connect(), PATIENT.total(), BODY_BYTES, 5, 2, Duration.ofMillis(60)));
    long start = System.nanoTime();

    for (int i = 0; i < 3; i++) {
      spaced.fetch(server.at("/feed"), Validators.NONE);
    }

    spaced.close();
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() >= 120);
  }

  @Test
  void anInterruptedReaderStopsWaitingAtOnce() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    server.on(
        "/feed",
        connection -> {
          asked.countDown();
          server.sleep();
        });
    Thread reader =
        new Thread(
            () -> {
              try {
                fetcher.fetch(server.at("/feed"), Validators.NONE);
              } catch (InterruptedException interrupted) {
                stopped.countDown();
              }
            });
    reader.start();
    asked.await();

    reader.interrupt();

    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> stopped.await());
  }

  private void fetchQuietly(String path) {
    try {
      fetcher.fetch(server.at(path), Validators.NONE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A byte every few milliseconds, for ever. */
  private void drip(OutputStream out, String start) throws IOException, InterruptedException {
    out.write(start.getBytes(UTF_8));
    while (true) {
      out.write('x');
      out.flush();
      server.pause(10);
    }
  }

  private static Fetcher fetcher(FetchLimits limits) {
    return new Fetcher(
        limits, "Dateline/test (+https://dateline.example)", Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private FetchResult.Fetched fetched(String path) throws InterruptedException {
    return assertInstanceOf(
        FetchResult.Fetched.class, fetcher.fetch(server.at(path), Validators.NONE));
  }

  private FetchResult.Failed failed(String path) throws InterruptedException {
    return failed(fetcher.fetch(server.at(path), Validators.NONE));
  }

  private static FetchResult.Failed failed(FetchResult result) {
    return assertInstanceOf(FetchResult.Failed.class, result);
  }

  private String reason(String path) throws InterruptedException {
    return failed(path).reason();
  }

  private String reasonInTime(String path) {
    fetcher.close();
    fetcher = fetcher(LIMITS);
    return assertTimeoutPreemptively(Duration.ofSeconds(5), () -> reason(path));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static String text(FetchResult.Fetched fetched) {
    return new String(fetched.body().bytes(), UTF_8);
  }
}
