package dateline.digest;

import dateline.briefing.Briefing;
import dateline.text.Count;
import java.util.List;

/** Writes a briefing as Markdown. */
final class BriefingMarkdown {
  private final StringBuilder page = new StringBuilder();
  private final Markdown markdown;

  private BriefingMarkdown(TextStyle style) {
    this.markdown = new Markdown(style);
  }

  static String write(Briefing briefing, String source, TextStyle style) {
    return new BriefingMarkdown(style).page(briefing, source);
  }

  private String page(Briefing briefing, String source) {
    String headline = BriefingWriter.headline(briefing, source);
    page.append("# ").append(markdown.piece(headline.strip())).append("\n\n*");
    briefing.site().ifPresent(site -> page.append(markdown.piece(site)).append(" | "));
    page.append(Count.of(briefing.words(), "word")).append(", ").append(briefing.minutes());
    page.append(" min | [n] = paragraph*\n");
    briefing
        .url()
        .flatMap(Addresses::safe)
        .ifPresent(url -> page.append("\n").append(Markdown.link("The article", url)).append("\n"));
    for (Section section : Section.of(briefing)) {
      section(section);
    }
    for (String note : briefing.notes()) {
      page.append("\n*Note: ").append(markdown.piece(note)).append("*\n");
    }
    return page.toString();
  }

  private void section(Section section) {
    page.append('\n');
    if (section.title().equals(Section.BOTTOM_LINE)) {
      section.items().forEach(item -> page.append("> **Bottom line.** ").append(text(item)));
      return;
    }
    page.append("## ").append(section.title()).append("\n\n");
    page.append(items(markdown, section.items()));
  }

  private String text(Item item) {
    return item instanceof Item.Point point ? point(markdown, point) + "\n" : "";
  }

  /** The items as a table of actors or a list. */
  static String items(Markdown markdown, List<Item> items) {
    StringBuilder text = new StringBuilder();
    boolean inTable = false;
    for (Item item : items) {
      if (item instanceof Item.Who who) {
        text.append(
            inTable ? "" : "| Who | Role | What they did or said | [n] |\n|---|---|---|---|\n");
        text.append(row(markdown, who));
        inTable = true;
      } else if (item instanceof Item.Amount amount) {
        text.append("- **").append(markdown.piece(amount.figure())).append("** ");
        text.append(point(markdown, new Item.Point(amount.text(), amount.sources()))).append('\n');
      } else if (item instanceof Item.Saying saying) {
        text.append("> \"").append(markdown.piece(saying.words())).append("\"  \n> ");
        text.append(
            saying.speaker().isBlank() ? "" : "-- " + markdown.piece(saying.speaker()) + " ");
        text.append("[").append(saying.paragraphs(", ")).append("]\n\n");
      } else if (item instanceof Item.Point point) {
        text.append("- ").append(point(markdown, point)).append('\n');
      }
    }
    return text.toString().stripTrailing() + "\n";
  }

  private static String row(Markdown markdown, Item.Who who) {
    return "| **"
        + markdown.cell(who.name())
        + "** | "
        + markdown.cell(who.role().orElse(""))
        + " | "
        + markdown.cell(who.did().orElse(""))
        + " | "
        + who.paragraphs(", ")
        + " |\n";
  }

  /** A text and its paragraphs. */
  static String point(Markdown markdown, Item.Point point) {
    return markdown.line(point.text()) + " [" + point.paragraphs(", ") + "]";
  }
}
