package dateline.refresh;

import dateline.refresh.Sources.PageAnswer;
import dateline.refresh.Sources.ReadPage;
import dateline.refresh.Sources.Refused;
import dateline.store.PendingPage;
import dateline.store.Store;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for the pages of entries whose feed gave only a teaser. Thread-safe. */
final class PageRound {
  /** Pages of one host that may fail in a row before the host is left alone until next time. */
  private static final int PATIENCE = 3;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final Sources sources;
  private final Store store;
  private final Clock clock;
  private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
  private final Map<URI, AtomicInteger> fetched = new ConcurrentHashMap<>();
  private final AtomicInteger failed = new AtomicInteger();

  PageRound(Sources sources, Store store, Clock clock) {
    this.sources = sources;
    this.store = store;
    this.clock = clock;
  }

  /** Fetches the page, unless its host has just shown that it does not want to. */
  void visit(PendingPage page) throws InterruptedException {
    AtomicInteger hostFailures = failures(page);
    if (hostFailures.get() >= PATIENCE) {
      return;
    }
    PageAnswer answer = sources.page(page.link(), page.feedUrl());
    if (answer instanceof ReadPage read) {
      hostFailures.set(0);
      take(page, read);
    } else if (answer instanceof Refused refused) {
      hostFailures.addAndGet(weight(refused));
      failed(page, refused);
    }
  }

  /** For a page that we could not read through our own fault: it is not asked for again. */
  void failed(PendingPage page, String problem) {
    failed(page, new Refused(problem, Optional.of(200), Optional.empty()));
  }

  /** Pages fetched for the feed. */
  int fetched(URI feedUrl) {
    return Optional.ofNullable(fetched.get(feedUrl)).map(AtomicInteger::get).orElse(0);
  }

  int fetched() {
    return fetched.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  int failed() {
    return failed.get();
  }

  private void take(PendingPage page, ReadPage read) {
    boolean isWorse =
        store
            .article(page.id())
            .filter(teaser -> Teaser.isWorse(read.article(), teaser))
            .isPresent();
    if (isWorse) {
      failed(page, page.link() + " has less text than the feed; the feed's text was kept");
      return;
    }
    store.savePage(page.id(), read.article());
    fetched.computeIfAbsent(page.feedUrl(), url -> new AtomicInteger()).incrementAndGet();
  }

  private void failed(PendingPage page, Refused refused) {
    store.pageFailed(
        page.id(), refused.problem(), Backoff.page(refused, page.attempts(), clock.instant()));
    failed.incrementAndGet();
  }

  private AtomicInteger failures(PendingPage page) {
    String host = String.valueOf(page.link().getHost());
    return failures.computeIfAbsent(host, name -> new AtomicInteger());
  }

  /** A dead host costs a timeout a page, and one that asks for peace means all its pages. */
  private static int weight(Refused refused) {
    boolean asksForPeace =
        refused.status().filter(s -> s == TOO_MANY_REQUESTS || s == UNAVAILABLE).isPresent();
    if (asksForPeace) {
      return PATIENCE;
    }
    return refused.status().isEmpty() ? 1 : 0;
  }
}
