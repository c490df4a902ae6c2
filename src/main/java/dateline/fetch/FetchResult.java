package dateline.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of asking a server for a page or feed. A failed fetch is a value, not an exception. */
public sealed interface FetchResult {
  /** The address asked for, or the last one of a chain of redirects. */
  URI url();

  /**
   * A body within the limits, decompressed.
   *
   * @param contentType the header as sent, or empty
   * @param movedTo where every redirect on the way was permanent (301, 308), the new address
   * @param fresh how long the server says that this stays as it is
   */
  record Fetched(
      URI url,
      String contentType,
      Body body,
      Validators validators,
      Optional<URI> movedTo,
      Optional<Duration> fresh)
      implements FetchResult {}

  /**
   * The stored document is still the newest.
   *
   * @param movedTo as of {@link Fetched}
   * @param fresh as of {@link Fetched}
   */
  record NotModified(URI url, Optional<URI> movedTo, Optional<Duration> fresh)
      implements FetchResult {}

  /**
   * No usable answer.
   *
   * @param reason one plain sentence for the reader, without a stack trace or class name
   * @param status the HTTP status, where a server answered at all
   * @param retryAfter how long the server asked to be left alone
   */
  record Failed(URI url, String reason, Optional<Integer> status, Optional<Duration> retryAfter)
      implements FetchResult {}
}
