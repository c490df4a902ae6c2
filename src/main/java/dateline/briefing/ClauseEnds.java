package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/**
 * Tells where the clause ends that a verb opens: at the first boundary where what stands so far is
 * whole, so that no phrase is left open.
 */
final class ClauseEnds {
  static final int SHORTEST = 3;

  /** Fold-out overall .690; .689 with 13, .687 with 9; 7 loses roles. */
  static final int LONGEST = 11;

  /** Tokens within which a boundary has to come; else the last smaller one counts. */
  private static final int MOST = 24;

  /** Where no words that break a clause are known, so much is shown whole. */
  private static final int MOST_ELSEWHERE = 28;

  private static final String STOPS = ".;:!?–—()«»„";

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
  private final WholeClauses whole;

  ClauseEnds(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.whole = new WholeClauses(lexicon);
  }

  /** Behind the last token of the clause whose verb stands there; the verb if it has no end. */
  int of(Passage passage, int verb) {
    return lexicon.language().equals("en") ? english(passage, verb) : elsewhere(passage, verb);
  }

  private int english(Passage passage, int verb) {
    int last = verb;
    for (int end = verb + 1; end <= passage.size() && end - verb <= MOST; end++) {
      boolean stop = isStop(passage, end) || closesQuotation(passage, verb, end);
      boolean clause = stop || isBreak(passage, verb, end);
      if (!clause && !isPhraseEnd(passage, verb, end)) {
        continue;
      }
      int trimmed = trimmed(passage, verb, end);
      if (whole.isWhole(passage, verb, trimmed)) {
        last = trimmed;
        boolean enough = end - verb >= LONGEST && !passage.is(end, "that");
        if (clause || enough) {
          return last;
        }
      }
      if (stop) {
        return last;
      }
    }
    return last;
  }

  /** Where no words are known that break a clause, a comma or a stop ends it. */
  private int elsewhere(Passage passage, int verb) {
    int end = verb + 1;
    boolean saying = Verbs.isSaying(lexicon, passage.token(verb));
    while (end < passage.size() && end - verb < MOST_ELSEWHERE && !isStop(passage, end)) {
      boolean said = !saying || whole.holdsClause(passage, verb + 1, end);
      if (said && isComma(passage, verb, end)) {
        break;
      }
      end++;
    }
    return trimmed(passage, verb, end);
  }

  private boolean isStop(Passage passage, int end) {
    if (passage.is(end, ".") && isAbbreviation(passage, end)) {
      return false;
    }
    return end == passage.size()
        || STOPS.contains(passage.token(end).text())
        || passage.is(end, "-")
        || passage.token(end).text().startsWith("--");
  }

  /** "Oct. 7", "vs. them": the sentence goes on. */
  private boolean isAbbreviation(Passage passage, int dot) {
    if (dot + 1 >= passage.size()) {
      return false;
    }
    Token next = passage.token(dot + 1);
    boolean title = lexicon.isTitle(passage.token(dot - 1).lower());
    return title || next.hasDigit() || (next.isWord() && !next.isCapitalised());
  }

  /** A quotation that was open before the verb goes no further. */
  private static boolean closesQuotation(Passage passage, int verb, int end) {
    if (!passage.is(end, "”")) {
      return false;
    }
    int open = 0;
    for (int i = verb; i < end; i++) {
      open += passage.is(i, "“") ? 1 : 0;
      open -= passage.is(i, "”") ? 1 : 0;
    }
    return open == 0;
  }

  private boolean isBreak(Passage passage, int verb, int end) {
    boolean word =
        end - verb >= SHORTEST
            && BREAKS.contains(passage.token(end).lower())
            && !passage.is(end + 1, "well");
    return word || isComma(passage, verb, end);
  }

  /** In "sagte am Montag, dass …" the comma stands before what was said. */
  private boolean isComma(Passage passage, int verb, int end) {
    boolean goesOn =
        end + 1 < passage.size() && lexicon.is("complements", passage.token(end + 1).lower());
    return passage.is(end, ",") && end - verb >= SHORTEST && !goesOn;
  }

  /** A preposition or "that" opens what can go, "and" only a second verb. */
  private boolean isPhraseEnd(Passage passage, int verb, int i) {
    String lower = passage.token(i).lower();
    boolean second =
        lower.equals("and")
            && i + 1 < passage.size()
            && Verbs.isFinite(lexicon, passage.token(i + 1));
    boolean relative = lower.equals("that") && !Verbs.isSaying(lexicon, passage.token(verb));
    boolean preposition =
        lexicon.is("prepositions", lower) && !lower.matches("of|to") && !isEarlyOn(passage, i);
    return i - verb >= SHORTEST && (second || relative || preposition);
  }

  private int trimmed(Passage passage, int verb, int end) {
    int trimmed = passage.is(end, "as") && passage.is(end - 1, "such") ? end - 1 : end;
    while (trimmed > verb + 1
        && isDangling(passage.token(trimmed - 1))
        && !isEarlyOn(passage, trimmed - 1)) {
      trimmed--;
    }
    return trimmed;
  }

  /** No preposition: "agreed to attend early on". */
  private static boolean isEarlyOn(Passage passage, int i) {
    return passage.is(i, "on") && (passage.is(i - 1, "early") || passage.is(i - 1, "later"));
  }

  private boolean isDangling(Token token) {
    String lower = token.lower();
    return lower.matches("and|or|the|a|an|,")
        || AUXILIARIES.contains(lower)
        || lexicon.is("prepositions", lower);
  }
}
