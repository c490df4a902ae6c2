package dateline.refresh;

import dateline.article.Extractor;
import dateline.feed.FeedParser;
import dateline.fetch.Fetcher;
import dateline.refresh.Sources.PageAnswer;
import dateline.refresh.Sources.ReadPage;
import dateline.refresh.Sources.Refused;
import dateline.store.FeedStatus;
import dateline.store.PendingPage;
import dateline.store.Store;
import dateline.store.StoreException;
import dateline.store.StoredEntry;
import dateline.subscription.Subscription;
import dateline.text.Printable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Walks subscriptions through fetch, feed and article into the store. The feeds should be followed
 * in the store ({@link Store#follow}) before, else their entries are kept but not listed.
 */
public final class Refresher {
  private static final Logger LOG = System.getLogger(Refresher.class.getName());

  private final Sources sources;
  private final Store store;
  private final Clock clock;

  /** A refresher with an extractor of its own. */
  public Refresher(Fetcher fetcher, FeedParser parser, Store store, Clock clock) {
    this(fetcher, parser, new Extractor(), store, clock);
  }

  public Refresher(
      Fetcher fetcher, FeedParser parser, Extractor extractor, Store store, Clock clock) {
    this(new WireSources(fetcher, parser, extractor), store, clock);
  }

  Refresher(Sources sources, Store store, Clock clock) {
    this.sources = sources;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Refreshes these feeds and the pages they announce. Interrupting it loses nothing stored: each
   * feed and each page is one transaction, and pages not yet fetched are remembered.
   *
   * @throws StoreException when the store cannot be written; the refresh ends there
   */
  public RefreshReport refresh(
      List<Subscription> subscriptions, RefreshOptions options, Progress progress)
      throws InterruptedException {
    Instant start = clock.instant();
    PageRound pages = new PageRound(sources, store, clock);
    List<FeedReport> reports;
    Crew crew = new Crew(options.workers());
    try {
      reports = visitFeeds(crew, subscriptions, options, progress);
      if (options.fullText()) {
        visitPages(crew, pages, pending(subscriptions, options.pagesPerFeed()), progress);
      }
    } finally {
      crew.stop();
    }
    options.retention().ifPresent(store::expire);
    return new RefreshReport(
        reports.stream().map(report -> report.withPages(pages.fetched(report.feedUrl()))).toList(),
        pages.fetched(),
        pages.failed(),
        Duration.between(start, clock.instant()));
  }

  /**
   * Fetches the page of one entry, again if need be; what went wrong in one sentence, or nothing.
   */
  public Optional<String> fullText(StoredEntry entry) throws InterruptedException {
    if (entry.link().isEmpty()) {
      return Optional.of("this entry has no link");
    }
    PageAnswer answer = sources.page(entry.link().get(), entry.feedUrl());
    if (answer instanceof ReadPage read && !read.article().body().isEmpty()) {
      store.savePage(entry.id(), read.article());
      return Optional.empty();
    }
    return Optional.of(
        answer instanceof Refused refused
            ? refused.problem()
            : "no article was found on " + Printable.address(entry.link().get()));
  }

  private List<FeedReport> visitFeeds(
      Crew crew, List<Subscription> subscriptions, RefreshOptions options, Progress progress)
      throws InterruptedException {
    FeedRound round = new FeedRound(sources, store, clock, options, statuses());
    AtomicInteger done = new AtomicInteger();
    List<Crew.Work<FeedReport>> work = new ArrayList<>();
    for (Subscription subscription : subscriptions) {
      work.add(
          () -> {
            FeedReport report = visit(round, subscription);
            progress.feedDone(report, done.incrementAndGet(), subscriptions.size());
            return report;
          });
    }
    return crew.run(work);
  }

  /** A fault of ours in one feed must not cost the others their news: it is told as its problem. */
  private static FeedReport visit(FeedRound round, Subscription subscription)
      throws InterruptedException {
    try {
      return round.visit(subscription);
    } catch (StoreException broken) {
      throw broken;
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.log(Level.WARNING, "cannot process " + Printable.address(subscription.feedUrl()), fault);
      return round.failed(
          subscription, "Dateline itself failed on this feed; the log says how, please report it");
    }
  }

  private void visitPages(Crew crew, PageRound round, List<PendingPage> pending, Progress progress)
      throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    List<Crew.Work<PendingPage>> work = new ArrayList<>();
    for (PendingPage page : pending) {
      work.add(
          () -> {
            visit(round, page);
            progress.pageDone(done.incrementAndGet(), pending.size());
            return page;
          });
    }
    crew.run(work);
  }

  private static void visit(PageRound round, PendingPage page) throws InterruptedException {
    try {
      round.visit(page);
    } catch (StoreException broken) {
      throw broken;
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.log(Level.WARNING, "cannot process " + Printable.address(page.link()), fault);
      round.failed(page, "Dateline itself failed on this page; the log says how");
    }
  }

  /** The newest page of each feed, then the second of each: no host gets all its visits at once. */
  private List<PendingPage> pending(List<Subscription> subscriptions, int perFeed) {
    List<List<PendingPage>> feeds = new ArrayList<>();
    for (Subscription subscription : subscriptions) {
      feeds.add(store.pendingPages(subscription.feedUrl(), perFeed));
    }
    int longest = feeds.stream().mapToInt(List::size).max().orElse(0);
    List<PendingPage> pages = new ArrayList<>();
    for (int place = 0; place < longest; place++) {
      for (List<PendingPage> feed : feeds) {
        if (place < feed.size()) {
          pages.add(feed.get(place));
        }
      }
    }
    return pages;
  }

  private Map<URI, FeedStatus> statuses() {
    return store.feeds().stream()
        .collect(Collectors.toMap(FeedStatus::feedUrl, Function.identity()));
  }
}
