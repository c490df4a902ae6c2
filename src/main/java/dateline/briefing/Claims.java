package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/** Tells what no cut may take away or tear: negation, condition, attribution, quotation. */
final class Claims {
  /** Their clause may go as a whole, for it says something else and narrows nothing. */
  private static final Set<String> WHOLE_CLAUSES =
      Set.of("would", "could", "might", "may", "but", "despite");

  private final Lexicon lexicon;

  Claims(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Negation, condition, doubt or attribution stands there. */
  boolean isMade(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = passage.token(i);
      if (lexicon.is("mandatory-tails", token.lower()) || isNegation(token) || isSaying(token)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A condition, negation or attribution stands there: without it more would be claimed than is. A
   * whole clause that says what may be, or what else is, changes nothing by going.
   */
  boolean isLimit(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = passage.token(i);
      String lower = token.lower();
      boolean whole = WHOLE_CLAUSES.contains(lower) || (i > from + 1 && lower.equals("or"));
      boolean mandatory = !whole && lexicon.is("mandatory-tails", lower);
      if (mandatory || isNegation(token) || isSaying(token)) {
        return true;
      }
    }
    return false;
  }

  /** "The United States" say nothing. */
  private boolean isSaying(Token token) {
    return !token.isCapitalised() && Verbs.isSaying(lexicon, token);
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
}
