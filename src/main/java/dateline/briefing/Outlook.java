package dateline.briefing;

import java.util.ArrayList;
import java.util.List;

/** What comes next, and what the article says it does not know. */
final class Outlook {
  private static final int MOST_MISSING = 3;

  private Outlook() {}

  static List<Bullet> next(List<Weighed> sentences, Selection selection, Lexicon lexicon) {
    List<Weighed> coming =
        sentences.stream()
            .filter(s -> lexicon.phrases("next").isIn(s.passage().tokens()))
            .filter(s -> !s.parts().containsKey(Feature.QUESTION))
            .filter(s -> !s.parts().containsKey(Feature.QUOTED))
            .toList();
    return selection.take(coming, Outlook::worth, 0, 1, 22);
  }

  private static double worth(Weighed sentence) {
    return 1
        + sentence.parts().getOrDefault(Feature.DATE, 0.0)
        + sentence.parts().getOrDefault(Feature.DEADLINE, 0.0)
        + sentence.parts().getOrDefault(Feature.POSITION, 0.0)
        - sentence.parts().getOrDefault(Feature.ALL_QUOTED, 0.0);
  }

  static List<Bullet> missing(Reading reading) {
    Phrases cues = reading.lexicon().phrases("missing");
    Trim trim = new Trim(reading.lexicon());
    List<Bullet> missing = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      if (missing.size() < MOST_MISSING && cues.isIn(passage.tokens())) {
        trim.to(passage, 30)
            .ifPresent(cut -> missing.add(new Bullet(cut.text(), List.of(passage.source()))));
      }
    }
    return missing;
  }
}
