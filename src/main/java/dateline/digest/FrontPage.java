package dateline.digest;

import dateline.store.StoredEntry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The order of the news: what most feeds have, then the newest of each feed before the second
 * newest of any.
 */
final class FrontPage {
  /** Feeds show an article hours after its date; what came late stands in the next digest. */
  private static final Duration LATE = Duration.ofHours(6);

  /** Words below which there is only a teaser or a caption, and nothing to brief. By eye. */
  private static final int WORDS_OF_A_STORY = 100;

  /**
   * Newest first; of the same time by the feed's name, as which feed was fetched first is chance.
   */
  static final Comparator<StoredEntry> NEWEST =
      Comparator.comparing(StoredEntry::published).reversed().thenComparing(StoredEntry::feedTitle);

  private FrontPage() {}

  /** The entries that came in after one moment and not after the other, each page once. */
  static List<StoredEntry> within(List<StoredEntry> entries, Instant since, Instant until) {
    List<StoredEntry> news = new ArrayList<>();
    Set<URI> pages = new HashSet<>();
    for (StoredEntry entry : entries) {
      boolean isNew =
          entry.firstSeen().isAfter(since) && entry.published().isAfter(since.minus(LATE));
      boolean isLater = entry.firstSeen().isAfter(until) && entry.published().isAfter(until);
      if (isNew && !isLater && entry.link().map(pages::add).orElse(true)) {
        news.add(entry);
      }
    }
    return news;
  }

  /** The titles of all feeds that link to a page, by the page. */
  static Map<URI, Set<String>> sources(List<StoredEntry> entries) {
    Map<URI, Set<String>> sources = new HashMap<>();
    for (StoredEntry entry : entries) {
      entry
          .link()
          .ifPresent(
              link ->
                  sources
                      .computeIfAbsent(link, page -> new LinkedHashSet<>())
                      .add(entry.feedTitle()));
    }
    return sources;
  }

  /** What most feeds have first; of as many, round by round, one of each feed in each round. */
  static List<Told> rank(List<Told> stories) {
    Map<StoredEntry, Told> byEntry = new HashMap<>();
    stories.forEach(story -> byEntry.put(story.entry(), story));
    return order(stories.stream().map(Told::entry).toList()).stream()
        .flatMap(entry -> Stream.ofNullable(byEntry.get(entry)))
        .sorted(Comparator.comparing(Told::feeds).reversed())
        .toList();
  }

  /** Round by round, one entry of each feed in each round, newest first. */
  static List<StoredEntry> order(List<StoredEntry> newestFirst) {
    Map<URI, List<StoredEntry>> feeds = new LinkedHashMap<>();
    for (StoredEntry entry : newestFirst.stream().sorted(NEWEST).toList()) {
      feeds.computeIfAbsent(entry.feedUrl(), url -> new ArrayList<>()).add(entry);
    }
    return rounds(feeds.values(), newestFirst.size());
  }

  private static List<StoredEntry> rounds(Collection<List<StoredEntry>> feeds, int entries) {
    List<StoredEntry> ranked = new ArrayList<>(entries);
    for (int round = 0; ranked.size() < entries; round++) {
      for (List<StoredEntry> feed : feeds) {
        if (round < feed.size()) {
          ranked.add(feed.get(round));
        }
      }
    }
    return ranked;
  }

  static boolean isStory(StoredEntry entry) {
    return entry.words() >= WORDS_OF_A_STORY;
  }
}
