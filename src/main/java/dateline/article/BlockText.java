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
  private final InlineMarks marks = new InlineMarks();
  private final RowCells cells = new RowCells();
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
      marks.space(text.length() - 1);
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
    marks.part();
    link = anchor;
    linkStart = text.length();
  }

  void closeLink() {
    if (link != null && text.length() > linkStart) {
      anchors.add(new TextBlock.Anchor(linkStart, text.length(), link));
    }
    marks.part();
    link = null;
  }

  /** An inline element begins; what it means for its text, if anything, its tag says. */
  void openInline(String tag) {
    marks.open(tag, text.length());
  }

  void closeInline(String tag) {
    marks.close(tag, text.length());
  }

  void endCell(boolean heading) {
    cells.end(text.length(), heading);
    spaceBefore = true;
  }

  /** Places of the row that other cells take up. */
  void skipCells(int count, boolean fromAbove) {
    cells.skip(count, text.length(), fromAbove);
  }

  /** The row that was being read held no text. */
  void dropCells() {
    cells.clear();
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

  TextBlock finish(Element element, TextBlock.Shape shape, int level) {
    Element open = link;
    closeLink();
    TextBlock.Row row = cells.finish(text);
    boolean isRow = !row.cells().isEmpty() && shape != TextBlock.Shape.CODE;
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
            marks.finish(whole.length()),
            isRow ? row : TextBlock.Row.NONE,
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
    linkStart = 0;
    linked = 0;
    bold = 0;
    spaceBefore = false;
    innermost = null;
  }
}
