package dateline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What comes next, and what the article says it does not know. */
final class Outlook {
  private static final int MOST_MISSING = 3;

  /** By eye: a date and a late place in the article speak for what is to come. */
  private static final Scale SCALE =
      Scale.of(
          Map.of(
              Feature.DATE, 1.0,
              Feature.DEADLINE, 1.0,
              Feature.POSITION, 1.0,
              Feature.ALL_QUOTED, -1.0));

  private Outlook() {}

  static List<Bullet> next(List<Weighed> sentences, Selection selection, Lexicon lexicon) {
    List<Weighed> coming =
        sentences.stream()
            .filter(s -> lexicon.phrases("next").isIn(s.passage().tokens()))
            .filter(s -> !s.parts().containsKey(Feature.QUESTION))
            .filter(s -> !s.parts().containsKey(Feature.QUOTED))
            .toList();
    return selection.take(Ledger.Section.NEXT, coming, SCALE, -1, 1, 22);
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
