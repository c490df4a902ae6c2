package dateline.screen;

import dateline.query.Query;
import dateline.refresh.FeedReport;
import dateline.refresh.Progress;
import dateline.refresh.RefreshReport;
import dateline.store.FeedStatus;
import dateline.store.StoreException;
import dateline.store.StoredEntry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What goes over the network: refreshes and full texts, one at a time, in the background. */
final class Fetches implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Fetches.class.getName());

  /** How long leaving waits for a refresh to stop; what it stored is safe in any case. */
  private static final int LAST_FETCH_SECONDS = 2;

  private final Desk desk;
  private final Lists lists;
  private final Articles articles;
  private final ReaderServices services;
  private final Consumer<Runnable> loop;
  private final ExecutorService network;

  Fetches(
      Desk desk,
      Lists lists,
      Articles articles,
      ReaderServices services,
      Background background,
      Consumer<Runnable> loop) {
    this.desk = desk;
    this.lists = lists;
    this.articles = articles;
    this.services = services;
    this.loop = loop;
    network = Executors.newSingleThreadExecutor(background.threads("network"));
  }

  /** Refreshes the feeds of a listing: one, a folder's, or all. */
  void reload(Listing listing) {
    if (listing.feed().isPresent()) {
      refresh(List.of(listing.feed().get()), true);
    } else if (listing.query() instanceof Query.TagIs folder) {
      refresh(
          desk.shelf().feeds().stream()
              .filter(feed -> feed.tags().contains(folder.tag()))
              .map(FeedStatus::feedUrl)
              .toList(),
          true);
    } else {
      refresh(List.of(), true);
    }
  }

  /** Refreshes feeds, all when none is named, unless a refresh is under way. */
  void refresh(List<URI> feeds, boolean force) {
    if (desk.refresh.isPresent()) {
      desk.say("a refresh is under way");
      return;
    }
    desk.refresh = Optional.of(Desk.Progress.START);
    desk.refreshed = "";
    network.execute(
        () -> {
          try {
            RefreshReport report = services.refresh().run(feeds, force, told());
            loop.accept(() -> finished(report));
          } catch (StoreException e) {
            loop.accept(() -> stopped(String.valueOf(e.getMessage())));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private Progress told() {
    return new Progress() {
      @Override
      public void feedDone(FeedReport report, int done, int total) {
        loop.accept(() -> progress(Desk.Progress.feeds(done, total), report.newEntries() > 0));
      }

      @Override
      public void pageDone(int done, int total) {
        loop.accept(() -> progress(Desk.Progress.pages(done, total), false));
      }
    };
  }

  /**
   * The first news of an empty list is brought in at once; else the session looks, by its clock.
   */
  private void progress(Desk.Progress progress, boolean isNews) {
    if (desk.refresh.isPresent()) {
      desk.refresh = Optional.of(progress);
      if (isNews && desk.list.entries().isEmpty()) {
        lists.look();
      }
    }
  }

  private void finished(RefreshReport report) {
    desk.refresh = Optional.empty();
    desk.refreshed = report.newEntries() + " new";
    lists.look();
  }

  private void stopped(String problem) {
    desk.refresh = Optional.empty();
    desk.complain(problem);
  }

  void fullText(StoredEntry entry) {
    desk.say("fetching " + HeadLines.title(entry) + " …");
    network.execute(
        () -> {
          try {
            Optional<String> problem = services.fullText().fetch(entry);
            loop.accept(() -> fetched(entry, problem));
          } catch (StoreException e) {
            loop.accept(() -> desk.complain(String.valueOf(e.getMessage())));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private void fetched(StoredEntry entry, Optional<String> problem) {
    if (problem.isPresent()) {
      desk.complain(problem.get());
      return;
    }
    desk.say("fetched " + HeadLines.title(entry));
    articles.loadAgain(entry);
  }

  @Override
  public void close() {
    network.shutdownNow();
    try {
      if (!network.awaitTermination(LAST_FETCH_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.DEBUG, "left during a refresh");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
