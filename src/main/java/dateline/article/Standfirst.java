package dateline.article;

import dateline.article.Outline.Range;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The summary between the headline and the body. It often stands outside the body's container:
 * beside the headline, above the picture.
 */
final class Standfirst {
  /** Blocks before the body that are looked at when no headline is found there. */
  private static final int NEARBY = 25;

  private static final int FEWEST_WORDS = 5;

  /** Longer texts in front of the body are something else. */
  private static final int MOST_WORDS = 120;

  /** Words from which a plain paragraph under the headline is a standfirst without being named. */
  private static final int UNNAMED_WORDS = 11;

  private static final double SAME = 0.6;

  private static final double NOT_LINKED = 0.5;

  private static final Set<String> NAMES = Phrases.words("standfirst-classes.txt");

  private Standfirst() {}

  /**
   * The body's range, grown to the front so that it begins with the standfirst, if there is one.
   */
  static Range before(Page page, Range body) {
    if (body.size() <= 0) {
      return body;
    }
    int headline = headline(page, body.first());
    int first = body.first();
    for (int i = body.first() - 1; i > headline && i >= body.first() - NEARBY; i--) {
      if (isStandfirst(page, i, headline >= 0) && !isRepeated(page, i, body)) {
        first = i;
      }
    }
    return new Range(first, body.last());
  }

  /** The last block before the body that is the headline; -1 if there is none. */
  private static int headline(Page page, int before) {
    for (int i = before - 1; i >= 0 && i >= before - 2 * NEARBY; i--) {
      TextBlock block = page.outline().block(i);
      if (block.isHeading()
          && (block.level() == 1 || page.outline().plain(i).equals(page.headline()))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isStandfirst(Page page, int index, boolean underHeadline) {
    TextBlock block = page.outline().block(index);
    if (block.words() < FEWEST_WORDS
        || block.words() > MOST_WORDS
        || block.linked() > NOT_LINKED
        || block.shape() == TextBlock.Shape.CAPTION) {
      return false;
    }
    if (isDescription(page, index)) {
      return true;
    }
    Optional<String> clutter = page.clutter(block);
    if (!underHeadline || clutter.isPresent()) {
      return false;
    }
    return (isNamed(block.element()) && block.words() >= UNNAMED_WORDS)
        || (block.words() >= UNNAMED_WORDS
            && block.endsSentence()
            && (!block.isHeading() || block.level() > 1));
  }

  static boolean isDescription(Page page, int index) {
    TextBlock block = page.outline().block(index);
    return !page.description().isEmpty()
        && block.words() >= FEWEST_WORDS
        && block.words() <= MOST_WORDS
        && !page.outline().plain(index).equals(page.headline())
        && page.description().share(page.outline().plain(index)) >= SAME;
  }

  private static boolean isNamed(Element element) {
    Element at = element;
    for (int i = 0; i < 3 && at != null; i++) {
      for (String word : Signature.words(Signature.of(at))) {
        if (NAMES.contains(word)) {
          return true;
        }
      }
      at = at.parent();
    }
    return false;
  }

  /** Some descriptions are the first paragraph over again. */
  private static boolean isRepeated(Page page, int index, Range body) {
    Shingles opening = new Shingles(page.outline().block(index).text());
    int end = Math.min(body.last(), body.first() + 5);
    for (int i = body.first(); i <= end; i++) {
      TextBlock block = page.outline().block(i);
      if (block.isProse() && opening.share(page.outline().plain(i)) > SAME) {
        return true;
      }
    }
    return false;
  }
}
