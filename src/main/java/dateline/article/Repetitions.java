package dateline.article;

import dateline.article.TextBlock.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What stands twice in a body: the headline's box again, the whole text once more. */
final class Repetitions {
  /** Words from which a text that stands twice on a page is a repetition, not a coincidence. */
  private static final int FEWEST_WORDS = 6;

  private Repetitions() {}

  /** Removes what stands twice, but for rows of one table like another's and lines meant twice. */
  static void remove(Body body) {
    Map<String, Integer> seen = new HashMap<>();
    boolean twice = false;
    for (int i = body.first(); i <= body.last(); i++) {
      TextBlock block = body.block(i);
      if (!body.isKept(i) || block.words() < FEWEST_WORDS) {
        continue;
      }
      Integer before = seen.putIfAbsent(body.plain(i), i);
      if (block.shape() != Shape.ROW) {
        twice = before != null && !isMeant(body, before, i, seen);
      }
      if (twice && before != null) {
        body.remove(i, "repetition");
      }
    }
  }

  private static boolean isMeant(Body body, int first, int second, Map<String, Integer> seen) {
    return isListed(body.block(first), body.block(second))
        || Kin.isInQuotation(body, second)
        || (isAlone(body, second, seen)
            && Kin.isBetween(body, first)
            && Kin.isBetween(body, second));
  }

  /** Two lines without links in the same element repeat each other on purpose. */
  private static boolean isListed(TextBlock one, TextBlock other) {
    return other.linked() == 0 && Objects.equals(one.element().parent(), other.element().parent());
  }

  /** Of a text that stands there twice the next line does too. */
  private static boolean isAlone(Body body, int index, Map<String, Integer> seen) {
    int next = body.next(index, 1);
    return next >= 0 && !seen.containsKey(body.plain(next));
  }
}
