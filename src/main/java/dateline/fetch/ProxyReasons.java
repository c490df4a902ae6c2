package dateline.fetch;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a proxy did wrong, in one sentence. */
final class ProxyReasons {
  private static final Pattern REFUSED_TUNNEL = Pattern.compile("tunnel failed, got: ([0-9]{3})");

  private static final int WANTS_A_PASSWORD = 407;

  private ProxyReasons() {}

  /** For what the client threw; absent when it was not the proxy's fault. */
  static Optional<String> failure(ProxyServer proxy, String host, Throwable thrown) {
    if (Reasons.hasCause(thrown, UnresolvedAddressException.class)) {
      return Optional.of("no address is known for the proxy " + proxy + "; check its spelling");
    }
    if (Reasons.hasCause(thrown, HttpConnectTimeoutException.class)
        || Reasons.hasCause(thrown, ConnectException.class)) {
      return Optional.of(unreachable(proxy));
    }
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Matcher tunnel = REFUSED_TUNNEL.matcher(Reasons.said(cause));
      if (tunnel.find()) {
        int status = Integer.parseInt(tunnel.group(1));
        return status(proxy, host, status)
            .or(
                () ->
                    Optional.of(
                        "the proxy "
                            + proxy
                            + " does not lead to "
                            + host
                            + ": it answered "
                            + status));
      }
    }
    return Optional.empty();
  }

  /** For a status that only a proxy, or the bridge to one, sends. */
  static Optional<String> status(ProxyServer proxy, String host, int status) {
    return switch (status) {
      case SocksDialog.UNREACHABLE_PROXY -> Optional.of(unreachable(proxy));
      case SocksDialog.WRONG_PASSWORD, WANTS_A_PASSWORD ->
          Optional.of("the proxy " + proxy + " wants another user or password");
      case SocksDialog.FORBIDDEN ->
          Optional.of("the proxy " + proxy + " lets nobody through to " + host);
      case SocksDialog.UNREACHABLE_SERVER ->
          Optional.of("the proxy " + proxy + " could not reach " + host);
      default -> Optional.empty();
    };
  }

  private static String unreachable(ProxyServer proxy) {
    return "the proxy " + proxy + " does not answer; is it running?";
  }
}
