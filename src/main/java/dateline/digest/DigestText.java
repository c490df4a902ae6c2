package dateline.digest;

import dateline.briefing.Briefing;
import dateline.store.StoredEntry;
import dateline.text.Columns;
import dateline.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes a digest as plain text. */
final class DigestText {
  /** What a story's lines begin with: as wide as its number. */
  private static final String MARGIN = "   ";

  /** Columns of "WHO" and the other labels of a story's parts. */
  private static final int LABEL_COLUMNS = 8;

  /** Entries of one folder that get a line; a busy feed must not bury the others. By eye. */
  private static final int LINES_A_FOLDER = 15;

  /** Words a minute of silent reading (Brysbaert 2019: 238 for English non-fiction). */
  private static final int WORDS_A_MINUTE = 238;

  private final TextPage page;
  private final Digest digest;

  private DigestText(Digest digest, TextStyle style) {
    this.page = new TextPage(style);
    this.digest = digest;
  }

  static String write(Digest digest, TextStyle style) {
    DigestText news = new DigestText(digest, style);
    news.news();
    DigestText head = new DigestText(digest, style);
    head.masthead(Words.count(news.page.toString()));
    DigestText end = new DigestText(digest, style);
    end.end();
    return head.page.toString() + news.page + end.page;
  }

  /** Says how long the news takes to read; where there is none, nothing takes long. */
  private void masthead(int words) {
    String when = Moments.ofPage(digest.made(), digest.zone());
    page.spread("DATELINE", when);
    page.rule('=');
    int minutes = Math.max(1, Math.round(words / (float) WORDS_A_MINUTE));
    String time = isEmpty() ? "" : " " + minutes + "-minute read.";
    page.line(DigestSections.extent(digest) + time);
    page.blank();
  }

  private boolean isEmpty() {
    return digest.top().isEmpty() && digest.more().isEmpty();
  }

  private void news() {
    if (isEmpty()) {
      page.line("No new articles in this window.");
    }
    front();
    for (int i = 0; i < digest.top().size(); i++) {
      story(i + 1, digest.top().get(i));
    }
    more();
  }

  private void end() {
    failed();
    page.rule('=');
    page.line(DigestSections.promise());
  }

  private void front() {
    List<String> lines = DigestSections.front(digest);
    if (lines.isEmpty()) {
      return;
    }
    page.line(DigestSections.frontTitle(lines).toUpperCase(Locale.ROOT));
    for (int i = 0; i < lines.size(); i++) {
      page.hanging("  " + (i + 1) + ". ", "     ", lines.get(i));
    }
    page.blank();
  }

  private void story(int number, DigestEntry story) {
    page.rule('=');
    String headline = DigestSections.headline(story);
    Optional<String> language = story.briefing().language();
    page.hanging(
        Columns.fit(number + " ", MARGIN.length()), MARGIN, Prose.capitals(headline, language));
    page.hanging(MARGIN, MARGIN, DigestSections.origin(story, digest));
    page.rule('-');
    bottomLine(story.briefing());
    page.blank();
    DigestSections.parts(story.briefing()).forEach(this::part);
    read(story.entry());
    also(story.told());
    page.blank();
  }

  private void bottomLine(Briefing briefing) {
    String text =
        briefing
            .bottomLine()
            .map(Item.Point::new)
            .map(point -> point.text() + " " + point.citation())
            .orElse("No sentence of this text sums it up.");
    page.hanging(MARGIN, MARGIN, text);
  }

  private void part(Section part) {
    String first = label(part.title().toUpperCase(Locale.ROOT));
    String next = label("");
    if (part.items().get(0) instanceof Item.Saying saying) {
      String words = "\"" + saying.words() + "\" " + BriefingText.attribution(saying);
      page.hanging(first, next, words);
    } else {
      BriefingText.items(page, first, next, part.items(), part.items().size() > 1);
    }
  }

  private static String label(String label) {
    return MARGIN + Columns.fit(label, LABEL_COLUMNS);
  }

  /** What other feeds wrote of it, with the numbers to read them by. */
  private void also(Told told) {
    String first = label("ALSO");
    for (StoredEntry other : DigestSections.others(told)) {
      page.hanging(first, label(""), DigestSections.other(other) + " (" + other.id() + ")");
      first = label("");
    }
  }

  /** The address stands beside the command, below it, or, as it must stay whole, at the margin. */
  private void read(StoredEntry entry) {
    String command = label("READ") + "dateline brief " + entry.id();
    Optional<String> address = entry.link().flatMap(Addresses::safe);
    int width = address.map(Columns::of).orElse(0);
    if (Columns.of(command) + MARGIN.length() + width <= page.columns()) {
      page.unbroken(command + MARGIN + address.orElse(""));
      return;
    }
    boolean fits = label("").length() + width <= page.columns();
    page.unbroken(command);
    page.unbroken((fits ? label("") : MARGIN) + address.orElse(""));
  }

  private void more() {
    Map<String, List<Told>> folders = DigestSections.moreByFolder(digest);
    if (folders.isEmpty()) {
      return;
    }
    page.rule('=');
    page.spread("MORE STORIES", "(age, number)");
    folders.forEach(this::folder);
    page.blank();
  }

  private void folder(String folder, List<Told> stories) {
    page.line(folder.toUpperCase(Locale.ROOT));
    int shown = Math.min(LINES_A_FOLDER, stories.size());
    int idColumns =
        stories.stream().mapToInt(told -> told.entry().id().toString().length()).max().orElse(0);
    for (Told told : stories.subList(0, shown)) {
      StoredEntry entry = told.entry();
      String age = Moments.age(entry.published(), digest.made(), digest.zone());
      page.ended(
          "  " + DigestSections.line(told),
          age + "  " + Columns.fit(entry.id().toString(), idColumns));
    }
    if (stories.size() > shown) {
      page.hanging("  ", "  ", "and " + (stories.size() - shown) + " more");
    }
  }

  private void failed() {
    if (digest.failed().isEmpty()) {
      return;
    }
    page.rule('=');
    page.line(DigestSections.failedTitle(digest).toUpperCase(Locale.ROOT));
    for (FailedFeed feed : digest.failed()) {
      page.hanging("  ", "  ", feed.title());
      page.unbroken("    " + feed.feedUrl().toASCIIString());
      page.hanging("    ", "    ", feed.problem());
    }
  }
}
