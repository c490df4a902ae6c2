package dateline.digest;

import dateline.briefing.Briefing;
import dateline.text.Count;
import java.util.List;

/** Writes a briefing as HTML. */
final class BriefingHtml {
  private BriefingHtml() {}

  static String write(Briefing briefing, String source, TextStyle style) {
    String headline = BriefingWriter.headline(briefing, source);
    HtmlPage page = new HtmlPage(style, briefing.language(), headline);
    page.open("article").element("h1", headline);
    page.markup("p", "<small>" + origin(page, briefing) + "</small>");
    for (Section section : Section.of(briefing)) {
      page.open("section").element("h2", section.title());
      items(page, section.items());
      page.close();
    }
    briefing.notes().forEach(note -> page.element("p", "Note: " + note));
    return page.end();
  }

  private static String origin(HtmlPage page, Briefing briefing) {
    String name = page.escape(briefing.site().orElse("The article"));
    String site =
        briefing.url().flatMap(Addresses::safe).map(url -> HtmlPage.link(name, url)).orElse(name);
    return site
        + " | "
        + Count.of(briefing.words(), "word")
        + ", "
        + briefing.minutes()
        + " min | [n] = paragraph";
  }

  /** The items as a table, a list or quotations. */
  static void items(HtmlPage page, List<Item> items) {
    boolean table =
        items.stream().anyMatch(item -> item instanceof Item.Who || item instanceof Item.Amount);
    boolean quotes = items.stream().anyMatch(Item.Saying.class::isInstance);
    if (!quotes) {
      page.open(table ? "table" : "ul");
    }
    for (Item item : items) {
      item(page, item);
    }
    if (!quotes) {
      page.close();
    }
  }

  private static void item(HtmlPage page, Item item) {
    if (item instanceof Item.Who who) {
      row(page, who.name(), Prose.roleAndDeed(who), who);
    } else if (item instanceof Item.Amount amount) {
      row(page, amount.figure(), amount.text(), amount);
    } else if (item instanceof Item.Saying saying) {
      page.open("blockquote").element("p", "“" + saying.words() + "”");
      page.element("p", BriefingText.attribution(saying)).close();
    } else if (item instanceof Item.Point point) {
      page.markup("li", page.escape(point.text()) + cited(point));
    }
  }

  private static void row(HtmlPage page, String name, String text, Item item) {
    page.open("tr").element("th", name);
    page.markup("td", page.escape(text) + cited(item)).close();
  }

  private static String cited(Item item) {
    return " <small>" + item.citation() + "</small>";
  }
}
