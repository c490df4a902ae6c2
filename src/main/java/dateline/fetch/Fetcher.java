package dateline.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/**
 * Fetches feeds and pages over HTTP/1.1 and HTTP/2. Thread-safe.
 *
 * <p>The JDK's client is used for its HTTP/2 and its few threads. Its own timeout ends with the
 * headers and its own redirects cannot be watched, so deadline, size, redirects and compression are
 * ours.
 */
public final class Fetcher implements AutoCloseable {
  private final ExecutorService threads;
  private final Routes routes;
  private final Wire wire;
  private final HostTurns turns;
  private final Function<URI, Manners> manners;

  /**
   * A fetcher with these limits.
   *
   * @param userAgent the product token and address sent as User-Agent
   */
  public Fetcher(FetchLimits limits, String userAgent) {
    this(limits, userAgent, Clock.systemUTC());
  }

  /**
   * A fetcher that reckons dates in Retry-After from this clock.
   *
   * @param userAgent the product token and address sent as User-Agent
   */
  public Fetcher(FetchLimits limits, String userAgent, Clock clock) {
    this(limits, userAgent, clock, url -> Manners.PLAIN);
  }

  /**
   * A fetcher that asks some feeds in their own way.
   *
   * @param userAgent the product token and address sent as User-Agent
   * @param manners by the address of the feed, or of the page that belongs to none; thread-safe
   */
  public Fetcher(
      FetchLimits limits, String userAgent, Clock clock, Function<URI, Manners> manners) {
    this(limits, userAgent, clock, manners, Optional.empty());
  }

  Fetcher(
      FetchLimits limits,
      String userAgent,
      Clock clock,
      Function<URI, Manners> manners,
      Optional<SSLContext> trust) {
    this.threads = Executors.newCachedThreadPool(Fetcher::thread);
    this.routes = new Routes(limits, threads, trust);
    this.wire = new Wire(limits, userAgent, clock, threads, routes);
    this.turns = new HostTurns(limits.perHost());
    this.manners = manners;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "fetch");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * A feed or page whose address the user gave: any host. Blocks until the host's turn has come and
   * then for at most the total limit.
   */
  public FetchResult fetch(URI url, Validators known) throws InterruptedException {
    return new Errand(wire, turns(wire.limits().spacing()), gate(url), known, manners.apply(url))
        .run(url);
  }

  /**
   * A page whose address came out of a feed: private and loopback hosts are refused, unless the
   * feed itself came from that very host or the same kind of network.
   */
  public FetchResult fetchLinked(URI url, URI feedUrl) throws InterruptedException {
    return new Errand(
            wire,
            turns(wire.limits().pageSpacing()),
            gate(feedUrl),
            Validators.NONE,
            manners.apply(feedUrl))
        .run(url);
  }

  private Errand.Turns turns(Duration spacing) {
    return host -> turns.take(host, Proxies.isHere(host) ? wire.limits().spacing() : spacing);
  }

  private static Gate gate(URI origin) {
    return new Gate(Address.of(origin).map(Address::host).orElse(""));
  }

  @Override
  public void close() {
    routes.close();
    threads.shutdownNow();
  }
}
