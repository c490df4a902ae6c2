package dateline.screen;

import dateline.query.Query;
import dateline.store.EntryId;
import dateline.store.StoredEntry;
import java.net.URI;
import java.util.Optional;

/**
 * What the pane of entries shows.
 *
 * @param feed only this feed's; a query can name a feed only by a part of its address
 * @param words found by full-text search, best first, instead of newest first
 * @param story only what tells the same story as this entry
 */
record Listing(
    String title,
    Query query,
    Optional<URI> feed,
    Optional<String> words,
    Optional<EntryId> story) {
  static Listing of(String title, Query query) {
    return new Listing(title, query, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Listing search(String words) {
    return new Listing(
        "Search: " + words,
        new Query.All(),
        Optional.empty(),
        Optional.of(words),
        Optional.empty());
  }

  static Listing feed(String title, Query query, URI feed) {
    return new Listing(title, query, Optional.of(feed), Optional.empty(), Optional.empty());
  }

  /** What all feeds have of an entry's story. */
  static Listing story(StoredEntry entry) {
    return new Listing(
        "Story: " + entry.title(),
        new Query.All(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(entry.id()));
  }

  /** It was found for the reader, and is left by ending the search. */
  boolean isFound() {
    return words.isPresent() || story.isPresent();
  }

  /** Whether it holds entries of several feeds, so that their sources tell something. */
  boolean isMixed() {
    return feed.isEmpty();
  }
}
