package dateline.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import javax.net.ssl.SSLContext;

/** A client for each way to the servers, made when it is first gone. Thread-safe. */
final class Routes implements AutoCloseable {
  static {
    // The JDK forbids Basic passwords for proxies of TLS by default, as others may overhear them;
    // who gives such a password to Dateline means it. Read once, before the first client is made.
    if (System.getProperty("jdk.http.auth.tunneling.disabledSchemes") == null) {
      System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
    }
  }

  private final FetchLimits limits;
  private final ExecutorService threads;
  private final Optional<SSLContext> trust;
  private final ConcurrentHashMap<Optional<ProxyServer>, Route> routes = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<SocksBridge> bridges = new ConcurrentLinkedQueue<>();

  Routes(FetchLimits limits, ExecutorService threads, Optional<SSLContext> trust) {
    this.limits = limits;
    this.threads = threads;
    this.trust = trust;
  }

  /**
   * A way to servers.
   *
   * @param authorization the value of Proxy-Authorization
   */
  record Route(HttpClient client, Optional<ProxyServer> proxy, Optional<String> authorization) {}

  Route through(Optional<ProxyServer> proxy) {
    return routes.computeIfAbsent(proxy, this::route);
  }

  private Route route(Optional<ProxyServer> proxy) {
    if (proxy.isEmpty()) {
      return new Route(client().build(), proxy, Optional.empty());
    }
    ProxyServer server = proxy.get();
    if (server.kind() == ProxyServer.Kind.SOCKS) {
      SocksBridge bridge = new SocksBridge(server, limits.connect(), threads);
      bridges.add(bridge);
      return new Route(
          client().proxy(bridge.selector()).build(), proxy, Optional.of(bridge.authorization()));
    }
    ProxySelector selector =
        ProxySelector.of(InetSocketAddress.createUnresolved(server.host(), server.port()));
    return new Route(client().proxy(selector).build(), proxy, server.user().map(Login::basic));
  }

  private HttpClient.Builder client() {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .executor(threads);
    return trust.map(client::sslContext).orElse(client);
  }

  @Override
  public void close() {
    for (SocksBridge bridge : bridges) {
      try {
        bridge.close();
      } catch (IOException alreadyClosed) {
        System.getLogger(Routes.class.getName())
            .log(System.Logger.Level.DEBUG, "closing a proxy's bridge", alreadyClosed);
      }
    }
  }
}
