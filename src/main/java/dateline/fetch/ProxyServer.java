package dateline.fetch;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A proxy.
 *
 * @param user decoded {@code user:password}, where it wants one
 */
public record ProxyServer(Kind kind, String host, int port, Optional<String> user) {
  /** How it is spoken to. */
  public enum Kind {
    /** HTTP, with CONNECT for TLS (RFC 9110, 9.3.6). */
    HTTP,
    /** SOCKS version 5 (RFC 1928); the proxy looks names up. */
    SOCKS
  }

  private static final int HIGHEST_PORT = 65_535;
  private static final int HTTP_PORT = 3128;
  private static final int SOCKS_PORT = 1080;

  /**
   * The proxy of an address such as {@code http://proxy.example:3128}, {@code
   * socks5://127.0.0.1:9050} or, as environments have it, {@code proxy.example:3128}; absent when
   * it is none.
   */
  public static Optional<ProxyServer> parse(String address) {
    try {
      URI uri = URI.create(address.contains("://") ? address : "http://" + address);
      Optional<Kind> kind = kind(uri.getScheme().toLowerCase(Locale.ROOT));
      if (kind.isEmpty() || uri.getHost() == null || uri.getPort() > HIGHEST_PORT) {
        return Optional.empty();
      }
      int usual = kind.get() == Kind.HTTP ? HTTP_PORT : SOCKS_PORT;
      int port = uri.getPort() > 0 ? uri.getPort() : usual;
      Optional<String> user = Optional.ofNullable(uri.getRawUserInfo()).map(Address::decoded);
      return Optional.of(new ProxyServer(kind.get(), uri.getHost(), port, user));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static Optional<Kind> kind(String scheme) {
    return switch (scheme) {
      case "http" -> Optional.of(Kind.HTTP);
      case "socks5", "socks5h", "socks" -> Optional.of(Kind.SOCKS);
      default -> Optional.empty();
    };
  }

  /** Its address without the password. */
  @Override
  public String toString() {
    return (kind == Kind.HTTP ? "http://" : "socks5://") + host + ":" + port;
  }
}
