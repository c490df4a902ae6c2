package dateline.digest;

import dateline.briefing.Briefer;
import dateline.query.Query;
import dateline.store.EntryId;
import dateline.store.FeedStatus;
import dateline.store.Store;
import dateline.store.StoredEntry;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses what stands in a digest, and in which order. */
public final class DigestEditor {
  /** Entries looked at, newest first; more than 60 feeds of a news agency write in a week. */
  private static final int ENTRIES = 5000;

  private final Store store;
  private final Briefer briefer;

  public DigestEditor(Store store, Briefer briefer) {
    this.store = store;
    this.briefer = briefer;
  }

  /**
   * The news that came in between two moments.
   *
   * @param window the same in words, such as "24 hours"
   * @param top how many stories are briefed at most
   */
  public Digest edit(
      Query query, Instant since, Instant until, ZoneId zone, String window, int top) {
    List<FeedStatus> feeds = store.feeds();
    List<StoredEntry> found = store.find(query, ENTRIES);
    List<StoredEntry> news = FrontPage.within(found, since, until);
    List<DigestEntry> briefed = new ArrayList<>();
    List<Told> more = new ArrayList<>();
    for (Told told : FrontPage.rank(stories(news, FrontPage.sources(found)))) {
      Optional<DigestEntry> story =
          briefed.size() < top && FrontPage.isStory(told.entry()) ? brief(told) : Optional.empty();
      story.ifPresentOrElse(briefed::add, () -> more.add(told));
    }
    return new Digest(until, zone, window, briefed, more, feeds.size(), failed(feeds));
  }

  private List<Told> stories(List<StoredEntry> news, Map<URI, Set<String>> sources) {
    List<EntryId> ids = news.stream().map(StoredEntry::id).toList();
    return Coverage.of(news, store.leads(ids), sources);
  }

  /** Absent when the entry has no text to brief or has been deleted meanwhile. */
  private Optional<DigestEntry> brief(Told told) {
    return store
        .article(told.entry().id())
        .filter(text -> !text.body().isEmpty())
        .map(text -> new DigestEntry(told, briefer.brief(text)));
  }

  private static List<FailedFeed> failed(List<FeedStatus> feeds) {
    List<FailedFeed> failed = new ArrayList<>();
    for (FeedStatus feed : feeds) {
      feed.problem()
          .ifPresent(problem -> failed.add(new FailedFeed(feed.title(), feed.feedUrl(), problem)));
    }
    return failed;
  }
}
