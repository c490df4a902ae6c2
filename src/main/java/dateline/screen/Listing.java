package dateline.screen;

import dateline.query.Query;
import java.net.URI;
import java.util.Optional;

/**
 * What the pane of entries shows.
 *
 * @param feed only this feed's; a query can name a feed only by a part of its address
 * @param words found by full-text search, best first, instead of newest first
 */
record Listing(String title, Query query, Optional<URI> feed, Optional<String> words) {
  static Listing of(String title, Query query) {
    return new Listing(title, query, Optional.empty(), Optional.empty());
  }

  static Listing search(String words) {
    return new Listing("Search: " + words, new Query.All(), Optional.empty(), Optional.of(words));
  }

  /** Whether it holds entries of several feeds, so that their sources tell something. */
  boolean isMixed() {
    return feed.isEmpty();
  }
}
