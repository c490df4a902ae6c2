package dateline.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sentence that tells the news: the lede, or what the headline says if the lede is colour. */
final class BottomLine {
  /** Only the first sentences tell the news. */
  private static final int LOOK_AT = 6;

  private BottomLine() {}

  static Optional<Bullet> of(List<Weighed> sentences, Selection selection, int words) {
    List<Weighed> opening =
        sentences.stream()
            .limit(LOOK_AT)
            .sorted(Comparator.comparing((Weighed sentence) -> -worth(sentence)))
            .toList();
    for (Weighed sentence : opening) {
      Optional<Bullet> bullet = selection.take(sentence.passage(), words);
      if (bullet.isPresent()) {
        return bullet;
      }
    }
    return Optional.empty();
  }

  private static double worth(Weighed sentence) {
    double headline = sentence.parts().getOrDefault(Feature.IN_HEADLINE, 0.0);
    double early = sentence.parts().getOrDefault(Feature.EARLY, 0.0);
    double question = sentence.parts().getOrDefault(Feature.QUESTION, 0.0);
    double short_ = sentence.parts().getOrDefault(Feature.LENGTH_SHORT, 0.0);
    return early * 2 + headline * 2 - question * 2 - short_;
  }
}
