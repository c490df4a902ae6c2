package dateline.fetch;

import java.net.UnknownHostException;
import java.util.Locale;

/**
 * Decides which hosts one errand may visit: the one the reader named (or the feed's), those as near
 * to it on the network, and the public internet. Asked before every request, redirects included.
 * The JVM keeps a resolved name for thirty seconds, so that the client connects to the address that
 * was looked at here.
 */
final class Gate {
  private final String origin;

  /** A gate for links from this host. */
  Gate(String origin) {
    this.origin = origin.toLowerCase(Locale.ROOT);
  }

  /** Whether the host is the origin itself, for which nothing need be looked up. */
  boolean isOrigin(String host) {
    return host.toLowerCase(Locale.ROOT).equals(origin);
  }

  /** Whether the host may be asked; looks up its address, which can take seconds. */
  boolean opens(String host) throws UnknownHostException {
    if (isOrigin(host)) {
      return true;
    }
    Reach reach = Reach.of(host);
    return reach == Reach.PUBLIC || (reach != Reach.NOWHERE && reach == originReach());
  }

  /**
   * Whether the host may be asked through a proxy, which looks names up where this machine may not:
   * judged by the name alone. A public name that leads into the proxy's own network is let through.
   */
  boolean opensByName(String host) {
    return isOrigin(host) || Reach.ofName(host) == Reach.PUBLIC;
  }

  /** A feed read from a file or from a host that is gone came from nowhere near. */
  private Reach originReach() {
    try {
      return origin.isEmpty() ? Reach.PUBLIC : Reach.of(origin);
    } catch (UnknownHostException gone) {
      return Reach.PUBLIC;
    }
  }
}
