package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers one run of text, and where its links, bold parts and table cells are. */
final class BlockText {
  /** Characters of one block; longer runs are cut. The longest real paragraph had 20,000. */
  private static final int MAX_LENGTH = 400_000;

  /** Inline elements inside one another that are looked at. */
  private static final int NESTED = 4;

  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock.Anchor> anchors = new ArrayList<>();
  private final List<Integer> cellEnds = new ArrayList<>();
  private @Nullable Element link;
  private int linkStart;
  private int linked;
  private int bold;
  private boolean spaceBefore;
  private @Nullable Element innermost;

  /**
   * @param parent the element whose own text this is
   */
  void append(String raw, boolean isBold, Element parent) {
    if (raw.isBlank()) {
      spaceBefore |= !raw.isEmpty();
      return;
    }
    String clean = Printable.line(raw);
    if (clean.isEmpty()) {
      spaceBefore |= !raw.isEmpty() && isSpace(raw.charAt(0));
      return;
    }
    spaceBefore |= isSpace(raw.charAt(0));
    addSpace();
    narrow(parent);
    int room = Math.max(0, MAX_LENGTH - text.length());
    int end = Math.min(clean.length(), room);
    if (end > 0 && Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    text.append(clean, 0, end);
    linked += link == null ? 0 : end;
    bold += isBold ? end : 0;
    spaceBefore = isSpace(raw.charAt(raw.length() - 1));
  }

  /** The innermost element around all of the run so far may be further out than it was. */
  private void narrow(Element parent) {
    if (text.length() == 0) {
      innermost = parent;
    }
    while (innermost != null && !isAround(innermost, parent)) {
      innermost = Nesting.isHolder(innermost) ? null : innermost.parent();
    }
  }

  private static boolean isAround(Element outer, Element inner) {
    Element at = inner;
    for (int i = 0; i < NESTED && at != null && !at.equals(outer); i++) {
      at = at.parent();
    }
    return outer.equals(at);
  }

  /** Text whose line feeds and spaces count. */
  void appendVerbatim(String raw) {
    text.append(Printable.lines(raw.length() > MAX_LENGTH ? raw.substring(0, MAX_LENGTH) : raw));
  }

  /** The next verbatim text begins a line. */
  void newLine() {
    if (text.length() > 0 && lastCharacter() != '\n') {
      text.append('\n');
    }
  }

  void space() {
    spaceBefore = true;
  }

  private void addSpace() {
    if (spaceBefore && text.length() > 0) {
      text.append(' ');
      if (link != null && linkStart == text.length() - 1) {
        linkStart++;
      }
    }
  }

  private static boolean isSpace(char c) {
    return c <= 0x7F ? c <= ' ' : Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  void openLink(Element anchor) {
    closeLink();
    link = anchor;
    linkStart = text.length();
  }

  void closeLink() {
    if (link != null && text.length() > linkStart) {
      anchors.add(new TextBlock.Anchor(linkStart, text.length(), link));
    }
    link = null;
  }

  void endCell() {
    cellEnds.add(text.length());
    spaceBefore = true;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  int length() {
    return text.length();
  }

  char lastCharacter() {
    return text.charAt(text.length() - 1);
  }

  /** The cells of a row, if at least two are not empty; else nothing. */
  private List<String> cells() {
    if (cellEnds.isEmpty()) {
      return List.of();
    }
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end : cellEnds) {
      cells.add(text.substring(Math.min(start, end), end).strip());
      start = end;
    }
    String rest = text.substring(start).strip();
    if (!rest.isEmpty()) {
      cells.add(rest);
    }
    return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1 ? cells : List.of();
  }

  TextBlock finish(Element element, TextBlock.Shape shape, int level) {
    Element open = link;
    closeLink();
    List<String> cells = cells();
    boolean isRow = !cells.isEmpty() && shape != TextBlock.Shape.CODE;
    String whole = text.toString();
    double length = whole.length();
    TextBlock block =
        new TextBlock(
            element,
            innermost == null || shape == TextBlock.Shape.CODE ? element : innermost,
            isRow ? TextBlock.Shape.ROW : shape,
            level,
            whole,
            anchors,
            isRow ? cells : List.of(),
            WordCount.of(whole),
            linked / length,
            bold / length);
    reset();
    link = open;
    return block;
  }

  private void reset() {
    text.setLength(0);
    anchors.clear();
    cellEnds.clear();
    linkStart = 0;
    linked = 0;
    bold = 0;
    spaceBefore = false;
    innermost = null;
  }
}
