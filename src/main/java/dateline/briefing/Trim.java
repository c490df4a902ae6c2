package dateline.briefing;

import dateline.text.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Shortens a sentence by cutting only: datelines, leading connectives, asides and tails. Never cut
 * is what would change the claim: negation, condition, doubt, attribution.
 */
final class Trim {
  /** A sentence that stays longer than its limit by more than this factor makes no bullet. */
  private static final double TOLERANCE = 1.35;

  private static final int SHORTEST = 6;

  /** A dateline stands within so many tokens: "SAN JOSE, Costa Rica (Wire) —". */
  private static final int DATELINE = 14;

  /** Without the agency in brackets it is shorter: "PARIS, Monday —". */
  private static final int BARE_DATELINE = 8;

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
          "of",
          "to",
          "such",
          "this",
          "its",
          "both",
          "currently",
          "also");

  private static final Set<String> TAILS =
      Set.of(
          "after",
          "while",
          "as",
          "when",
          "which",
          "who",
          "where",
          "because",
          "following",
          "amid",
          "including",
          "whose",
          "since",
          "with",
          "before",
          "during",
          "though",
          "whom");

  private final Lexicon lexicon;

  Trim(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The sentence in at most so many words, or empty where that cannot be done faithfully. */
  Optional<Cut> within(Passage passage, int words) {
    Optional<Cut> cut = to(passage, words);
    cut.filter(c -> c.words() > words).ifPresent(this::dropSetting);
    return cut.filter(c -> c.words() <= words);
  }

  /** When and where it was said: "…, the company said on Monday at a show" ends at "said". */
  private void dropSetting(Cut cut) {
    Passage passage = cut.passage();
    for (int i = passage.size() - 1; i > SHORTEST; i--) {
      Token token = passage.token(i);
      if (cut.isKept(i) && Verbs.isSaying(lexicon, token)) {
        if (isSetting(passage, i + 1) && !holdsClaim(passage, i + 1, passage.size())) {
          cut.strike(i + 1, passage.size());
        }
        return;
      }
    }
    dropDay(cut);
  }

  private boolean isSetting(Passage passage, int from) {
    if (from >= passage.size()) {
      return false;
    }
    String lower = passage.token(from).lower();
    return !cutsQuotation(passage, from, passage.size())
        && (lexicon.is("calendar", lower) || Set.of("on", "in", "at", "during").contains(lower));
  }

  /** "On Sunday" may go where the rest is news of today. */
  private void dropDay(Cut cut) {
    Passage passage = cut.passage();
    for (int i = 1; i < passage.size(); i++) {
      if (lexicon.is("weekdays", passage.token(i).lower())) {
        cut.strike(passage.is(i - 1, "on") ? i - 1 : i, i + 1);
        return;
      }
    }
  }

  /** The sentence in at most about so many words, or empty where that cannot be done faithfully. */
  Optional<Cut> to(Passage passage, int words) {
    Cut cut = new Cut(passage);
    dropDateline(cut);
    dropConnectives(cut);
    dropParentheses(cut);
    if (cut.words() > words) {
      dropAsides(cut, words);
    }
    if (cut.words() > words) {
      dropTail(cut, words);
    }
    boolean fits = cut.words() <= words * TOLERANCE && cut.words() >= 3;
    return fits ? Optional.of(cut) : Optional.empty();
  }

  private static void dropDateline(Cut cut) {
    Passage passage = cut.passage();
    for (int i = 1; i < Math.min(DATELINE, passage.size() - SHORTEST); i++) {
      String mark = passage.token(i).text();
      if (("—–-".contains(mark) || mark.equals(":")) && isDateline(passage, i, mark)) {
        cut.strike(0, i + 1);
        return;
      }
    }
  }

  private static boolean isDateline(Passage passage, int mark, String text) {
    boolean parenthesis = passage.is(mark - 1, ")");
    if (text.equals(":") || (mark > BARE_DATELINE && !parenthesis)) {
      return parenthesis;
    }
    for (int i = 0; i < mark; i++) {
      Token token = passage.token(i);
      boolean place = token.isUpperCase() || !token.isWord() || parenthesis || token.hasDigit();
      if (!place && !(i > 0 && token.isCapitalised() && passage.token(0).isUpperCase())) {
        return false;
      }
    }
    return true;
  }

  /**
   * "But", "Meanwhile," and the like in front; a connective that needs its comma keeps its word.
   */
  private void dropConnectives(Cut cut) {
    Passage passage = cut.passage();
    int at = cut.next(0);
    if (at >= passage.size()) {
      return;
    }
    int length = lexicon.phrases("connectives").lengthAt(passage.tokens(), at);
    boolean comma = passage.is(at + length, ",");
    boolean bare = length == 1 && Set.of("but", "and").contains(passage.token(at).lower());
    if (length > 0 && (comma || bare)) {
      cut.strike(at, at + length + (comma ? 1 : 0));
    }
  }

  private void dropParentheses(Cut cut) {
    Passage passage = cut.passage();
    int open = -1;
    for (int i = 0; i < passage.size(); i++) {
      if (passage.is(i, "(")) {
        open = i;
      } else if (passage.is(i, ")") && open >= 0) {
        if (!holdsClaim(passage, open, i) && !cutsQuotation(passage, open, i)) {
          cut.strike(open, i + 1);
        }
        open = -1;
      }
    }
  }

  /** Strikes ", which …," and ", an …," from the longest sentence part to the shortest need. */
  private void dropAsides(Cut cut, int words) {
    Passage passage = cut.passage();
    for (int i = SHORTEST / 2; i < passage.size() && cut.words() > words; i++) {
      if (cut.isKept(i) && passage.is(i, ",") && opensAside(passage, i + 1)) {
        int end = asideEnd(passage, i + 1);
        if (end > 0 && !holdsClaim(passage, i, end) && !cutsQuotation(passage, i, end)) {
          cut.strike(i, end + 1);
          i = end;
        }
      }
    }
  }

  private static boolean opensAside(Passage passage, int at) {
    return at < passage.size()
        && Set.of("which", "who", "a", "an", "whose", "where", "including", "along", "as")
            .contains(passage.token(at).lower());
  }

  private static int asideEnd(Passage passage, int from) {
    for (int i = from; i < passage.size() - SHORTEST / 2; i++) {
      if (passage.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /** Cuts at the last clause break that leaves no more than the limit. */
  private void dropTail(Cut cut, int words) {
    Passage passage = cut.passage();
    int best = -1;
    int seen = 0;
    for (int i = 0; i < passage.size(); i++) {
      if (!cut.isKept(i)) {
        continue;
      }
      if (seen >= SHORTEST && seen <= words && isBreak(passage, i) && isCuttable(cut, i)) {
        best = breakBefore(cut, i);
      }
      seen += passage.token(i).isWord() ? 1 : 0;
    }
    if (best > 0) {
      cut.strike(best, passage.size());
    }
  }

  /** "…, days after" breaks at its comma, not between its words. */
  private int breakBefore(Cut cut, int at) {
    for (int i = at - 1; i > at - SHORTEST && i > 0; i--) {
      if (cut.isKept(i) && cut.passage().is(i, ",") && isCuttable(cut, i)) {
        return i;
      }
    }
    return at;
  }

  private static boolean isBreak(Passage passage, int i) {
    Token token = passage.token(i);
    boolean second = passage.is(i, "and") && passage.is(i + 1, "to");
    return second || ",;–—:".contains(token.text()) || TAILS.contains(token.lower());
  }

  private boolean isCuttable(Cut cut, int from) {
    Passage passage = cut.passage();
    return !holdsClaim(passage, from, passage.size())
        && !cutsQuotation(passage, from, passage.size())
        && hasVerb(cut, from)
        && !isOpen(cut, from);
  }

  /** Something is still to come: "between its president", "A crew, alarmed that it is sinking". */
  private boolean isOpen(Cut cut, int to) {
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
    int last = to - 1;
    while (last > 0 && (!cut.isKept(last) || !passage.token(last).isWord())) {
      last--;
    }
    boolean hangs = HANGING.contains(passage.token(last).lower());
    boolean subject = RoleWords.isArticle(passage, cut.next(0));
    return hangs || between || (subject && commas == 1);
  }

  private boolean hasVerb(Cut cut, int to) {
    for (int i = 0; i < to; i++) {
      if (cut.isKept(i) && Verbs.isFinite(lexicon, cut.passage().token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Negation, condition, doubt or attribution stands there. */
  private boolean holdsClaim(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = passage.token(i);
      if (lexicon.is("mandatory-tails", token.lower())
          || lexicon.is("negations", token.lower())
          || token.lower().endsWith("n't")
          || Verbs.isSaying(lexicon, token)) {
        return true;
      }
    }
    return false;
  }

  /** One of a pair of quotation marks would go and the other stay. */
  private static boolean cutsQuotation(Passage passage, int from, int to) {
    int open = 0;
    int straight = 0;
    for (int i = from; i < to; i++) {
      String text = passage.token(i).text();
      open += text.equals("“") ? 1 : text.equals("”") ? -1 : 0;
      straight += text.equals("\"") ? 1 : 0;
    }
    return open != 0 || straight % 2 != 0;
  }
}
