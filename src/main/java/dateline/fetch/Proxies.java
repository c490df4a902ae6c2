package dateline.fetch;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which proxy leads to which server. Immutable. */
public final class Proxies {
  /** No proxy anywhere. */
  public static final Proxies NONE =
      new Proxies(Optional.empty(), Optional.empty(), List.of(), false);

  private final Optional<ProxyServer> plain;
  private final Optional<ProxyServer> secure;
  private final List<String> direct;
  private final boolean isUnconditional;

  private Proxies(
      Optional<ProxyServer> plain,
      Optional<ProxyServer> secure,
      List<String> direct,
      boolean isUnconditional) {
    this.plain = plain;
    this.secure = secure;
    this.direct = List.copyOf(direct);
    this.isUnconditional = isUnconditional;
  }

  /** One proxy for every server, those of this machine too. */
  public static Proxies always(ProxyServer proxy) {
    return new Proxies(Optional.of(proxy), Optional.of(proxy), List.of(), true);
  }

  /**
   * What the environment says, as curl reads it: {@code http_proxy} (in small letters only, as a
   * CGI program's {@code HTTP_PROXY} comes from its client), {@code HTTPS_PROXY}, {@code ALL_PROXY}
   * and {@code NO_PROXY}.
   *
   * @throws IllegalArgumentException with one plain sentence that names the wrong variable
   */
  public static Proxies of(Map<String, String> environment) {
    Optional<ProxyServer> all = proxy(environment, "all_proxy", "ALL_PROXY");
    return new Proxies(
        proxy(environment, "http_proxy").or(() -> all),
        proxy(environment, "https_proxy", "HTTPS_PROXY").or(() -> all),
        exceptions(environment),
        false);
  }

  /** One proxy for every server but this machine and those that {@code NO_PROXY} names. */
  public static Proxies of(ProxyServer proxy, Map<String, String> environment) {
    return new Proxies(Optional.of(proxy), Optional.of(proxy), exceptions(environment), false);
  }

  private static Optional<ProxyServer> proxy(Map<String, String> environment, String... names) {
    for (String name : names) {
      String value = environment.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        return Optional.of(
            ProxyServer.parse(value)
                .orElseThrow(
                    () ->
                        new IllegalArgumentException(
                            "the environment's "
                                + name
                                + " is no proxy that Dateline knows; it should be like"
                                + " http://HOST:PORT or socks5://HOST:PORT")));
      }
    }
    return Optional.empty();
  }

  private static List<String> exceptions(Map<String, String> environment) {
    String listed = environment.getOrDefault("no_proxy", environment.getOrDefault("NO_PROXY", ""));
    return Arrays.stream(listed.toLowerCase(Locale.ROOT).split("[,\\s]+"))
        .map(name -> name.startsWith("*.") ? name.substring(1) : name)
        .map(name -> name.startsWith(".") ? name.substring(1) : name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The proxy to go through; absent for the direct way. */
  Optional<ProxyServer> towards(URI url) {
    Optional<ProxyServer> proxy = "https".equalsIgnoreCase(url.getScheme()) ? secure : plain;
    return isUnconditional || proxy.isEmpty() ? proxy : proxy.filter(found -> !isDirect(url));
  }

  private boolean isDirect(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    return isHere(host)
        || direct.stream()
            .anyMatch(
                name ->
                    name.equals("*")
                        || host.equals(name)
                        || host.endsWith("." + name)
                        || (host + ":" + url.getPort()).equals(name));
  }

  /** Whether the name is that of this machine. */
  static boolean isHere(String host) {
    return host.equals("localhost")
        || host.endsWith(".localhost")
        || host.startsWith("127.")
        || host.equals("[::1]");
  }
}
