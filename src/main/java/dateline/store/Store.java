package dateline.store;

import dateline.article.Article;
import dateline.feed.Feed;
import dateline.fetch.Validators;
import dateline.query.Query;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was fetched and read, in one SQLite file. Every method is one short transaction; many
 * processes may work on one file. Thread-safe: one connection, one method at a time; writes that
 * wait together are one transaction.
 *
 * <p>Long, for it is the room's entrance: each method is a line or two, and what they do stands in
 * the classes named here.
 */
public final class Store implements AutoCloseable {
  private final Database database;
  private final Turns turns;
  private final Clock clock;
  private final FeedRows feeds;
  private final EntryRows entries;
  private final PageRows pages;
  private final DigestRows digests;

  Store(Database database, StoreErrors errors, Clock clock) {
    this.database = database;
    this.turns = new Turns(database, errors);
    this.clock = clock;
    this.feeds = new FeedRows(database);
    this.entries = new EntryRows(database);
    this.pages = new PageRows(database);
    this.digests = new DigestRows(database);
  }

  /**
   * Opens or makes the file and brings it to the newest schema.
   *
   * @param patience how long to wait for another process's write
   */
  public static Store open(Path file, Clock clock, Duration patience) {
    StoreErrors errors = new StoreErrors(file, patience);
    return new Store(Opening.open(file, patience, errors), errors, clock);
  }

  /**
   * As {@link #open}, of a file that must be there.
   *
   * @throws StoreException whose place is wrong when there is no such file
   */
  public static Store existing(Path file, Clock clock, Duration patience) {
    if (!Files.exists(file)) {
      throw new StoreErrors(file, patience).missing();
    }
    return open(file, clock, patience);
  }

  /** Makes these the followed feeds; feeds no longer among them keep their entries, unlisted. */
  public void follow(Collection<FollowedFeed> followed) {
    turns.run(() -> feeds.follow(followed));
  }

  /** The followed feeds, in the order in which they were given. */
  public List<FeedStatus> feeds() {
    return turns.ask(feeds::statuses);
  }

  /**
   * Ids of the feed's entries that need not be saved: those stored just as they are now, under the
   * same id, and those that retention let go. Entries that are new, or were changed by their feed,
   * are not among them.
   */
  public Set<String> known(URI feedUrl, Feed feed) {
    return turns.ask(
        () -> {
          Optional<Long> id = feeds.find(feedUrl);
          return id.isPresent()
              ? new Recognition(database, id.get(), feed, clock.instant()).known(feed)
              : Set.of();
        });
  }

  /**
   * A feed was fetched: its new and changed entries, title and validators in one transaction.
   * Changed entries stay read; saving what is known already does nothing.
   *
   * @param feed the whole document, also when only some of its entries are to be stored
   * @return how many entries are new
   */
  public int save(URI feedUrl, Feed feed, List<NewEntry> newEntries, Validators validators) {
    return save(feedUrl, feed, newEntries, validators, Optional.empty());
  }

  /**
   * As {@link #save(URI, Feed, List, Validators)}.
   *
   * @param notBefore when the feed may be asked again, where it said so
   */
  public int save(
      URI feedUrl,
      Feed feed,
      List<NewEntry> newEntries,
      Validators validators,
      Optional<Instant> notBefore) {
    return turns.written(
        () -> {
          Instant now = clock.instant();
          long id = feeds.id(feedUrl);
          int added = new Saving(database, id, feed, now).save(newEntries);
          feeds.grown(id, added);
          feeds.fetched(id, feed.title(), feed.site(), validators);
          feeds.answered(id, now, notBefore);
          return added;
        });
  }

  /** The server said that nothing changed. */
  public void notModified(URI feedUrl) {
    notModified(feedUrl, Optional.empty());
  }

  /** The server said that nothing changed, and when it may be asked again. */
  public void notModified(URI feedUrl, Optional<Instant> notBefore) {
    turns.write(() -> feeds.answered(feeds.id(feedUrl), clock.instant(), notBefore));
  }

  /**
   * Notes that the feed's server says that it moved there for good, or that it does not say so.
   *
   * @return since when it has named that address
   */
  public Optional<Instant> moved(URI feedUrl, Optional<URI> movedTo) {
    return turns.ask(() -> feeds.moved(feedUrl, movedTo, clock.instant()));
  }

  /**
   * Gives a feed another address; its entries stay what they are. Does nothing when there is a feed
   * of that address already.
   */
  public void rename(URI feedUrl, URI address) {
    turns.write(() -> feeds.rename(feedUrl, address));
  }

  /** The feed could not be fetched or read; entries stay as they are. */
  public void failed(URI feedUrl, String problem, Optional<Instant> notBefore) {
    turns.write(() -> feeds.failed(feeds.id(feedUrl), problem, notBefore, clock.instant()));
  }

  /** Entries of followed feeds whose page is due, newest first. */
  public List<PendingPage> pendingPages(int limit) {
    return turns.ask(() -> pages.pending(limit, clock.instant()));
  }

  /** The feed's entries whose page is due, newest first. */
  public List<PendingPage> pendingPages(URI feedUrl, int limit) {
    return turns.ask(() -> pages.pending(feedUrl, limit, clock.instant()));
  }

  /** The page was read; its article takes the place of the teaser. */
  public void savePage(EntryId id, Article article) {
    turns.write(() -> pages.save(id, article));
  }

  /** The page could not be read; it is tried again then, or never when absent. */
  public void pageFailed(EntryId id, String problem, Optional<Instant> retryAt) {
    turns.write(() -> pages.failed(id, problem, retryAt));
  }

  /** Why full texts of the feed are missing, with how many each; the most common reason first. */
  public Map<String, Integer> pageProblems(URI feedUrl) {
    return turns.ask(() -> pages.problems(feedUrl));
  }

  /** Entries of followed feeds and starred ones, newest first. */
  public List<StoredEntry> find(Query query, int limit) {
    return turns.ask(() -> entries.find(query, limit, clock.instant()));
  }

  /**
   * Hands out what {@link #find} would give, entry by entry, until one is answered with false. The
   * store is taken meanwhile: the answer must come soon and must not ask the store.
   */
  public void each(Query query, int limit, Predicate<StoredEntry> isMoreWanted) {
    turns.run(() -> entries.each(query, limit, clock.instant(), isMoreWanted));
  }

  /** How many entries {@link #find} would give without a limit. */
  public int count(Query query) {
    return turns.ask(() -> entries.count(query, clock.instant()));
  }

  /**
   * Entries that hold all words and quoted phrases, best match first (BM25, title weighs more); a
   * {@code *} at the end of a word stands for any ending.
   */
  public List<SearchHit> search(String words, int limit) {
    return search(words, new Query.All(), limit);
  }

  /** As {@link #search(String, int)}, of the entries that a query finds. */
  public List<SearchHit> search(String words, Query query, int limit) {
    return turns.ask(() -> entries.search(words, query, limit, clock.instant()));
  }

  public Optional<StoredEntry> entry(EntryId id) {
    return turns.ask(() -> entries.entry(id));
  }

  /** How the texts of these entries begin, in some hundred characters. */
  public Map<EntryId, String> leads(Collection<EntryId> ids) {
    return turns.ask(() -> entries.leads(ids));
  }

  public Optional<Article> article(EntryId id) {
    return turns.ask(() -> new Articles(database).find(id));
  }

  /** Applies a change; how many entries it changed. */
  public int change(Collection<EntryId> ids, Change change) {
    return ids.isEmpty() ? 0 : turns.written(() -> new Changes(database).apply(ids, change));
  }

  /** Deletes what retention lets go; their ids are remembered so that they do not come back. */
  public int expire(Retention retention) {
    return turns.ask(() -> new Expiry(database).run(retention, clock.instant()));
  }

  /** When the last digest of this name was written. */
  public Optional<Instant> lastDigest(String name) {
    return turns.ask(() -> digests.last(name));
  }

  public void digestWritten(String name, Instant when) {
    turns.write(() -> digests.written(name, when));
  }

  /** A number that grows when another connection has changed the file. */
  public long version() {
    return turns.ask(() -> database.number("PRAGMA data_version"));
  }

  /** Problems of the file itself, empty when it is sound; for {@code doctor}. */
  public List<String> check() {
    return turns.ask(() -> new Checkup(database).problems());
  }

  @Override
  public void close() {
    turns.run(database::close);
  }
}
