package dateline.digest;

import dateline.briefing.Briefing;
import dateline.text.Columns;
import dateline.text.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a briefing as plain text. */
final class BriefingText {
  /** The widest column for names; longer names stand on a line of their own. By eye, at 78. */
  private static final int NAME_COLUMNS = 24;

  private static final String INDENT = "  ";

  private BriefingText() {}

  static String write(Briefing briefing, String source, TextStyle style) {
    TextPage page = new TextPage(style);
    page.rule('-');
    String headline = BriefingWriter.headline(briefing, source);
    page.line(Prose.capitals(headline, briefing.language()));
    page.line(origin(briefing));
    page.rule('-');
    sections(page, Section.of(briefing));
    notes(page, briefing);
    page.rule('-');
    return page.toString();
  }

  private static String origin(Briefing briefing) {
    List<String> parts = new ArrayList<>();
    briefing.site().ifPresent(parts::add);
    parts.add(Count.of(briefing.words(), "word") + ", " + briefing.minutes() + " min");
    parts.add("[n] = paragraph of the cleaned article");
    return String.join(" | ", parts);
  }

  private static void sections(TextPage page, List<Section> sections) {
    if (sections.isEmpty()) {
      page.line("Nothing in this text could be briefed.");
    }
    for (Section section : sections) {
      page.blank();
      page.line(section.title().toUpperCase(Locale.ROOT));
      boolean bulleted = !section.title().equals(Section.BOTTOM_LINE);
      items(page, INDENT, INDENT, section.items(), bulleted);
    }
  }

  private static void notes(TextPage page, Briefing briefing) {
    for (String note : briefing.notes()) {
      page.blank();
      page.line("Note: " + note);
    }
  }

  /**
   * The items one below the other; names and figures in a column of their own.
   *
   * @param first what the first line begins with
   * @param next what all further lines begin with: as long, and blank
   */
  static void items(TextPage page, String first, String next, List<Item> items, boolean bulleted) {
    int nameColumns = nameColumns(page.style(), items);
    String start = first;
    for (Item item : items) {
      if (item instanceof Item.Who who) {
        String text = Prose.roleAndDeed(who) + " " + who.citation();
        page.pair(start, next, who.name(), nameColumns, text);
      } else if (item instanceof Item.Amount amount) {
        String text = amount.text() + " " + amount.citation();
        page.pair(start, next, amount.figure(), nameColumns, text);
      } else if (item instanceof Item.Saying saying) {
        page.hanging(start, next, "\"" + saying.words() + "\"");
        page.hanging(next + "    ", next + "    ", attribution(saying));
      } else if (item instanceof Item.Point point) {
        String bullet = bulleted ? "* " : "";
        String text = point.text() + " " + point.citation();
        page.hanging(start + bullet, next + " ".repeat(bullet.length()), text);
      }
      start = next;
    }
  }

  /** "-- Petro [8]". */
  static String attribution(Item.Saying saying) {
    String speaker = saying.speaker().isBlank() ? "" : "-- " + saying.speaker() + " ";
    return speaker + saying.citation();
  }

  private static int nameColumns(TextStyle style, List<Item> items) {
    int widest = 0;
    for (Item item : items) {
      int columns = Columns.of(style.line(name(item)));
      widest = columns > NAME_COLUMNS ? widest : Math.max(widest, columns);
    }
    return widest;
  }

  private static String name(Item item) {
    if (item instanceof Item.Who who) {
      return who.name();
    }
    return item instanceof Item.Amount amount ? amount.figure() : "";
  }
}
