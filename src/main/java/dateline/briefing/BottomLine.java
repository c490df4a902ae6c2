package dateline.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentence that tells the news: the lede, or what the headline says if the lede is colour. */
final class BottomLine {
  /** Only the first sentences tell the news. */
  private static final int LOOK_AT = 6;

  /** By eye; the fitted weights of a fact look for figures and dates instead. */
  private static final Scale SCALE =
      Scale.of(
          Map.of(
              Feature.EARLY, 2.0,
              Feature.IN_HEADLINE, 2.0,
              Feature.QUESTION, -2.0,
              Feature.LENGTH_SHORT, -1.0));

  private BottomLine() {}

  static Optional<Bullet> of(List<Weighed> sentences, Selection selection, int words) {
    List<Weighed> opening = sentences.stream().limit(LOOK_AT).toList();
    return selection
        .take(Ledger.Section.BOTTOM_LINE, opening, SCALE, Double.NEGATIVE_INFINITY, 1, words)
        .stream()
        .findFirst();
  }
}
