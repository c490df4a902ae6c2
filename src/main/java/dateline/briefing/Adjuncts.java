package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Phrases that may go at the end though no comma sets them off. */
final class Adjuncts {
  /** Words that are left where an adjunct goes. */
  private static final int LEFT_BY_ADJUNCT = 12;

  private static final Set<String> ADJUNCTS =
      Set.of("in", "at", "on", "with", "from", "for", "by", "through", "across", "under", "over");

  /** What these say is true only within the adjunct. */
  private static final Set<String> NARROWING =
      Set.of("all", "every", "each", "only", "more", "less", "fewer", "than", "most", "any");

  private final Lexicon lexicon;
  private final Claims claims;
  private final Clauses clauses;
  private final Tails tails;
  private final Endings endings;

  Adjuncts(Lexicon lexicon, Claims claims, Clauses clauses, Tails tails) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.clauses = clauses;
    this.tails = tails;
    this.endings = new Endings(lexicon);
  }

  /** Phrases at the end that say where, with whom or what for: "… in the north of the islands". */
  List<Span> of(Cut cut) {
    Passage passage = cut.passage();
    List<Span> adjuncts = new ArrayList<>();
    int seen = 0;
    for (int i = 1; i < passage.size() - 1; i++) {
      if (cut.isKept(i)) {
        Span adjunct = new Span(i, endings.of(cut, i));
        if (seen >= LEFT_BY_ADJUNCT
            && isAdjunct(cut, i)
            && !holdsVerb(cut, adjunct)
            && tails.isFree(cut, adjunct)) {
          adjuncts.add(adjunct);
        }
        seen += passage.token(i).isWord() ? 1 : 0;
      }
    }
    return adjuncts;
  }

  /** A phrase behind a noun; none in a sentence that says what is first, most or not. */
  private boolean isAdjunct(Cut cut, int i) {
    Passage passage = cut.passage();
    Token before = passage.token(i - 1);
    boolean noun =
        before.isWord()
            && !lexicon.is("function-words", before.lower())
            && !before.hasDigit()
            && !clauses.isVerb(passage, i - 1)
            && !before.lower().endsWith("ing")
            && !before.lower().endsWith("ed")
            && !lexicon.is("prepositions", before.lower());
    return noun
        && cut.isKept(i - 1)
        && ADJUNCTS.contains(passage.token(i).lower())
        && !isCompared(passage, i)
        && !(passage.is(i, "from") && passage.token(i + 1).lower().endsWith("ing"))
        && Endings.opening(passage, i) < 0;
  }

  /** The verb of the clause that the phrase stands in, and no "who" in front of it. */
  private boolean holdsVerb(Cut cut, Span adjunct) {
    for (int i = adjunct.from(); i < adjunct.to(); i++) {
      if (lexicon.is("persons-after", cut.passage().token(i).lower())
          || cut.passage().token(i).text().equals(",")) {
        return false;
      }
      if (cut.isKept(i) && clauses.isVerb(cut.passage(), i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompared(Passage passage, int to) {
    for (int i = 0; i < to; i++) {
      String lower = passage.token(i).lower();
      if (lexicon.is("superlatives", lower) || NARROWING.contains(lower)) {
        return true;
      }
    }
    return claims.isNegated(passage, 0, to);
  }
}
