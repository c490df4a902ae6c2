package dateline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The short lines around the headline, where pages show who wrote the article and when; those below
 * it first.
 */
final class ShownLines {
  private static final int BELOW = 14;

  private static final int ABOVE = 3;

  private static final int LONGEST = 25;

  /** Long paragraphs under the headline after which the article itself has begun. */
  private static final int MOST_PROSE = 3;

  private ShownLines() {}

  static List<String> around(Outline outline, String headline) {
    List<String> lines = new ArrayList<>();
    int at = headline(outline, Phrases.plain(headline));
    int prose = 0;
    for (int i = at + 1; at >= 0 && i < outline.size() && i <= at + BELOW; i++) {
      TextBlock block = outline.block(i);
      prose += block.words() > LONGEST && block.isProse() ? 1 : 0;
      if (prose == MOST_PROSE) {
        break;
      }
      add(block, lines);
    }
    for (int i = Math.max(0, at - ABOVE); i < at; i++) {
      add(outline.block(i), lines);
    }
    return lines;
  }

  /** The heading with the headline's text, else the first of the first rank; -1 if none. */
  private static int headline(Outline outline, String headline) {
    int first = -1;
    for (int i = 0; i < outline.size(); i++) {
      TextBlock block = outline.block(i);
      if (block.isHeading() && outline.plain(i).equals(headline)) {
        return i;
      }
      first = first < 0 && block.level() == 1 ? i : first;
    }
    return first;
  }

  private static void add(TextBlock block, List<String> lines) {
    if (block.words() > 0 && block.words() <= LONGEST && block.shape() != TextBlock.Shape.CAPTION) {
      lines.add(block.text());
    }
  }
}
