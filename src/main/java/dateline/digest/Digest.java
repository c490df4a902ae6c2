package dateline.digest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The news of a window of time, in the order it is to be read.
 *
 * @param window in words, such as "24 hours"
 * @param top briefed in full
 * @param more a line each
 * @param feeds how many feeds were looked at
 */
public record Digest(
    Instant made,
    ZoneId zone,
    String window,
    List<DigestEntry> top,
    List<Told> more,
    int feeds,
    List<FailedFeed> failed) {
  public Digest {
    top = List.copyOf(top);
    more = List.copyOf(more);
    failed = List.copyOf(failed);
  }
}
