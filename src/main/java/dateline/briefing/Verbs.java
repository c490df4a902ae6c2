package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/** Tells finite verbs from other words, by list and by ending. */
final class Verbs {
  private static final Set<String> NOT_PAST =
      Set.of(
          "united",
          "hundred",
          "need",
          "indeed",
          "speed",
          "feed",
          "seed",
          "red",
          "bed",
          "breed",
          "so-called",
          "based",
          "related",
          "unprecedented",
          "continued",
          "wounded",
          "injured");

  private Verbs() {}

  /** A verb that can have the words in front of it as its subject. */
  static boolean isFinite(Lexicon lexicon, Token token) {
    if (token.isCapitalised()) {
      return false;
    }
    return lexicon.is("subject-verbs", token.lower())
        || lexicon.is("said", token.lower())
        || isPast(lexicon, token.lower());
  }

  private static boolean isPast(Lexicon lexicon, String word) {
    return word.length() > 3 && lexicon.isPast(word) && !NOT_PAST.contains(word);
  }

  static boolean isSaying(Lexicon lexicon, Token token) {
    return lexicon.is("said", token.lower());
  }
}
