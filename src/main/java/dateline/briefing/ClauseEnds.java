package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/** Tells where the clause ends that a verb opens. */
final class ClauseEnds {
  static final int SHORTEST = 3;

  /** Fold-out overall .690; .689 with 13, .687 with 9; 7 loses roles. */
  static final int LONGEST = 11;

  private static final int MOST_WITHOUT_BREAK = 18;

  /** Where no words that break a clause are known, so much is shown whole. */
  private static final int MOST_ELSEWHERE = 28;

  private static final Set<String> CLAUSE_MARKS =
      Set.of("that", "who", "what", "how", "why", "whether", "if", "to", "“", "\"");

  static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
          "might", "must", "should");

  private static final Set<String> BREAKS =
      Set.of(
          "after",
          "while",
          "as",
          "when",
          "but",
          "which",
          "who",
          "where",
          "because",
          "although",
          "though",
          "following",
          "amid",
          "saying",
          "adding",
          "according",
          "despite",
          "whose");

  private final Lexicon lexicon;

  ClauseEnds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Behind the last token of the clause whose verb stands there. */
  int of(Passage passage, int verb) {
    int end = end(passage, verb);
    if (Verbs.isSaying(lexicon, passage.token(verb)) && passage.is(end, ",")) {
      end = complement(passage, verb, end);
    }
    while (end > verb + 1 && isDangling(passage.token(end - 1))) {
      end--;
    }
    return end;
  }

  /** The clause ends at a full stop, a comma, or a word that opens another clause. */
  private int end(Passage passage, int verb) {
    int most = lexicon.language().equals("en") ? MOST_WITHOUT_BREAK : MOST_ELSEWHERE;
    int end = verb + 1;
    while (end < passage.size() && end - verb < most) {
      Token token = passage.token(end);
      if (".;:!?–—()«»„".contains(token.text()) || token.text().startsWith("--")) {
        return end;
      }
      if (token.text().equals(",") && end - verb >= SHORTEST && !goesOn(passage, end + 1)) {
        return end;
      }
      if (end - verb >= SHORTEST && BREAKS.contains(token.lower())) {
        return passage.is(end - 1, "such") ? end - 1 : end;
      }
      boolean mayCut = end - verb >= LONGEST && lexicon.language().equals("en");
      if (mayCut && isPrepositionOrAnd(passage, end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** In "sagte am Montag, dass …" the comma stands before what was said. */
  private boolean goesOn(Passage passage, int next) {
    return next < passage.size() && lexicon.is("complements", passage.token(next).lower());
  }

  /** "Said cooperation on intelligence, defence and law was continuing": to its verb and on. */
  private int complement(Passage passage, int verb, int comma) {
    if (holdsClause(passage, verb + 1, comma)) {
      return comma;
    }
    int end = comma;
    while (end < passage.size() && end - verb < MOST_WITHOUT_BREAK) {
      if (".;:!?–—(".contains(passage.token(end).text())) {
        return holdsClause(passage, verb + 1, end) ? end : verb;
      }
      end++;
    }
    return verb;
  }

  boolean holdsClause(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = passage.token(i).lower();
      boolean opens = CLAUSE_MARKS.contains(text);
      if (opens || Verbs.isFinite(lexicon, passage.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isDangling(Token token) {
    String lower = token.lower();
    return lower.matches("and|or|the|a|an|,")
        || AUXILIARIES.contains(lower)
        || lexicon.is("prepositions", lower);
  }

  /** A preposition opens a phrase that can go, "and" only a second verb. */
  private boolean isPrepositionOrAnd(Passage passage, int i) {
    String lower = passage.token(i).lower();
    boolean second =
        lower.equals("and")
            && i + 1 < passage.size()
            && Verbs.isFinite(lexicon, passage.token(i + 1));
    return second || (lexicon.is("prepositions", lower) && !lower.matches("of|to"));
  }
}
