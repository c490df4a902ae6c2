package dateline.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the servers of one feed are asked: for the feed itself, where it redirects to, and for its
 * entries' pages.
 *
 * @param userAgent instead of the fetcher's own
 * @param headers by name, sent to {@code host} and the hosts below it only: they may be secret
 * @param login sent like the headers
 * @param host in lower case; empty when there is nothing secret
 * @param proxies the way to each server
 */
public record Manners(
    Optional<String> userAgent,
    Map<String, String> headers,
    Optional<Login> login,
    String host,
    Proxies proxies) {
  /** As any server is asked. */
  public static final Manners PLAIN =
      new Manners(Optional.empty(), Map.of(), Optional.empty(), "", Proxies.NONE);

  public Manners {
    headers = Map.copyOf(headers);
  }

  /** The same, with another way to the servers. */
  public Manners through(Proxies other) {
    return new Manners(userAgent, headers, login, host, other);
  }

  /** Whether headers and login are meant for this host. */
  boolean trusts(String other) {
    String asked = other.toLowerCase(Locale.ROOT);
    return !host.isEmpty() && (asked.equals(host) || asked.endsWith("." + host));
  }
}
