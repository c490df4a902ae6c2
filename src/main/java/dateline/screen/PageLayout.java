package dateline.screen;

import dateline.article.Article;
import dateline.briefing.Briefing;
import dateline.briefing.Source;
import dateline.store.StoredEntry;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An article laid out at a width: its lines, and where in them things are.
 *
 * @param bullets the sources of each bullet of the briefing, in the order shown
 */
record PageLayout(List<PageLine> lines, List<List<Source>> bullets, List<PageLink> links) {
  static final PageLayout EMPTY = new PageLayout(List.of(), List.of(), List.of());

  /** Lines longer than this are hard to read (by eye; typographers say 45 to 75 letters). */
  static final int WIDEST_TEXT = 84;

  PageLayout {
    lines = List.copyOf(lines);
    bullets = List.copyOf(bullets);
    links = List.copyOf(links);
  }

  /** A web address in the text; links are counted from 1. */
  record PageLink(int number, String label, URI target) {}

  /** The room a page is laid out in. */
  record Frame(int columns, ZoneId zone) {
    int measure() {
      return Math.max(1, Math.min(columns, WIDEST_TEXT));
    }
  }

  /** All that a layout depends on. */
  record Key(
      Optional<StoredEntry> entry,
      Optional<Article> article,
      Optional<Briefing> briefing,
      Page.BriefingForm form,
      boolean showsRemoved,
      boolean isBriefing,
      String problem,
      String source,
      Frame frame) {
    static final Key NONE =
        new Key(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Page.BriefingForm.SHORT,
            false,
            false,
            "",
            "",
            new Frame(0, ZoneId.of("UTC")));
  }

  static PageLayout of(Page page, Frame frame) {
    if (page.entry().isEmpty()) {
      return EMPTY;
    }
    int measure = frame.measure();
    List<PageLine> lines = new ArrayList<>(HeadLines.lines(page, page.entry().get(), frame));
    BriefingLines briefing = new BriefingLines(measure);
    if (page.briefing().isPresent() && page.form != Page.BriefingForm.HIDDEN) {
      lines.addAll(briefing.lines(page.briefing().get(), page.form));
      lines.add(PageLine.plain(Line.of("─".repeat(measure), Role.RULE)));
    }
    if (page.isBriefing) {
      lines.add(PageLine.plain(Line.of("BRIEFING …", Role.ACCENT)));
      lines.add(PageLine.plain(Line.of("─".repeat(measure), Role.RULE)));
    }
    BodyLines body = new BodyLines(measure, page.source);
    page.article().ifPresent(article -> lines.addAll(body.lines(article, page.showsRemoved)));
    return new PageLayout(lines, briefing.bullets(), body.links());
  }

  /** The first line of a paragraph, or -1. */
  int lineOfParagraph(int paragraph) {
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).paragraph() == paragraph) {
        return line;
      }
    }
    return -1;
  }

  /** The first line of a bullet, or -1. */
  int lineOfBullet(int bullet) {
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).bullet() == bullet) {
        return line;
      }
    }
    return -1;
  }

  /** The last line that is just this text, or -1. */
  int lineOfText(String text) {
    int line = lines.size() - 1;
    while (line >= 0 && !lines.get(line).line().text().equals(text)) {
      line--;
    }
    return line;
  }

  /** The next line, behind {@code from} and round the end, that holds a text; -1 if none does. */
  int lineWith(String wanted, int from) {
    for (int step = 1; step <= lines.size(); step++) {
      int line = Math.floorMod(from + step, lines.size());
      if (Line.indexOf(lines.get(line).line().text(), wanted, 0) >= 0) {
        return line;
      }
    }
    return -1;
  }
}
