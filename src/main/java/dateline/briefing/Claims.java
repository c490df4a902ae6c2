package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/**
 * Tells what no cut may take away or leave hanging: negation, condition, attribution, quotation.
 */
final class Claims {
  /** A sentence does not end in one of these. */
  private static final Set<String> HANGING =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "will",
          "would",
          "can",
          "could",
          "may",
          "and",
          "or",
          "the",
          "a",
          "an",
          "such",
          "this",
          "its",
          "both",
          "currently",
          "also",
          "along",
          "very",
          "more",
          "that",
          "not");

  private final Lexicon lexicon;

  Claims(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Negation, condition, doubt or attribution stands there. */
  boolean isMade(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = passage.token(i);
      if (lexicon.is("mandatory-tails", token.lower())
          || isNegation(token)
          || Verbs.isSaying(lexicon, token)) {
        return true;
      }
    }
    return false;
  }

  boolean isNegated(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNegation(passage.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegation(Token token) {
    return lexicon.is("negations", token.lower()) || token.lower().endsWith("n't");
  }

  /** One of a pair of quotation marks or brackets would go and the other stay. */
  static boolean cutsQuotation(Passage passage, int from, int to) {
    int open = 0;
    int brackets = 0;
    int straight = 0;
    for (int i = from; i < to; i++) {
      String text = passage.token(i).text();
      open += text.equals("“") ? 1 : text.equals("”") ? -1 : 0;
      brackets += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
      straight += text.equals("\"") ? 1 : 0;
      if (open < 0 || brackets < 0) {
        return true;
      }
    }
    return open != 0 || brackets != 0 || straight % 2 != 0;
  }

  /** It stands between quotation marks, where every word is somebody's. */
  static boolean isQuoted(Passage passage, int at) {
    return cutsQuotation(passage, 0, at);
  }

  /** A finite verb is kept between the two tokens. */
  boolean hasVerb(Cut cut, int from, int to) {
    for (int i = from; i < to; i++) {
      if (cut.isKept(i) && Verbs.isFinite(lexicon, cut.passage().token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Something is still to come: "between its president", "A crew, alarmed that it is sinking". */
  boolean isOpen(Cut cut, int to) {
    Passage passage = cut.passage();
    boolean between = false;
    int commas = 0;
    int verb = -1;
    for (int i = cut.next(0); i < to; i++) {
      if (cut.isKept(i)) {
        String lower = passage.token(i).lower();
        between = lower.equals("between") || (between && !lower.equals("and"));
        commas += verb < 0 && lower.equals(",") ? 1 : 0;
        verb = verb < 0 && Verbs.isFinite(lexicon, passage.token(i)) ? i : verb;
      }
    }
    boolean subject = RoleWords.isArticle(passage, cut.next(0));
    return hangs(cut, to) || between || (subject && commas == 1);
  }

  private boolean hangs(Cut cut, int to) {
    int last = to - 1;
    while (last > 0 && (!cut.isKept(last) || !cut.passage().token(last).isWord())) {
      last--;
    }
    String lower = cut.passage().token(last).lower();
    return HANGING.contains(lower) || lexicon.is("prepositions", lower);
  }
}
