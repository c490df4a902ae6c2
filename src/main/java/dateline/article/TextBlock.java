package dateline.article;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A run of a page's text with only inline elements inside: what the rules judge.
 *
 * @param element the block-level element that holds the run
 * @param innermost the element around all of the run, itself or inside the first; {@code <p><em
 *     class="credit">}: the em
 * @param text printable; one line, but for code
 * @param level of a heading, 1 to 6, else 0
 * @param marks what the page sets apart in the text
 * @param row the cells of a table row, else none
 * @param words runs of letters and digits; an ideograph counts as half
 * @param linked share of the characters inside links, 0 to 1
 * @param bold share of the characters in bold, 0 to 1
 */
record TextBlock(
    Element element,
    Element innermost,
    Shape shape,
    int level,
    String text,
    List<Anchor> anchors,
    List<Mark> marks,
    Row row,
    int words,
    double linked,
    double bold) {
  enum Shape {
    PARAGRAPH,
    HEADING,
    QUOTE,
    ITEM,
    CAPTION,
    CODE,
    ROW
  }

  /** A link as it stands in the page, before its target is made absolute. */
  record Anchor(int start, int end, Element element) {}

  /** A cell's place in the text (UTF-16 units, end exclusive). */
  record Cell(int start, int end) {
    boolean isEmpty() {
      return start >= end;
    }
  }

  /**
   * The cells of a row.
   *
   * @param head whether all that hold text are headings
   */
  record Row(List<Cell> cells, boolean head) {
    static final Row NONE = new Row(List.of(), false);

    Row {
      cells = List.copyOf(cells);
    }
  }

  /** Words below which a block is too short to be told from a label. */
  private static final int SENTENCE_WORDS = 10;

  private static final double MOSTLY_LINKS = 0.5;

  TextBlock {
    anchors = List.copyOf(anchors);
    marks = List.copyOf(marks);
  }

  TextBlock as(Shape other) {
    return new TextBlock(
        element, innermost, other, level, text, anchors, marks, row, words, linked, bold);
  }

  boolean isHeading() {
    return shape == Shape.HEADING;
  }

  /** Running text: a sentence or more, mostly outside links. */
  boolean isProse() {
    return words >= SENTENCE_WORDS
        && linked < MOSTLY_LINKS
        && shape != Shape.HEADING
        && shape != Shape.CAPTION;
  }

  /** Running text, whatever its tag is: some pages put paragraphs into headings. */
  boolean isLongSentence() {
    return words >= SENTENCE_WORDS && endsSentence();
  }

  /** Ends as a sentence does, in any script. */
  boolean endsSentence() {
    return endsSentence(text);
  }

  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…。！？؟।۔:".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»«)]›".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
