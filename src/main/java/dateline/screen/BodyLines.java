package dateline.screen;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Removal;
import dateline.text.Columns;
import dateline.text.Printable;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The body of an article: numbered paragraphs, then its links, then what was removed. */
final class BodyLines {
  /** Columns of the paragraph numbers; narrow panes do without. */
  private static final int NUMBERS = 4;

  private static final int ROOM_FOR_NUMBERS = 34;

  /** Columns of a removed piece that are shown. */
  private static final int REMOVED_SHOWN = 300;

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The name of the last section. */
  static final String REMOVED = "REMOVED";

  private final int measure;
  private final String source;
  private final List<PageLine> lines = new ArrayList<>();
  private final Map<URI, PageLayout.PageLink> links = new LinkedHashMap<>();

  BodyLines(int measure, String source) {
    this.measure = measure;
    this.source = source;
  }

  List<PageLayout.PageLink> links() {
    return List.copyOf(links.values());
  }

  List<PageLine> lines(Article article, boolean showsRemoved) {
    for (int n = 1; n <= article.body().size(); n++) {
      Block block = article.body().get(n - 1);
      boolean tight = n < article.body().size() && isRun(block) && isRun(article.body().get(n));
      block(block, n);
      if (!tight) {
        add(Line.EMPTY);
      }
    }
    linkList();
    removed(article.removed(), showsRemoved);
    return lines;
  }

  /** Items and rows follow one another without a line between. */
  private static boolean isRun(Block block) {
    return block instanceof Block.ListItem || block instanceof Block.TableRow;
  }

  private void block(Block block, int number) {
    if (block instanceof Block.Heading) {
      wrapped(new RichText().add(block.text(), Role.STRONG), number, "", Role.STRONG);
    } else if (block instanceof Block.Quote) {
      wrapped(rich(block, Role.QUOTE), number, "│ ", Role.RULE);
    } else if (block instanceof Block.ListItem item) {
      wrapped(rich(block, Role.TEXT), number, bullet(item), Role.ACCENT);
    } else if (block instanceof Block.Caption) {
      wrapped(new RichText().add(block.text(), Role.DIM), number, "▪ ", Role.DIM);
    } else if (block instanceof Block.Code) {
      for (String line : block.text().split("\n", -1)) {
        wrapped(new RichText().add(line, Role.TEXT), number, "  ", Role.TEXT);
      }
    } else {
      wrapped(rich(block, Role.TEXT), number, "", Role.TEXT);
    }
  }

  private static String bullet(Block.ListItem item) {
    String sign = item.number() > 0 ? item.number() + ". " : "• ";
    boolean term = item.part() == Block.Part.TERM;
    return "  ".repeat(item.depth() - 1) + (item.isMarked() ? sign : term ? "" : "  ");
  }

  private void wrapped(RichText text, int number, String lead, Role leadRole) {
    int room = measure >= ROOM_FOR_NUMBERS ? NUMBERS : 0;
    Span label = new Span(Columns.fit(room == 0 ? "" : String.valueOf(number), room), Role.DIM);
    Span margin = new Span(" ".repeat(room), Role.DIM);
    for (Line line : text.wrap(measure - room, new Span(lead, leadRole), rest(lead))) {
      List<Span> spans = new ArrayList<>();
      spans.add(isContinued(number) ? margin : label);
      spans.addAll(line.spans());
      lines.add(new PageLine(new Line(spans, false), -1, number));
    }
  }

  private boolean isContinued(int number) {
    return !lines.isEmpty() && lines.get(lines.size() - 1).paragraph() == number;
  }

  /** The bar of a quotation runs on; a bullet does not. */
  private static Span rest(String lead) {
    return lead.startsWith("│")
        ? new Span(lead, Role.RULE)
        : new Span(" ".repeat(Columns.of(lead)), Role.TEXT);
  }

  /** The text with its links underlined and numbered, and the sentence looked for marked. */
  private RichText rich(Block block, Role role) {
    String text = block.text();
    int sourceStart = source.isEmpty() ? -1 : text.indexOf(source);
    RichText rich = new RichText();
    int from = 0;
    for (Link link : block.links()) {
      if (link.start() >= from && isShown(link, text)) {
        add(rich, text, from, link.start(), sourceStart, role);
        add(rich, text, link.start(), link.end(), sourceStart, Role.LINK);
        rich.add(superscript(number(link, text)), Role.DIM);
        from = link.end();
      }
    }
    add(rich, text, from, text.length(), sourceStart, role);
    return rich;
  }

  /** A part of the text in a role, what of the sentence looked for lies in it as a match. */
  private void add(RichText rich, String text, int start, int end, int sourceStart, Role role) {
    int from = sourceStart < 0 ? end : Math.max(start, Math.min(end, sourceStart));
    int to = sourceStart < 0 ? end : Math.max(from, Math.min(end, sourceStart + source.length()));
    rich.add(text.substring(start, from), role);
    rich.add(text.substring(from, to), Role.MATCH);
    rich.add(text.substring(to, end), role);
  }

  private static boolean isShown(Link link, String text) {
    return link.start() < link.end() && link.end() <= text.length() && isWeb(link.target());
  }

  /** Only these go to a browser; never a file, a script or a program's own scheme. */
  static boolean isWeb(URI link) {
    return "http".equalsIgnoreCase(link.getScheme()) || "https".equalsIgnoreCase(link.getScheme());
  }

  private int number(Link link, String text) {
    return links
        .computeIfAbsent(
            link.target(),
            target ->
                new PageLayout.PageLink(
                    links.size() + 1, text.substring(link.start(), link.end()), target))
        .number();
  }

  private static String superscript(int number) {
    StringBuilder digits = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> digits.append(SUPERSCRIPTS.charAt(c - '0')));
    return digits.toString();
  }

  private void linkList() {
    if (links.isEmpty()) {
      return;
    }
    add(Line.of("LINKS", Role.ACCENT));
    for (PageLayout.PageLink link : links.values()) {
      String number = Columns.fit(String.valueOf(link.number()), NUMBERS);
      RichText text =
          new RichText()
              .add(link.label(), Role.TEXT)
              .add("  " + Printable.line(link.target().toString()), Role.DIM);
      text.wrap(measure, new Span(number, Role.ACCENT), new Span(" ".repeat(NUMBERS), Role.TEXT))
          .forEach(this::add);
    }
    add(Line.EMPTY);
  }

  private void removed(List<Removal> removed, boolean shows) {
    if (removed.isEmpty()) {
      return;
    }
    if (!shows) {
      add(Line.of("┄ removed from the page: " + removed.size(), Role.DIM));
      return;
    }
    add(Line.of(REMOVED, Role.ACCENT));
    for (Removal removal : removed) {
      String text = Printable.line(removal.text());
      RichText rich =
          new RichText()
              .add(removal.rule(), Role.STRONG)
              .add(figures(removal) + "  " + Columns.cut(text, REMOVED_SHOWN), Role.DIM);
      rich.wrap(measure, new Span("┄ ", Role.DIM), new Span("  ", Role.DIM)).forEach(this::add);
    }
  }

  private static String figures(Removal removal) {
    return removal.figures().isEmpty() ? "" : " (" + Printable.line(removal.figures()) + ")";
  }

  private void add(Line line) {
    lines.add(PageLine.plain(line));
  }
}
