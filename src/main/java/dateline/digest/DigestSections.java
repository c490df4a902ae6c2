package dateline.digest;

import dateline.briefing.Actor;
import dateline.briefing.Briefing;
import dateline.store.StoredEntry;
import dateline.text.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a digest shows of its stories, in any format. */
final class DigestSections {
  /** Lines of a story's parts: a digest is read over coffee. By eye. */
  private static final int ACTORS = 4;

  private static final int STAKES = 3;
  private static final int NEXT = 2;
  private static final int QUOTES = 1;

  private static final int OTHER_SOURCES = 3;

  /** Headlines on the front of a digest. */
  private static final int FRONT_LINES = 5;

  private static final String NO_FOLDER = "Other";

  private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five");

  private DigestSections() {}

  /** "Dateline", and what it covers. */
  static String title(Digest digest) {
    return "Dateline, " + Moments.ofPage(digest.made(), digest.zone());
  }

  /** How much news there is, from where and of when. */
  static String extent(Digest digest) {
    int stories = digest.top().size() + digest.more().size();
    int articles = articles(digest);
    String told =
        stories < articles
            ? ", " + Count.of(digest.feeds(), "feed") + ", " + Count.of(stories, "story")
            : " from " + Count.of(digest.feeds(), "feed");
    return Count.of(articles, "article")
        + told
        + ", "
        + digest.top().size()
        + " briefed. Window: "
        + digest.window()
        + ".";
  }

  /** How many articles tell the stories. */
  static int articles(Digest digest) {
    return digest.top().stream().mapToInt(story -> story.told().entries()).sum()
        + digest.more().stream().mapToInt(Told::entries).sum();
  }

  /** Headlines of the first stories; the last line counts the rest. */
  static List<String> front(Digest digest) {
    List<String> lines = new ArrayList<>();
    int rest = digest.more().size();
    boolean isAllNamed = rest == 0 && digest.top().size() <= FRONT_LINES;
    int room = isAllNamed ? FRONT_LINES : FRONT_LINES - 1;
    for (DigestEntry story : digest.top().subList(0, Math.min(room, digest.top().size()))) {
      lines.add(headline(story));
    }
    int unnamed = digest.top().size() - lines.size();
    if (unnamed > 0) {
      lines.add(Count.of(unnamed, "more briefing") + andLines(rest));
    } else if (rest > 0) {
      lines.add(Count.of(rest, "more article") + " in one line each, at the end");
    }
    return lines;
  }

  private static String andLines(int rest) {
    return rest > 0 ? " and " + Count.of(rest, "article") + " in one line each" : "";
  }

  static String frontTitle(List<String> lines) {
    return "The news in " + NUMBERS.get(lines.size()) + (lines.size() == 1 ? " line" : " lines");
  }

  static String headline(DigestEntry story) {
    String headline = story.briefing().headline();
    String title = headline.isBlank() ? story.entry().title() : headline;
    return title.isBlank() ? "(no title)" : title;
  }

  /** Folder, feed, other feeds that have it, time and length: where a story comes from. */
  static String origin(DigestEntry story, Digest digest) {
    StoredEntry entry = story.entry();
    List<String> parts = new ArrayList<>();
    entry.feedTags().stream().findFirst().ifPresent(parts::add);
    parts.add(entry.feedTitle());
    if (!story.told().alsoIn().isEmpty()) {
      parts.add(alsoIn(story.told().alsoIn()));
    }
    parts.add(Moments.ofStory(entry.published(), digest.made(), digest.zone()));
    parts.add(
        entry.fullText() ? story.briefing().minutes() + " min" : "the feed's teaser, not the page");
    return String.join(" | ", parts);
  }

  /** "Also in Harbour Wire, Salt Gazette, The Foundry +2". */
  private static String alsoIn(List<String> feeds) {
    int unnamed = feeds.size() - OTHER_SOURCES;
    return "also in "
        + String.join(", ", first(feeds, OTHER_SOURCES))
        + (unnamed > 0 ? " +" + unnamed : "");
  }

  /** What other feeds wrote of a story, the first few. */
  static List<StoredEntry> others(Told told) {
    return first(told.others(), OTHER_SOURCES);
  }

  /** "Harbour Wire: Lorries banned from bridge". */
  static String other(StoredEntry entry) {
    return entry.feedTitle() + ": " + (entry.title().isBlank() ? "(no title)" : entry.title());
  }

  /** "Lorries banned from bridge (3 feeds)". */
  static String line(Told told) {
    String title = told.entry().title().isBlank() ? "(no title)" : told.entry().title();
    return told.feeds() > 1 ? title.strip() + " (" + told.feeds() + " feeds)" : title;
  }

  /** The parts of a story below its bottom line, shortened, with their labels. */
  static List<Section> parts(Briefing briefing) {
    List<Section> parts = new ArrayList<>();
    Section.add(parts, "Who", first(doers(briefing), ACTORS), Item.Who::new);
    if (briefing.stakes().isEmpty()) {
      Section.add(parts, "Facts", first(briefing.facts(), STAKES), Item.Point::new);
    } else {
      Section.add(parts, "Stakes", first(briefing.stakes(), STAKES), Item.Point::new);
    }
    Section.add(parts, "Next", first(briefing.next(), NEXT), Item.Point::new);
    Section.add(parts, "Quote", first(briefing.quotes(), QUOTES), Item.Saying::new);
    return parts;
  }

  /** The actors of whom more is known than the name. */
  private static List<Actor> doers(Briefing briefing) {
    return briefing.actors().stream()
        .filter(actor -> actor.role().isPresent() || actor.did().isPresent())
        .toList();
  }

  /** The entries that get a line each, by the first folder of their feed. */
  static Map<String, List<Told>> moreByFolder(Digest digest) {
    Map<String, List<Told>> folders = new LinkedHashMap<>();
    for (Told told : digest.more()) {
      String folder = told.entry().feedTags().stream().findFirst().orElse(NO_FOLDER);
      folders.computeIfAbsent(folder, name -> new ArrayList<>()).add(told);
    }
    return folders;
  }

  /** "Failed feeds: 1 of 14". */
  static String failedTitle(Digest digest) {
    return "Failed feeds: " + digest.failed().size() + " of " + digest.feeds();
  }

  /** What a reader may rely on. */
  static String promise() {
    return "Every [n] is the paragraph of the source article that the line was cut from."
        + " Extracted by rule, no language model.";
  }

  private static <T> List<T> first(List<T> all, int limit) {
    return all.subList(0, Math.min(limit, all.size()));
  }
}
