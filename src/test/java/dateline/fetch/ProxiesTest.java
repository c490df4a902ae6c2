package dateline.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
  private static String way(Proxies proxies, String url) {
    return proxies.towards(URI.create(url)).map(ProxyServer::toString).orElse("direct");
  }

  @ParameterizedTest
  @CsvSource({
    "proxy.example:8080, http://proxy.example:8080",
    "http://u:p@proxy.example, http://proxy.example:3128",
    "socks5://127.0.0.1, socks5://127.0.0.1:1080",
    "socks5h://[::1]:9, socks5://[::1]:9"
  })
  void readsAddressesAsPeopleWriteThem(String address, String proxy) {
    assertEquals(Optional.of(proxy), ProxyServer.parse(address).map(ProxyServer::toString));
  }

  @ParameterizedTest
  @CsvSource({"''", "https://proxy.example", "http://", "a b", "http://x:99999"})
  void refusesWhatIsNone(String address) {
    assertEquals(Optional.empty(), ProxyServer.parse(address));
  }

  @Test
  void decodesThePassword() {
    assertEquals(
        Optional.of("ada:a b"),
        ProxyServer.parse("http://ada:a%20b@p.example").orElseThrow().user());
  }

  @Test
  void readsTheEnvironmentAsCurlDoes() {
    Proxies proxies =
        Proxies.of(
            Map.of(
                "HTTPS_PROXY", "secure.example:1",
                "HTTP_PROXY", "set-by-a-client.example:1",
                "ALL_PROXY", "socks5://rest.example:2",
                "NO_PROXY", "localnews.example, .intra.example,*.corp.example"));

    assertEquals("http://secure.example:1", way(proxies, "https://harbour.example/"));
    assertEquals("socks5://rest.example:2", way(proxies, "http://harbour.example/"));
    assertEquals("direct", way(proxies, "https://localnews.example/"));
    assertEquals("direct", way(proxies, "https://www.localnews.example/"));
    assertEquals("http://secure.example:1", way(proxies, "https://notlocalnews.example/"));
    assertEquals("direct", way(proxies, "https://a.intra.example/"));
    assertEquals("direct", way(proxies, "https://b.corp.example/"));
    assertEquals("direct", way(proxies, "http://127.0.0.1:8080/"));
    assertEquals("direct", way(proxies, "http://localhost/"));
  }

  @Test
  void aStarMeansNoProxyAtAll() {
    Proxies proxies = Proxies.of(Map.of("https_proxy", "p.example:1", "no_proxy", "*"));

    assertEquals("direct", way(proxies, "https://harbour.example/"));
  }

  @Test
  void aWrongVariableIsNamed() {
    IllegalArgumentException mistake =
        assertThrows(
            IllegalArgumentException.class, () -> Proxies.of(Map.of("HTTPS_PROXY", "ftp://x")));

    assertTrue(String.valueOf(mistake.getMessage()).contains("HTTPS_PROXY"), mistake.getMessage());
  }

  @Test
  void aFeedsOwnProxyLeadsEvenToThisMachine() {
    Proxies own = Proxies.always(ProxyServer.parse("p.example:1").orElseThrow());

    assertEquals("http://p.example:1", way(own, "http://127.0.0.1/"));
  }
}
