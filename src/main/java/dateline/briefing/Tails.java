package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Places from which on a sentence may be cut off, because a clause or an apposition begins. */
final class Tails {
  private static final int SHORTEST = 6;

  /** These open a clause that the one before can do without. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "while", "because", "following", "amid", "during", "before", "though");

  /** Behind a comma so do these; without it they narrow what stands before. */
  private static final Set<String> BEHIND_COMMA =
      Set.of(
          "as",
          "when",
          "which",
          "who",
          "where",
          "including",
          "whose",
          "since",
          "with",
          "whom",
          "so",
          "a",
          "an",
          "the",
          "one",
          "part",
          "down",
          "up",
          "both",
          "and");

  /** "Days after", "well before": these belong to the word behind them. */
  private static final Set<String> MEASURES =
      Set.of(
          "second",
          "seconds",
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "decade",
          "decades",
          "shortly",
          "soon",
          "just",
          "even",
          "long",
          "well",
          "only",
          "immediately",
          "right",
          "not");

  private final Lexicon lexicon;
  private final Claims claims;

  Tails(Lexicon lexicon, Claims claims) {
    this.lexicon = lexicon;
    this.claims = claims;
  }

  /** Every tail that may go, the longest first. */
  List<Span> of(Cut cut) {
    Passage passage = cut.passage();
    List<Span> tails = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < passage.size() - 1; i++) {
      if (cut.isKept(i)) {
        if (seen >= SHORTEST && isBreak(passage, i) && isFree(cut, i)) {
          tails.add(new Span(i, passage.size()));
        }
        seen += passage.token(i).isWord() ? 1 : 0;
      }
    }
    return tails;
  }

  private boolean isBreak(Passage passage, int i) {
    String text = passage.token(i).text();
    if (text.equals(",")) {
      return opensClause(passage, i + 1) || isBehindSpeaker(passage, i);
    }
    boolean second = passage.is(i, "and") && passage.is(i + 1, "to");
    boolean predicate = passage.is(i, "and") && Verbs.isFinite(lexicon, passage.token(i + 1));
    boolean conjunction =
        CONJUNCTIONS.contains(passage.token(i).lower())
            && !MEASURES.contains(passage.token(i - 1).lower())
            && !passage.is(i - 1, ",");
    return second || predicate || conjunction || ";–—:".contains(text);
  }

  private boolean opensClause(Passage passage, int at) {
    Token token = passage.token(at);
    String lower = token.lower();
    if (lower.equals("and")) {
      return !token.isCapitalised() && hasVerbSoon(passage, at + 1);
    }
    boolean participle = lower.endsWith("ing") || (lower.endsWith("ed") && lower.length() > 3);
    boolean measured =
        MEASURES.contains(lower) && CONJUNCTIONS.contains(passage.token(at + 1).lower());
    return BEHIND_COMMA.contains(lower)
        || CONJUNCTIONS.contains(lower)
        || measured
        || (participle && !token.isCapitalised() && !isListed(passage, at));
  }

  /** "…, rising, falling and drifting": the comma separates members of a list. */
  private static boolean isListed(Passage passage, int at) {
    return passage.is(at + 1, ",") || passage.is(at + 1, "and");
  }

  /** A clause, not the last member of a list. */
  private boolean hasVerbSoon(Passage passage, int from) {
    for (int i = from; i < Math.min(passage.size(), from + SHORTEST); i++) {
      if (Verbs.isFinite(lexicon, passage.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "…, said Anna Berg, harbour master of Strelsau": the office may go. */
  private boolean isBehindSpeaker(Passage passage, int comma) {
    int i = comma - 1;
    while (i > 0 && passage.token(i).isCapitalised()) {
      i--;
    }
    return i < comma - 1 && Verbs.isSaying(lexicon, passage.token(i));
  }

  private boolean isFree(Cut cut, int from) {
    Passage passage = cut.passage();
    return !claims.isMade(passage, from, passage.size())
        && !Claims.cutsQuotation(passage, from, passage.size())
        && claims.hasVerb(cut, 0, from)
        && !claims.isOpen(cut, from);
  }
}
