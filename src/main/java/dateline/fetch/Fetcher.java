package dateline.fetch;

import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Fetches feeds and pages over HTTP/1.1 and HTTP/2. Thread-safe.
 *
 * <p>The JDK's client is used for its HTTP/2 and its few threads. Its own timeout ends with the
 * headers and its own redirects cannot be watched, so deadline, size, redirects and compression are
 * ours.
 */
public final class Fetcher implements AutoCloseable {
  private final ExecutorService threads;
  private final Wire wire;
  private final HostTurns turns;

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
    this.threads = Executors.newCachedThreadPool(Fetcher::thread);
    this.wire = new Wire(limits, userAgent, clock, threads);
    this.turns = new HostTurns(limits.perHost(), limits.spacing());
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
    return new Errand(wire, turns, gate(url), known).run(url);
  }

  /**
   * A page whose address came out of a feed: private and loopback hosts are refused, unless the
   * feed itself came from that very host or the same kind of network.
   */
  public FetchResult fetchLinked(URI url, URI feedUrl) throws InterruptedException {
    return new Errand(wire, turns, gate(feedUrl), Validators.NONE).run(url);
  }

  private static Gate gate(URI origin) {
    return new Gate(Address.of(origin).map(Address::host).orElse(""));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
