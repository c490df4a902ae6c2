package dateline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What comes next, and what the article says it does not know. */
final class Outlook {
  private static final int MOST_MISSING = 3;

  /** A cue with fewer words behind it, ", without evidence,", says nothing alone. */
  private static final int SHORTEST_CLAUSE = 4;

  private static final int MISSING_WORDS = 30;

  /** By eye: a date and a late place in the article speak for what is to come. */
  private static final Scale SCALE =
      Scale.of(
          Map.of(
              Feature.DATE, 1.0,
              Feature.DEADLINE, 1.0,
              Feature.POSITION, 1.0,
              Feature.ALL_QUOTED, -1.0));

  private static final Set<Feature> PLANS =
      Set.of(Feature.DATE, Feature.DEADLINE, Feature.ACTORS, Feature.DECISION, Feature.POLITICS);

  private Outlook() {}

  static List<Bullet> next(List<Weighed> sentences, Selection selection, Lexicon lexicon) {
    List<Weighed> coming =
        sentences.stream()
            .filter(s -> lexicon.phrases("next").isIn(s.passage().tokens()))
            .filter(s -> !s.parts().containsKey(Feature.QUESTION))
            .filter(Outlook::isPlan)
            .filter(s -> !isBareQuotation(s))
            .filter(s -> !s.parts().containsKey(Feature.FIRST_PERSON) || isSaidByActor(s))
            .toList();
    return selection.take(Ledger.Section.NEXT, coming, SCALE, -1, 1, 22);
  }

  /** It has a day, or somebody of the story whose plan it is; "a tight lid will do" has neither. */
  private static boolean isPlan(Weighed sentence) {
    return PLANS.stream().anyMatch(sentence.parts()::containsKey);
  }

  /** Whose plan it is must be said. */
  private static boolean isBareQuotation(Weighed sentence) {
    return sentence.parts().containsKey(Feature.QUOTED) && !isAttributed(sentence);
  }

  private static boolean isAttributed(Weighed sentence) {
    return sentence.parts().containsKey(Feature.SAYING);
  }

  /** "We will appeal" is a plan where an actor says it. */
  private static boolean isSaidByActor(Weighed sentence) {
    return isAttributed(sentence) && sentence.parts().containsKey(Feature.ACTORS);
  }

  /** The clauses that say what is not said; a sentence shown already is not repeated. */
  static List<Bullet> missing(Reading reading, Selection selection) {
    Phrases cues = reading.lexicon().phrases("missing");
    Trim trim = new Trim(reading.lexicon());
    List<Bullet> missing = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      int cue = cues.find(passage.tokens());
      if (missing.size() < MOST_MISSING && cue >= 0) {
        clause(passage, cue, trim, selection)
            .ifPresent(text -> missing.add(new Bullet(text, List.of(passage.source()))));
      }
    }
    return missing;
  }

  /** "Trump added …, but gave no date for a meeting": from "gave" on. */
  private static Optional<String> clause(Passage passage, int cue, Trim trim, Selection selection) {
    int from = cue;
    while (from > 0 && !opensClause(passage, from)) {
      from--;
    }
    int to = cue;
    while (to < passage.size() && !",;.!?”".contains(passage.token(to).text())) {
      to++;
    }
    if (selection.shows(passage, cue)) {
      return Optional.empty();
    }
    if (from > 0 && to - cue >= SHORTEST_CLAUSE) {
      Cut cut = new Cut(passage);
      cut.strike(0, from);
      cut.strike(to, passage.size());
      return Optional.of(cut.text());
    }
    int words = selection.isUsed(passage) ? MISSING_WORDS / 2 : MISSING_WORDS;
    return trim.to(passage, words, words).map(Cut::text);
  }

  private static boolean opensClause(Passage passage, int i) {
    String before = passage.token(i - 1).lower();
    return ",;”".contains(before) || before.equals("but") || before.equals("and");
  }
}
