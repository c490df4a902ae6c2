package dateline.fetch;

import java.time.Duration;

/**
 * What one fetch may cost.
 *
 * @param total from the first byte sent to the last byte of the body, redirects included
 * @param bodyBytes of the decompressed body
 * @param perHost connections to one host at a time
 * @param spacing between the starts of two requests to one host
 * @param pageSpacing the same where a page of an entry is asked for; not kept towards this machine
 */
public record FetchLimits(
    Duration connect,
    Duration total,
    long bodyBytes,
    int redirects,
    int perHost,
    Duration spacing,
    Duration pageSpacing) {
  /** Limits that ask pages as fast as feeds. */
  public FetchLimits(
      Duration connect,
      Duration total,
      long bodyBytes,
      int redirects,
      int perHost,
      Duration spacing) {
    this(connect, total, bodyBytes, redirects, perHost, spacing, spacing);
  }

  /**
   * Timeouts as newsboat's, caps as Miniflux's (15 MB), redirects as curl's habit; two pages of a
   * host in a second are what a reader who opens tabs asks for.
   */
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          16L * 1024 * 1024,
          8,
          2,
          Duration.ZERO,
          Duration.ofMillis(500));
}
