package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/** Tells whether the words from a verb to a boundary leave no clause open. */
final class WholeClauses {
  /** They open a clause that has a verb of its own. */
  private static final Set<String> OPENERS =
      Set.of("that", "which", "who", "whom", "whose", "what", "how", "why", "whether", "if");

  /** Only so much of a sentence is told by "what they saw": the verb may be the last word. */
  private static final Set<String> OBJECTS = Set.of("what", "how", "why");

  /** Of these verbs of saying what follows a preposition is only the place or the listener. */
  private static final Set<String> TELLING = Set.of("said", "says", "say", "told", "added", "adds");

  /** What follows these may always go. */
  private static final Set<String> TIMES =
      Set.of("after", "before", "since", "until", "during", "by", "as", "amid", "despite");

  /** Behind these something has to follow. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "its", "his", "her", "their", "our", "my", "your", "this", "these", "those", "some",
          "any", "no", "not", "more", "very", "least", "that", "which", "who", "to", "than", "such",
          "he’s", "she’s", "it’s", "they’re", "he's", "she's", "it's", "they're");

  private final Lexicon lexicon;
  private final OpenEnds ends;

  WholeClauses(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.ends = new OpenEnds(lexicon);
  }

  boolean isWhole(Passage passage, int verb, int end) {
    if (end <= verb + 1 || UNFINISHED.contains(passage.token(end - 1).lower())) {
      return false;
    }
    int opener = opener(passage, verb + 1, end);
    return (opener < 0 || isSentenceEnd(passage, end) || isWholeBehind(passage, opener, end))
        && !saysNothing(passage, verb, end)
        && !isOpenInfinitive(passage, end)
        && !isHalfOfTwo(passage, verb, end)
        && !ends.isOpen(passage, verb, end);
  }

  private static boolean isSentenceEnd(Passage passage, int end) {
    return end == passage.size() || (end == passage.size() - 1 && passage.is(end, "."));
  }

  /** "Said to the Harbour Wire", "said, and when the ships came": what was said is not there. */
  private boolean saysNothing(Passage passage, int verb, int end) {
    if (!Verbs.isSaying(lexicon, passage.token(verb))) {
      return false;
    }
    boolean bare = passage.is(verb + 1, ",");
    boolean somewhere =
        TELLING.contains(passage.token(verb).lower())
            && lexicon.is("prepositions", passage.token(verb + 1).lower())
            && opener(passage, verb + 1, end) < 0
            && !passage.text(verb, end).matches("(?s).*[“\"].*");
    boolean told = TELLING.contains(passage.token(verb).lower());
    return bare
        || somewhere
        || (told && passage.is(end, ",") && !holdsClause(passage, verb + 1, end));
  }

  /** "Incentives to refrain", "stop relying", in front of "on": not yet told from or on what. */
  private boolean isOpenInfinitive(Passage passage, int end) {
    boolean verb = passage.is(end - 2, "to") || passage.token(end - 1).lower().endsWith("ing");
    return verb
        && end < passage.size()
        && lexicon.is("prepositions", passage.token(end).lower())
        && !TIMES.contains(passage.token(end).lower());
  }

  /** Whether there is something said, decided or asked between two places. */
  boolean holdsClause(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = passage.token(i).lower();
      if (OPENERS.contains(text)
          || text.equals("to")
          || text.equals("“")
          || text.equals("\"")
          || Verbs.isFinite(lexicon, passage.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** The last word that opens a clause, or -1; "on that deployment" opens none. */
  private int opener(Passage passage, int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      boolean pointing =
          passage.is(i, "that") && lexicon.is("prepositions", passage.token(i - 1).lower());
      if (OPENERS.contains(passage.token(i).lower()) && !pointing) {
        return i;
      }
    }
    return -1;
  }

  /** In "that the number of young people in the town" the verb is still to come. */
  private boolean isWholeBehind(Passage passage, int opener, int end) {
    for (int i = opener + 1; i < end; i++) {
      Token token = passage.token(i);
      if (passage.is(i, "to") && !passage.is(opener, "that")) {
        return i + 1 < end;
      }
      if (isVerb(token)) {
        int behind = end - i - 1;
        boolean auxiliary = ClauseEnds.AUXILIARIES.contains(token.lower());
        boolean object = OBJECTS.contains(passage.token(opener).lower());
        return behind >= (auxiliary ? 2 : 1) && (!object || behind >= 1);
      }
    }
    return false;
  }

  private boolean isVerb(Token token) {
    return Verbs.isFinite(lexicon, token)
        || lexicon.is("plural-verbs", token.lower())
        || ClauseEnds.AUXILIARIES.contains(token.lower())
        || token.lower().endsWith("n't")
        || token.lower().endsWith("n’t");
  }

  /** "Not only the minister must go" lacks its "but". */
  private static boolean isHalfOfTwo(Passage passage, int verb, int end) {
    boolean half = false;
    for (int i = verb + 1; i < end; i++) {
      half |= passage.is(i, "only") && passage.is(i - 1, "not");
      half &= !passage.is(i, "but");
    }
    return half;
  }
}
