package dateline.screen;

import dateline.article.Article;
import dateline.store.StoredEntry;
import dateline.text.Columns;
import dateline.text.Printable;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The head of the article pane: headline, where and when, and what is wrong. */
final class HeadLines {
  /** Words a minute of silent reading (see Briefing). */
  private static final float WORDS_A_MINUTE = 238;

  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  private static final Span NOTHING = new Span("", Role.TEXT);

  private HeadLines() {}

  static List<PageLine> lines(Page page, StoredEntry entry, PageLayout.Frame frame) {
    int measure = frame.measure();
    List<Line> lines = new ArrayList<>();
    if (Columns.of(title(entry)) > frame.columns()) {
      lines.addAll(wrap(title(entry), Role.HEADLINE, measure)); // the pane's title cuts it
    }
    lines.addAll(wrap(facts(page, entry, frame), Role.DIM, measure));
    lines.add(Line.EMPTY);
    if (page.isLoading) {
      lines.add(Line.of("…", Role.DIM));
    } else if (!page.problem.isEmpty()) {
      lines.addAll(wrap(page.problem, Role.PROBLEM, measure));
      lines.add(Line.EMPTY);
    } else if (page.article().isPresent() && !entry.fullText()) {
      lines.addAll(wrap("Only the feed's teaser so far.", Role.DIM, measure));
      lines.add(Line.EMPTY);
    }
    return lines.stream().map(PageLine::plain).toList();
  }

  private static List<Line> wrap(String text, Role role, int measure) {
    return new RichText().add(text, role).wrap(measure, NOTHING, NOTHING);
  }

  static String title(StoredEntry entry) {
    String title = Printable.line(entry.title());
    return title.isEmpty() ? "(no title)" : title;
  }

  private static String facts(Page page, StoredEntry entry, PageLayout.Frame frame) {
    List<String> facts = new ArrayList<>();
    facts.add(Printable.line(page.article().flatMap(Article::site).orElse(entry.feedTitle())));
    facts.add(WHEN.format(entry.published().atZone(frame.zone())));
    if (entry.words() > 0) {
      facts.add(Math.max(1, Math.round(entry.words() / WORDS_A_MINUTE)) + " min");
    }
    if (!entry.authors().isEmpty()) {
      facts.add(Printable.line(String.join(", ", entry.authors())));
    }
    if (entry.isStarred()) {
      facts.add("★");
    }
    entry.tags().forEach(tag -> facts.add("#" + Printable.line(tag)));
    return String.join(" · ", facts);
  }
}
