package dateline.screen;

import dateline.article.Article;
import dateline.briefing.Briefer;
import dateline.briefing.Briefing;
import dateline.digest.Coverage;
import dateline.query.Query;
import dateline.store.Change;
import dateline.store.EntryId;
import dateline.store.SearchHit;
import dateline.store.Store;
import dateline.store.StoreException;
import dateline.store.StoredEntry;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The store and the briefer, asked in the background: questions are taken in order by one thread,
 * answers come back as events of the loop, so that no lock of another process can hold up a key.
 */
final class Library implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Library.class.getName());

  /** Entries of one list; more than anyone scrolls through, few enough to sort and draw. */
  private static final int LONGEST_LIST = 2000;

  /** How long an article waits for its briefing, so that it is not drawn twice (by eye). */
  private static final int PATIENCE_MILLIS = 80;

  /** Articles and briefings kept in memory; about 2 MB. */
  private static final int KEPT_READINGS = 60;

  /** How long leaving waits for the last marks to be written. */
  private static final int LAST_WRITES_SECONDS = 5;

  private final Store store;
  private final Briefer briefer;
  private final Clock clock;
  private final ZoneId zone;
  private final Consumer<Runnable> loop;
  private final Consumer<String> complain;
  private final ExecutorService database;
  private final ExecutorService desk;

  /** Briefed last, so that going back and forth costs nothing; the loop's thread owns it. */
  private final Map<EntryId, Reading> ready = new LinkedHashMap<>(64, 0.75f, true);

  /**
   * An article, and its briefing once there is one.
   *
   * @param isFinal whether no briefing is to come
   */
  record Reading(Article article, Optional<Briefing> briefing, boolean isFinal) {}

  Library(
      ReaderServices services,
      Background background,
      Consumer<Runnable> loop,
      Consumer<String> complain) {
    store = services.store();
    briefer = services.briefer();
    clock = services.clock();
    zone = services.zone();
    this.loop = loop;
    this.complain = complain;
    database = Executors.newSingleThreadExecutor(background.threads("store"));
    desk = Executors.newSingleThreadExecutor(background.threads("briefing"));
  }

  void shelf(Consumer<Shelf> then) {
    ask(
        () ->
            new Shelf(
                store.feeds(),
                store.count(new Query.StateIs(Query.State.UNREAD)),
                store.count(new Query.StateIs(Query.State.STARRED)),
                store.count(FeedRow.today(clock, zone))),
        then);
  }

  /** Entries of a listing that a query, the listing's own or a narrower one, finds. */
  void entries(Listing listing, Query query, Consumer<List<StoredEntry>> then) {
    ask(() -> find(listing, query), then);
  }

  private List<StoredEntry> find(Listing listing, Query query) {
    if (listing.words().isPresent()) {
      return store.search(listing.words().get(), query, LONGEST_LIST).stream()
          .map(SearchHit::entry)
          .toList();
    }
    if (listing.story().isPresent()) {
      Set<EntryId> story = sameStory(listing.story().get());
      return store.find(query, LONGEST_LIST).stream()
          .filter(entry -> story.contains(entry.id()))
          .toList();
    }
    return store.find(query, LONGEST_LIST).stream()
        .filter(entry -> listing.feed().map(entry.feedUrl()::equals).orElse(true))
        .toList();
  }

  private Set<EntryId> sameStory(EntryId id) {
    List<StoredEntry> news = store.find(new Query.All(), LONGEST_LIST);
    return Coverage.sameStory(id, news, store.leads(news.stream().map(StoredEntry::id).toList()));
  }

  void entry(EntryId id, Consumer<Optional<StoredEntry>> then) {
    ask(() -> store.entry(id), then);
  }

  void article(EntryId id, Consumer<Optional<Article>> then) {
    ask(() -> store.article(id), then);
  }

  /** The article at once, with its briefing if that is quick; else the briefing follows. */
  void open(EntryId id, Consumer<Optional<Reading>> then) {
    article(
        id,
        article -> {
          if (article.isEmpty()) {
            then.accept(Optional.empty());
          } else {
            brief(id, article.get(), reading -> then.accept(Optional.of(reading)));
          }
        });
  }

  /** Briefs an article before it is asked for. */
  void prepare(StoredEntry entry) {
    if (ready(entry).isEmpty()) {
      open(entry.id(), reading -> {});
    }
  }

  /** An article read and briefed before, if it is still the one stored. */
  Optional<Reading> ready(StoredEntry entry) {
    return Optional.ofNullable(ready.get(entry.id()))
        .filter(reading -> reading.article().words() == entry.words());
  }

  private void brief(EntryId id, Article article, Consumer<Reading> then) {
    CompletableFuture<Reading> reading =
        CompletableFuture.supplyAsync(
                () -> new Reading(article, Optional.of(briefer.brief(article)), true), desk)
            .exceptionally(
                problem -> {
                  LOG.log(System.Logger.Level.WARNING, "no briefing of " + article.url(), problem);
                  loop.accept(() -> complain.accept("this article could not be briefed"));
                  return new Reading(article, Optional.empty(), true);
                });
    Reading sofar = new Reading(article, Optional.empty(), false);
    new Waiting(loop::accept, PATIENCE_MILLIS)
        .answer(
            reading,
            sofar,
            found -> {
              keep(id, found);
              then.accept(found);
            });
  }

  private void keep(EntryId id, Reading found) {
    if (found.isFinal()) {
      ready.put(id, found);
    }
    if (ready.size() > KEPT_READINGS) {
      ready.remove(ready.keySet().iterator().next());
    }
  }

  /** Changes entries and says how many were changed. */
  void change(Collection<EntryId> ids, Change change, Consumer<Integer> then) {
    List<EntryId> meant = List.copyOf(ids);
    ask(() -> store.change(meant, change), then);
  }

  void version(Consumer<Long> then) {
    ask(store::version, then);
  }

  private <T> void ask(Supplier<T> question, Consumer<T> then) {
    database.execute(
        () -> {
          try {
            T answer = question.get();
            loop.accept(() -> then.accept(answer));
          } catch (StoreException e) {
            loop.accept(() -> complain.accept(String.valueOf(e.getMessage())));
          }
        });
  }

  /** Waits for the writes that are under way. */
  @Override
  public void close() {
    desk.shutdownNow();
    database.shutdown();
    try {
      if (!database.awaitTermination(LAST_WRITES_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "left with marks unwritten: the database is busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
