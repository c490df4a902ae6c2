package dateline.refresh;

import dateline.refresh.Sources.PageAnswer;
import dateline.refresh.Sources.ReadPage;
import dateline.refresh.Sources.Refused;
import dateline.store.PendingPage;
import dateline.store.Store;
import dateline.text.Printable;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks for the pages of entries whose feed gave only a teaser. Thread-safe. */
final class PageRound {
  /** Pages of one host that may fail in a row before the host is left alone until next time. */
  private static final int PATIENCE = 3;

  /**
   * Hosts that may stay silent while none has answered: after that the network is taken to be down.
   * Each can cost a timeout; of real pages' hosts two in a hundred are dead.
   */
  private static final int SILENT_HOSTS = 8;

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final Sources sources;
  private final Store store;
  private final Clock clock;
  private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
  private final Map<URI, AtomicInteger> fetched = new ConcurrentHashMap<>();
  private final AtomicInteger failed = new AtomicInteger();
  private final Set<String> silent = ConcurrentHashMap.newKeySet();
  private volatile boolean hasNetwork;

  PageRound(Sources sources, Store store, Clock clock) {
    this.sources = sources;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Fetches the page, unless its host has just shown that it does not want to or the network is
   * down. A page that is not asked for stays due.
   */
  void visit(PendingPage page) throws InterruptedException {
    AtomicInteger hostFailures = failures(page);
    if (hostFailures.get() >= PATIENCE || isOffline()) {
      return;
    }
    PageAnswer answer = sources.page(page.link(), page.feedUrl());
    listen(page, answer);
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

  private boolean isOffline() {
    return !hasNetwork && silent.size() >= SILENT_HOSTS;
  }

  private void listen(PendingPage page, PageAnswer answer) {
    boolean isSilent = answer instanceof Refused refused && refused.status().isEmpty();
    if (isSilent) {
      silent.add(host(page));
    } else {
      hasNetwork = true;
    }
  }

  private static String host(PendingPage page) {
    return String.valueOf(page.link().getHost());
  }

  private void take(PendingPage page, ReadPage read) {
    boolean isWorse =
        store
            .article(page.id())
            .filter(teaser -> Teaser.isWorse(read.article(), teaser))
            .isPresent();
    if (isWorse) {
      failed(
          page,
          Printable.address(page.link())
              + " has less text than the feed; the feed's text was kept");
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
    return failures.computeIfAbsent(host(page), name -> new AtomicInteger());
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
