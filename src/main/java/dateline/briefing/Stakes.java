package dateline.briefing;

import java.util.List;

/** How many stakes an article has, and which sentences tell them. */
final class Stakes {
  private static final int MOST = 4;

  /** Log-odds below which a sentence is no stake: an article without stakes shall show none. */
  private static final double FLOOR = -0.75;

  /** Where no sentence is about as likely a stake as not, one weak stake at most is shown. */
  private static final double SURE = -0.25;

  /**
   * Where more sentences than {@link #MOST} are likelier stakes than not, one more is shown:
   * fold-out stakes .556 to .558; a fifth for every article costs facts more.
   */
  private static final double LIKELY = 0;

  /**
   * Kinds of consequence that a sentence tells on average, below which the article tells of none:
   * portraits, travel and recipes have under 0.72, labelled articles with stakes over 0.87.
   */
  private static final double TELLING = 0.8;

  private final List<Weighed> sentences;
  private final Lexicon lexicon;
  private final Scale scale;

  /**
   * @param scale that says how likely a sentence tells a stake, as log-odds
   */
  Stakes(List<Weighed> sentences, Lexicon lexicon, Scale scale) {
    this.sentences = sentences;
    this.lexicon = lexicon;
    this.scale = scale;
  }

  /** The stakes, the likeliest first; none where the words of consequence are not known. */
  List<Bullet> take(Selection selection, int words) {
    return lexicon.hasCues()
        ? selection.take(Ledger.Section.STAKES, sentences, scale, FLOOR, most(), words)
        : List.of();
  }

  private int most() {
    if (!tellsConsequences() || count(SURE) == 0) {
      return 1;
    }
    return count(LIKELY) > MOST ? MOST + 1 : MOST;
  }

  /** Only the English list of words is long enough to tell this. */
  private boolean tellsConsequences() {
    double kinds =
        sentences.stream()
            .mapToDouble(s -> s.parts().getOrDefault(Feature.CUE_CLASSES, 0.0))
            .average()
            .orElse(0);
    return kinds >= TELLING || !lexicon.language().equals("en");
  }

  private long count(double floor) {
    return sentences.stream().filter(sentence -> scale.worth(sentence) > floor).count();
  }
}
