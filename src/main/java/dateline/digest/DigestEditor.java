package dateline.digest;

import dateline.article.Article;
import dateline.briefing.Briefer;
import dateline.query.Query;
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
    List<StoredEntry> ranked = FrontPage.rank(FrontPage.within(found, since, until));
    Map<URI, Set<String>> sources = FrontPage.sources(found);
    List<DigestEntry> briefed = new ArrayList<>();
    List<StoredEntry> more = new ArrayList<>();
    for (StoredEntry entry : ranked) {
      Optional<DigestEntry> story =
          briefed.size() < top && FrontPage.isStory(entry)
              ? brief(entry, sources)
              : Optional.empty();
      story.ifPresentOrElse(briefed::add, () -> more.add(entry));
    }
    return new Digest(until, zone, window, briefed, more, feeds.size(), failed(feeds));
  }

  /** Absent when the entry has no text to brief or has been deleted meanwhile. */
  private Optional<DigestEntry> brief(StoredEntry entry, Map<URI, Set<String>> sources) {
    Optional<Article> article = store.article(entry.id());
    List<String> others =
        entry.link().map(link -> sources.getOrDefault(link, Set.of())).orElse(Set.of()).stream()
            .filter(title -> !title.equals(entry.feedTitle()))
            .toList();
    return article
        .filter(text -> !text.body().isEmpty())
        .map(text -> new DigestEntry(entry, briefer.brief(text), others));
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
