package dateline.refresh;

import dateline.article.Article;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.refresh.Sources.FeedAnswer;
import dateline.refresh.Sources.ReadFeed;
import dateline.refresh.Sources.Unread;
import dateline.store.NewEntry;
import dateline.store.Store;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Takes documents apart into the entries that are new. Waiting for servers takes nothing, reading
 * what they sent does: few documents are in hand at a time, so that their memory is soon free
 * again. Thread-safe.
 */
final class Intake {
  /**
   * Feeds that may wait, taken apart, for their turn at the store: those that wait together share a
   * transaction.
   */
  private static final int WAITING = 8;

  private final Sources sources;
  private final Store store;
  private final int mostEntries;

  /** One more than there are processors, as some wait for the store. */
  private final Semaphore processors =
      new Semaphore(Runtime.getRuntime().availableProcessors() + 1);

  private final Semaphore inHand =
      new Semaphore(Runtime.getRuntime().availableProcessors() + 1 + WAITING);

  Intake(Sources sources, Store store, int mostEntries) {
    this.sources = sources;
    this.store = store;
    this.mostEntries = Math.max(0, mostEntries);
  }

  /** What to do with a document that was read. */
  interface Next {
    FeedReport take(FeedAnswer answer, List<NewEntry> news);
  }

  /** Reads a document and hands it on, with its entries that are not stored as they are now. */
  FeedReport take(URI url, FeedAnswer came, Next next) throws InterruptedException {
    inHand.acquire();
    try {
      FeedAnswer answer;
      List<NewEntry> news;
      processors.acquire();
      try {
        answer = came instanceof Unread unread ? unread.read() : came;
        news = answer instanceof ReadFeed read ? news(url, read.feed()) : List.of();
      } finally {
        processors.release();
      }
      return next.take(answer, news);
    } finally {
      inHand.release();
    }
  }

  private List<NewEntry> news(URI url, Feed feed) {
    Set<String> known = store.known(url, feed);
    List<NewEntry> news = new ArrayList<>();
    for (Entry entry : newest(feed)) {
      if (!known.contains(entry.id())) {
        Article article = sources.article(entry);
        news.add(new NewEntry(entry, article, Teaser.isOne(entry, article)));
      }
    }
    return news;
  }

  /** The newest entries, oldest first, so that of two with one date the first shown is on top. */
  private List<Entry> newest(Feed feed) {
    List<Entry> entries = new ArrayList<>(feed.entries());
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.published().orElse(Instant.MAX)).reversed());
    List<Entry> newest = entries.subList(0, Math.min(entries.size(), mostEntries));
    Collections.reverse(newest);
    return newest;
  }
}
