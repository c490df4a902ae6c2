package dateline.digest;

import dateline.store.EntryId;
import dateline.store.StoredEntry;
import dateline.story.Report;
import dateline.story.Stories;
import dateline.story.Story;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which entries tell the same story, and which of them tells it best. */
public final class Coverage {
  /** Who says most, a whole article before a teaser; the newest of as many words. */
  private static final Comparator<StoredEntry> BEST =
      Comparator.comparing(FrontPage::isStory)
          .thenComparing(StoredEntry::fullText)
          .thenComparing(StoredEntry::words)
          .thenComparing(FrontPage.NEWEST.reversed());

  private final Map<Long, StoredEntry> entries = new HashMap<>();
  private final Map<URI, Set<String>> sources;

  private Coverage(Map<URI, Set<String>> sources) {
    this.sources = sources;
  }

  /**
   * The stories of the news.
   *
   * @param leads how the entries' texts begin
   * @param sources the titles of the feeds that link to a page, by the page
   */
  static List<Told> of(
      List<StoredEntry> news, Map<EntryId, String> leads, Map<URI, Set<String>> sources) {
    Coverage coverage = new Coverage(sources);
    List<Report> reports = new ArrayList<>();
    for (StoredEntry entry : news) {
      coverage.entries.put(entry.id().number(), entry);
      reports.add(report(entry, leads.getOrDefault(entry.id(), "")));
    }
    return Stories.of(reports).stream().map(coverage::told).toList();
  }

  /** Ids of the entries among the news that tell the same story as one of them, with its own. */
  public static Set<EntryId> sameStory(
      EntryId one, List<StoredEntry> news, Map<EntryId, String> leads) {
    List<Report> reports =
        news.stream().map(entry -> report(entry, leads.getOrDefault(entry.id(), ""))).toList();
    for (Story story : Stories.of(reports)) {
      Set<EntryId> ids =
          story.reports().stream().map(r -> new EntryId(r.id())).collect(Collectors.toSet());
      if (ids.contains(one)) {
        return ids;
      }
    }
    return Set.of(one);
  }

  private static Report report(StoredEntry entry, String lead) {
    return new Report(
        entry.id().number(), entry.feedUrl().toString(), entry.title(), lead, entry.published());
  }

  private Told told(Story story) {
    List<StoredEntry> told =
        story.reports().stream()
            .flatMap(report -> Stream.ofNullable(entries.get(report.id())))
            .sorted(BEST.reversed())
            .toList();
    StoredEntry best = told.get(0);
    Set<String> feeds = new LinkedHashSet<>();
    for (StoredEntry entry : told) {
      feeds.add(entry.feedTitle());
      entry.link().ifPresent(link -> feeds.addAll(sources.getOrDefault(link, Set.of())));
    }
    feeds.remove(best.feedTitle());
    List<StoredEntry> others =
        told.subList(1, told.size()).stream().sorted(FrontPage.NEWEST).toList();
    return new Told(best, List.copyOf(feeds), others);
  }
}
