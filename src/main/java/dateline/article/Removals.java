package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What the rules took away, as far as a reader wants to see it. */
final class Removals {
  /** Removals kept of one page. */
  static final int MAX_REMOVALS = 400;

  /** Characters kept of one removal. */
  private static final int MAX_TEXT = 300;

  private final List<Removal> list = new ArrayList<>();
  private final int most;

  /** Keeps this many of what is told, or none for those who do not ask. */
  Removals(int most) {
    this.most = most;
  }

  void add(String rule, Element element) {
    if (!isFull()) {
      StringBuilder text = new StringBuilder();
      element.filter(beginning(text));
      add(rule, Printable.line(text.toString()), Evidence.name(element));
    }
  }

  private static NodeFilter beginning(StringBuilder text) {
    return (node, depth) -> {
      if (node instanceof TextNode words) {
        String raw = words.getWholeText();
        text.append(raw, 0, Math.min(raw.length(), MAX_TEXT)).append(' ');
      }
      if (text.length() > MAX_TEXT) {
        return NodeFilter.FilterResult.STOP;
      }
      boolean silent = node instanceof Element child && Invisible.isNeverText(child.normalName());
      return silent ? NodeFilter.FilterResult.SKIP_ENTIRELY : NodeFilter.FilterResult.CONTINUE;
    };
  }

  void add(String rule, String text) {
    if (!isFull()) {
      add(rule, Printable.line(text), Evidence.words(WordCount.of(text)));
    }
  }

  /** A block that went; its text is printable already. */
  void add(String rule, TextBlock block, String figures) {
    boolean lines = block.shape() == TextBlock.Shape.CODE;
    add(rule, lines ? Printable.line(block.text()) : spaced(block), figures);
  }

  private void add(String rule, String line, String figures) {
    if (!isFull() && !line.isEmpty()) {
      list.add(new Removal(rule, cut(line), figures));
    }
  }

  /** Whether two links stand side by side. */
  static boolean isGlued(TextBlock block) {
    int done = -1;
    for (TextBlock.Anchor link : block.anchors()) {
      if (link.start() == done) {
        return true;
      }
      done = link.end();
    }
    return false;
  }

  /** Links that only their style parts on the page have a space between them here. */
  static String spaced(TextBlock block) {
    if (!isGlued(block)) {
      return block.text();
    }
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (TextBlock.Anchor link : block.anchors()) {
      boolean glued = done > 0 && link.start() == done;
      text.append(block.text(), done, link.start()).append(glued ? " " : "");
      text.append(block.text(), link.start(), link.end());
      done = link.end();
    }
    return text.append(block.text(), done, block.text().length()).toString();
  }

  boolean isFull() {
    return list.size() >= most;
  }

  private static String cut(String line) {
    if (line.length() <= MAX_TEXT) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
    return line.substring(0, end) + "…";
  }

  List<Removal> list() {
    return List.copyOf(list);
  }
}
