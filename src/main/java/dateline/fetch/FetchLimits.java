package dateline.fetch;

import java.time.Duration;

/**
 * What one fetch may cost.
 *
 * @param total from the first byte sent to the last byte of the body, redirects included
 * @param bodyBytes of the decompressed body
 * @param perHost connections to one host at a time
 * @param spacing between the starts of two requests to one host
 */
public record FetchLimits(
    Duration connect,
    Duration total,
    long bodyBytes,
    int redirects,
    int perHost,
    Duration spacing) {
  /** Timeouts as newsboat's, caps as Miniflux's (15 MB), redirects as curl's habit. */
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          Duration.ofSeconds(10), Duration.ofSeconds(30), 16L * 1024 * 1024, 8, 2, Duration.ZERO);
}
