package dateline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
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
              Feature.ALL_QUOTED, -1.0,
              Feature.FIRST_PERSON, -1.0,
              Feature.LENGTH_SHORT, -1.0));

  /**
   * A sentence that is worth so much less than the best one may stand in for it where the best one
   * cannot be cut to the length; else the best one is shown a few words longer. Measured on the dev
   * articles: without the limit the line's overlap with the labelled one falls from .75 to .68.
   */
  private static final double NEARLY = 0.4;

  private BottomLine() {}

  static Optional<Bullet> of(List<Weighed> sentences, Selection selection, int words) {
    List<Weighed> opening =
        sentences.stream()
            .limit(LOOK_AT)
            .sorted(Comparator.comparing((Weighed sentence) -> -SCALE.worth(sentence)))
            .toList();
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    double best = SCALE.worth(opening.get(0));
    List<Bullet> line =
        new ArrayList<>(
            selection.take(
                Ledger.Section.BOTTOM_LINE, opening, SCALE, best - NEARLY, 1, words, true));
    if (line.isEmpty()) {
      line.addAll(
          selection.take(
              Ledger.Section.BOTTOM_LINE,
              opening,
              SCALE,
              Double.NEGATIVE_INFINITY,
              1,
              words,
              false));
    }
    return line.stream().findFirst();
  }
}
