package dateline.fetch;

import java.net.URI;

/** Fetches feeds and pages over HTTP. Thread-safe. */
public final class Fetcher implements AutoCloseable {
  /**
   * A fetcher with these limits.
   *
   * @param userAgent the product token and address sent as User-Agent
   */
  public Fetcher(FetchLimits limits, String userAgent) {}

  /** A feed or page whose address the user gave: any host. Blocks for at most the total limit. */
  public FetchResult fetch(URI url, Validators known) throws InterruptedException {
    throw new UnsupportedOperationException("not yet");
  }

  /**
   * A page whose address came out of a feed: private and loopback hosts are refused, unless the
   * feed itself came from that very host.
   */
  public FetchResult fetchLinked(URI url, URI feedUrl) throws InterruptedException {
    throw new UnsupportedOperationException("not yet");
  }

  @Override
  public void close() {}
}
