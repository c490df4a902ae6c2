package dateline.store;

import dateline.fetch.Validators;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a followed feed.
 *
 * @param title the reader's, else the feed's own, else its address
 * @param problem of the last attempt, one plain sentence; absent when it went well
 * @param failures in a row
 * @param notBefore when it may be asked again
 */
public record FeedStatus(
    URI feedUrl,
    String title,
    Optional<URI> site,
    List<String> tags,
    Validators validators,
    Optional<Instant> lastAttempt,
    Optional<Instant> lastSuccess,
    Optional<String> problem,
    int failures,
    Optional<Instant> notBefore,
    int entries,
    int unread) {
  public FeedStatus {
    tags = List.copyOf(tags);
  }
}
