package dateline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secure connections that come about, and those that do not. */
@Tag("once")
class TlsTest {
  private static final FetchLimits PATIENT =
      new FetchLimits(Duration.ofSeconds(20), Duration.ofSeconds(20), 9_999, 5, 2, Duration.ZERO);

  @TempDir private static Path folder;
  private static TlsServer.Keys keys;
  private static Fetcher fetcher;

  @BeforeAll
  static void make() throws Exception {
    keys = TlsServer.Keys.in(folder);
    fetcher =
        new Fetcher(
            PATIENT,
            "Dateline/test",
            Clock.systemUTC(),
            url -> Manners.PLAIN,
            Optional.of(keys.trust()));
  }

  @AfterAll
  static void close() {
    fetcher.close();
  }

  private static void sendFeed(SSLSocket connection) throws IOException {
    TlsServer.sendOverHttp2(connection, "<rss/>".getBytes(UTF_8));
  }

  @Test
  void speaksHttp2WhereTheServerDoes() throws Exception {
    try (TlsServer server = new TlsServer(keys, "good", Optional.empty(), TlsTest::sendFeed)) {
      FetchResult result = fetcher.fetch(server.at("/feed"), Validators.NONE);

      FetchResult.Fetched fetched = assertInstanceOf(FetchResult.Fetched.class, result);
      assertEquals("<rss/>", new String(fetched.body().bytes(), UTF_8));
      assertTrue(server.offered.contains("h2"), server.offered.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          old   | has expired; its owner must renew it, or this machine's clock is wrong
          self  | is signed by itself or by an authority not trusted here; if that is right, add it to Java's trusted ones with keytool -importcert -cacerts
          other | belongs to another host; check the address
          """)
  void aWrongCertificateIsSaidToBe(String certificate, String what) throws Exception {
    try (TlsServer server = new TlsServer(keys, certificate, Optional.empty(), TlsTest::sendFeed)) {
      assertEquals("the TLS certificate of 127.0.0.1 " + what, reason(server.at("/feed")));
    }
  }

  @Test
  void aServerThatKnowsOtherCiphersOnlyIsSaidToBeOld() throws Exception {
    Optional<String> unfit = Optional.of("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
    try (TlsServer server = new TlsServer(keys, "good", unfit, TlsTest::sendFeed)) {
      assertEquals(
          "127.0.0.1 and this machine have no TLS version or cipher in common; it may be very old",
          reason(server.at("/feed")));
    }
  }

  @Test
  void plainHttpAtATlsPortIsAFailureToo() throws Exception {
    try (TlsServer server = new TlsServer(keys, "good", Optional.empty(), TlsTest::sendFeed)) {
      URI plain = URI.create(server.at("/feed").toString().replace("https:", "http:"));

      assertTrue(reason(plain).startsWith("127.0.0.1 "), reason(plain));
    }
  }

  /** Every one of these must fail for good: nothing is ever fetched without a check. */
  private static String reason(URI url) throws InterruptedException {
    return assertInstanceOf(FetchResult.Failed.class, fetcher.fetch(url, Validators.NONE)).reason();
  }

  /** The same through a SOCKS proxy: the name goes to the proxy, TLS to the server. */
  @Test
  void tlsReachesItsServerThroughASocksProxy() throws Exception {
    try (TlsServer server = new TlsServer(keys, "good", Optional.empty(), TlsTest::sendFeed);
        SocksServer socks = new SocksServer(Optional.of("ada:secret"));
        Fetcher proxied = through(socks.address("ada:secret"))) {
      FetchResult result = proxied.fetch(server.at("/feed"), Validators.NONE);

      assertInstanceOf(FetchResult.Fetched.class, result);
      assertEquals("[127.0.0.1:" + server.port() + "]", socks.asked().toString());
    }
  }

  private static Fetcher through(String proxy) throws GeneralSecurityException, IOException {
    Manners manners = Manners.PLAIN.through(Proxies.always(ProxyServer.parse(proxy).orElseThrow()));
    return new Fetcher(
        PATIENT, "Dateline/test", Clock.systemUTC(), url -> manners, Optional.of(keys.trust()));
  }
}
