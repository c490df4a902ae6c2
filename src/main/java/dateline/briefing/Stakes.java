package dateline.briefing;

import java.util.List;
import java.util.Set;

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
   * portraits, travel and recipes have under 0.72, labelled articles with stakes over 0.82.
   */
  private static final double TELLING = 0.8;

  /**
   * Share of sentences about books, films, songs or matches from which on an article reviews or
   * reports them; labelled reviews have 0.25 and more, articles with stakes 0.14 and less.
   */
  private static final double PASTIME = 0.2;

  /**
   * So many kinds of consequence for each such sentence are news, of a club or a studio; a plot has
   * some as well. By eye.
   */
  private static final double NEWS = 5;

  /** What a reader is told to mind is at stake only if it harms, costs or is forbidden. */
  private static final Set<Feature> GRAVE =
      Set.of(
          Feature.VIOLENCE,
          Feature.HARM,
          Feature.LOSS,
          Feature.JOBS,
          Feature.LAW,
          Feature.SANCTIONS,
          Feature.THREAT,
          Feature.MONEY,
          Feature.DEPENDENCE);

  private final List<Weighed> sentences;
  private final Lexicon lexicon;
  private final Scale scale;

  /**
   * @param scale that says how likely a sentence tells a stake, as log-odds
   */
  Stakes(List<Weighed> sentences, Reading reading, Scale scale) {
    this.lexicon = reading.lexicon();
    this.sentences = sentences.stream().filter(s -> isGrave(s, reading.voice())).toList();
    this.scale = scale;
  }

  private static boolean isGrave(Weighed sentence, Voice voice) {
    return !voice.addresses(sentence.passage())
        || GRAVE.stream().anyMatch(sentence.parts()::containsKey);
  }

  /** The stakes, the likeliest first; none where the words of consequence are not known. */
  List<Bullet> take(Selection selection, int words) {
    if (!lexicon.hasCues()) {
      return List.of();
    }
    return tellsConsequences()
        ? selection.take(Ledger.Section.STAKES, sentences, scale, FLOOR, most(), words)
        : selection.take(Ledger.Section.STAKES, sentences, scale, FLOOR, 1, words);
  }

  private int most() {
    if (count(SURE) == 0) {
      return 1;
    }
    return count(LIKELY) > MOST ? MOST + 1 : MOST;
  }

  /** Only the English lists of words are long enough to tell this. */
  private boolean tellsConsequences() {
    double kinds =
        sentences.stream()
            .mapToDouble(s -> s.parts().getOrDefault(Feature.CUE_CLASSES, 0.0))
            .average()
            .orElse(0);
    double pastime = pastime();
    boolean quiet = kinds < TELLING || (pastime >= PASTIME && kinds < NEWS * pastime);
    return !quiet || !lexicon.language().equals("en");
  }

  private double pastime() {
    Phrases pastimes = lexicon.phrases("pastimes");
    long told = sentences.stream().filter(s -> pastimes.isIn(s.passage().tokens())).count();
    return told / Math.max(1.0, sentences.size());
  }

  private long count(double floor) {
    return sentences.stream().filter(sentence -> scale.worth(sentence) > floor).count();
  }
}
