package dateline.article;

import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Which blocks are of a kind: pieces of one text, as paragraphs of a story are. */
final class Kin {
  /** Removed blocks in a row across which neighbours are looked for; keeps the walk linear. */
  private static final int FAR = 30;

  private static final Evaluator QUOTATION = Selector.evaluatorOf("blockquote");

  private Kin() {}

  /**
   * Whether the kept blocks on both sides are of the block's own kind: it is a line of their text,
   * not a piece put in between.
   */
  static boolean isBetween(Body body, int index) {
    int before = near(body, index, -1);
    int after = near(body, index, 1);
    return before >= 0
        && after >= 0
        && areAlike(body.block(before), body.block(index))
        && areAlike(body.block(index), body.block(after));
  }

  /** The next kept block that is not far; -1 if there is none. */
  private static int near(Body body, int index, int step) {
    for (int i = 1; i <= FAR; i++) {
      if (body.isKept(index + i * step)) {
        return index + i * step;
      }
    }
    return -1;
  }

  /** Two blocks stand side by side in elements of one name. */
  static boolean areAlike(TextBlock one, TextBlock other) {
    return Objects.equals(one.element().parent(), other.element().parent())
        && kind(one).equals(kind(other));
  }

  /** Whether the block goes on or ends a quotation whose words are kept before it. */
  static boolean isInQuotation(Body body, int index) {
    int before = near(body, index, -1);
    if (before < 0 || body.block(index).shape() != TextBlock.Shape.QUOTE) {
      return false;
    }
    Element quotation = body.block(index).element().closest(QUOTATION);
    return quotation != null && quotation.equals(body.block(before).element().closest(QUOTATION));
  }

  /** The block's tag and classes. */
  static String kind(TextBlock block) {
    return block.element().normalName() + '.' + block.element().className();
  }
}
