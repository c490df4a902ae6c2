package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/** Places where a clause or an apposition begins, so that the sentence may end in front. */
final class Breaks {
  /** A clause has its verb, a list its next comma, within about so many tokens. */
  private static final int NEAR = 6;

  /** These open a clause that the one before can do without. */
  private static final Set<String> CONJUNCTIONS =
      Set.of(
          ("after while because following amid during before though despite "
                  + "whereas alongside throughout since due")
              .split(" "));

  /** Behind a comma so do these; without it they narrow what stands before. */
  private static final Set<String> BEHIND_COMMA =
      Set.of(
          ("as when which who where including whose since with whom so a an the "
                  + "one part down up both and but in at on for from by among like such to "
                  + "of many some most even now also led made seen known given held driven "
                  + "its their his her something another especially particularly again")
              .split(" "));

  /** "Such as", "known as": these are one with it. */
  private static final Set<String> BINDING_AS =
      Set.of(
          ("such well same far long soon as seen known much many just even so not "
                  + "used act serve work role")
              .split(" "));

  /** "Days after", "well before": these belong to the word behind them. */
  private static final Set<String> MEASURES =
      Set.of(
          ("second seconds minute minutes hour hours day days week weeks month "
                  + "months year years decade decades shortly soon just even long well "
                  + "only immediately right not")
              .split(" "));

  /** Behind a comma in a list they open nothing new. */
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "on", "for", "from", "by", "to", "of", "with");

  private final Lexicon lexicon;
  private final Clauses clauses;

  Breaks(Lexicon lexicon, Clauses clauses) {
    this.lexicon = lexicon;
    this.clauses = clauses;
  }

  /** A tail may begin there. */
  boolean isAt(Passage passage, int i) {
    String text = passage.token(i).text();
    if (text.equals(",")) {
      return opensClause(passage, i + 1) || isBehindSpeaker(passage, i);
    }
    boolean conjunction =
        CONJUNCTIONS.contains(passage.token(i).lower())
            && !MEASURES.contains(passage.token(i - 1).lower())
            && !passage.is(i - 1, ",");
    boolean clock = text.equals(":") && passage.token(i + 1).hasDigit();
    return isSecond(passage, i) || conjunction || (";–—:".contains(text) && !clock);
  }

  /** "… and to sell them", "… and sold them", "… as the price fell". */
  private boolean isSecond(Passage passage, int i) {
    if (passage.is(i, "as")) {
      return isLooseAs(passage, i);
    }
    if (!passage.is(i, "and")) {
      return false;
    }
    Token next = passage.token(i + 1);
    if (sharesObject(passage.token(i - 1), next)) {
      return false;
    }
    boolean predicate = Verbs.isFinite(lexicon, next) || next.lower().endsWith("ing");
    return next.lower().equals("to")
        || (!isInList(passage, i) && (predicate || opensOwnClause(passage, i + 1)));
  }

  /** "Repealing and replacing the law", "managed and controlled in the port" are one. */
  private static boolean sharesObject(Token before, Token next) {
    String first = before.lower();
    String second = next.lower();
    return (first.endsWith("ing") && second.endsWith("ing"))
        || (first.endsWith("ed") && second.endsWith("ed"));
  }

  /** No "such as", "described as", "as far as": those need what follows. */
  private boolean isLooseAs(Passage passage, int as) {
    Token before = passage.token(as - 1);
    boolean compared = passage.is(as - 2, "as") || passage.is(as - 3, "as");
    boolean bound =
        BINDING_AS.contains(before.lower())
            || before.lower().endsWith("ed")
            || before.lower().endsWith("ing")
            || lexicon.is("pronouns", before.lower())
            || clauses.isVerb(passage, as - 1);
    return before.isWord() && !compared && !bound;
  }

  /** A subject, and soon its verb, with no relative clause between. */
  private boolean opensOwnClause(Passage passage, int at) {
    Token first = passage.token(at);
    boolean subject =
        first.isWord() && (RoleWords.isArticle(passage, at) || !isFunctionWord(first));
    for (int i = at + 1; subject && i < Math.min(passage.size(), at + NEAR); i++) {
      Token token = passage.token(i);
      if (!token.isWord() || isFunctionWord(token) && !Verbs.isFinite(lexicon, token)) {
        return false;
      }
      if (Verbs.isFinite(lexicon, token)) {
        return !isParticiple(passage, i);
      }
    }
    return false;
  }

  /** "Material and fees charged to families" have no verb. */
  private static boolean isParticiple(Passage passage, int i) {
    boolean behind = passage.is(i + 1, "to") || passage.is(i + 1, "by");
    return behind && passage.token(i).lower().endsWith("ed");
  }

  private boolean isFunctionWord(Token token) {
    return lexicon.is("function-words", token.lower());
  }

  /** "Ships, boats and rafts": a comma stands near in front, with no verb since. */
  private boolean isInList(Passage passage, int and) {
    for (int i = and - 1; i > Math.max(0, and - 2 * NEAR); i--) {
      if (passage.is(i, ",")) {
        return true;
      }
      if (Verbs.isFinite(lexicon, passage.token(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean opensClause(Passage passage, int at) {
    Token token = passage.token(at);
    String lower = token.lower();
    if (lower.equals("and")) {
      boolean last = isInList(passage, at - 1);
      boolean second = passage.is(at + 1, "to");
      return second || !last && !token.isCapitalised() && hasVerbSoon(passage, at + 1);
    }
    if (PREPOSITIONS.contains(lower) && isInList(passage, at - 1)) {
      return false;
    }
    boolean participle = lower.endsWith("ing") || (lower.endsWith("ed") && lower.length() > 3);
    boolean measured =
        MEASURES.contains(lower) && CONJUNCTIONS.contains(passage.token(at + 1).lower());
    boolean listed = isListed(passage, at);
    return (BEHIND_COMMA.contains(lower) && !listed)
        || CONJUNCTIONS.contains(lower)
        || measured
        || (participle && !token.isCapitalised() && !listed);
  }

  /** "…, rising, falling and drifting": the comma separates members of a list. */
  private boolean isListed(Passage passage, int at) {
    return passage.is(at + 1, ",") || (passage.is(at + 1, "and") && isInList(passage, at - 1));
  }

  /** A clause, not the last member of a list. */
  private boolean hasVerbSoon(Passage passage, int from) {
    for (int i = from; i < Math.min(passage.size(), from + NEAR); i++) {
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
    boolean according = passage.is(i, "to") && passage.is(i - 1, "according");
    return i < comma - 1 && (according || Verbs.isSaying(lexicon, passage.token(i)));
  }
}
