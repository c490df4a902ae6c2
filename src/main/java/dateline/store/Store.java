package dateline.store;

import dateline.article.Article;
import dateline.feed.Feed;
import dateline.fetch.Validators;
import dateline.query.Query;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was fetched and read, in one SQLite file. Every method is one short transaction; many
 * processes may work on one file. Thread-safe: one connection, one method at a time.
 */
public final class Store implements AutoCloseable {
  private Store() {}

  /**
   * Opens or makes the file and brings it to the newest schema.
   *
   * @param patience how long to wait for another process's write
   */
  public static Store open(Path file, Clock clock, Duration patience) {
    return new Store();
  }

  /** Makes these the followed feeds; feeds no longer among them keep their entries, unlisted. */
  public void follow(Collection<FollowedFeed> feeds) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The followed feeds, in the order in which they were given. */
  public List<FeedStatus> feeds() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Which of these ids the feed already has, under the same id or the same link and title. */
  public Set<String> known(URI feedUrl, Feed feed) {
    throw new UnsupportedOperationException("not yet");
  }

  /** A feed was fetched: its new entries, title and validators in one transaction; how many new. */
  public int save(URI feedUrl, Feed feed, List<NewEntry> entries, Validators validators) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The server said that nothing changed. */
  public void notModified(URI feedUrl) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The feed could not be fetched or read; entries stay as they are. */
  public void failed(URI feedUrl, String problem, Optional<Instant> notBefore) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Entries whose page is due, newest first. */
  public List<PendingPage> pendingPages(int limit) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The page was read; its article takes the place of the teaser. */
  public void savePage(EntryId id, Article article) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The page could not be read; it is tried again then, or never when absent. */
  public void pageFailed(EntryId id, String problem, Optional<Instant> retryAt) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Entries of followed feeds and starred ones, newest first. */
  public List<StoredEntry> find(Query query, int limit) {
    throw new UnsupportedOperationException("not yet");
  }

  public int count(Query query) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Best match first (BM25, title weighs more). */
  public List<SearchHit> search(String words, int limit) {
    throw new UnsupportedOperationException("not yet");
  }

  public Optional<StoredEntry> entry(EntryId id) {
    throw new UnsupportedOperationException("not yet");
  }

  public Optional<Article> article(EntryId id) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Applies a change; how many entries it changed. */
  public int change(Collection<EntryId> ids, Change change) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Deletes what retention lets go; their ids are remembered so that they do not come back. */
  public int expire(Retention retention) {
    throw new UnsupportedOperationException("not yet");
  }

  /** When the last digest of this name was written. */
  public Optional<Instant> lastDigest(String name) {
    throw new UnsupportedOperationException("not yet");
  }

  public void digestWritten(String name, Instant when) {
    throw new UnsupportedOperationException("not yet");
  }

  /** A number that grows when another connection has changed the file. */
  public long version() {
    throw new UnsupportedOperationException("not yet");
  }

  /** Problems of the file itself, empty when it is sound; for {@code doctor}. */
  public List<String> check() {
    throw new UnsupportedOperationException("not yet");
  }

  @Override
  public void close() {}
}
