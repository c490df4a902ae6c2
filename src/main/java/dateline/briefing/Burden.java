package dateline.briefing;

import dateline.text.Token;
import java.util.List;

/** How much each word of a sentence says, so that a cut takes away what says least. */
final class Burden {
  /** By eye: a word of consequence, a figure, a name, another word of content, the rest. */
  private static final double CONSEQUENCE = 0.8;

  private static final double FIGURE = 0.8;
  private static final double NAME = 0.3;
  private static final double WORD = 0.15;
  private static final double DAY = 0.05;

  /** The cues that name what may be lost; the others are too common to keep a clause for. */
  private static final List<String> CONSEQUENCES =
      List.of(
          "violence", "harm", "loss", "jobs", "law", "sanctions", "money", "threat", "importance");

  private Burden() {}

  static double[] of(Passage passage, Lexicon lexicon) {
    double[] burden = new double[passage.size()];
    for (int i = 0; i < burden.length; i++) {
      Token token = passage.token(i);
      burden[i] = token.isWord() ? of(token, i == 0, lexicon) : 0;
      if (token.isWord() && isConsequence(passage, i, lexicon)) {
        burden[i] = CONSEQUENCE;
      }
    }
    return burden;
  }

  private static double of(Token token, boolean isFirst, Lexicon lexicon) {
    if (lexicon.is("weekdays", token.lower())) {
      return DAY;
    }
    if (token.hasDigit()) {
      return FIGURE;
    }
    if (token.isCapitalised() && !isFirst) {
      return NAME;
    }
    return lexicon.is("function-words", token.lower()) ? 0 : WORD;
  }

  private static boolean isConsequence(Passage passage, int at, Lexicon lexicon) {
    return CONSEQUENCES.stream()
        .anyMatch(cue -> lexicon.phrases(cue).lengthAt(passage.tokens(), at) > 0);
  }
}
