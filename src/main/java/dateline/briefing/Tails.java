package dateline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Places from which on a sentence may be cut off, because a clause or an apposition begins. What
 * stands behind only to say whose words they are stays.
 */
final class Tails {
  private static final int SHORTEST = 6;

  /** With these a clause of its own begins, whose verb may be one of saying. */
  private static final Set<String> OWN_CLAUSES = Set.of("but", "and", "which", "who", "while");

  private final Lexicon lexicon;
  private final Claims claims;
  private final Clauses clauses;
  private final Breaks breaks;
  private final Endings endings;

  Tails(Lexicon lexicon, Claims claims, Clauses clauses) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.clauses = clauses;
    this.breaks = new Breaks(lexicon, clauses);
    this.endings = new Endings(lexicon);
  }

  /** Every tail that may go, the longest first. */
  List<Span> of(Cut cut) {
    Passage passage = cut.passage();
    List<Span> tails = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < passage.size() - 1; i++) {
      if (cut.isKept(i)) {
        if (seen >= SHORTEST && breaks.isAt(passage, i)) {
          Span tail = new Span(i, endings.of(cut, i));
          if (isFree(cut, tail)) {
            tails.add(tail);
          }
        }
        seen += passage.token(i).isWord() ? 1 : 0;
      }
    }
    return tails;
  }

  /** ", including two pilots, had left": what stands between commas is no tail. */
  private boolean goesOn(Passage passage, Span tail) {
    for (int i = tail.from() + 1; i < tail.to() - 1; i++) {
      boolean closes = passage.is(i, ",") || isSame(passage, i, tail.from());
      if (closes && isObject(passage, i + 1)) {
        return true;
      }
      if (closes && Verbs.isFinite(lexicon, passage.token(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Accuses Berg, also known as the cook, of selling", "keeps the port – …– from closing". */
  private static boolean isObject(Passage passage, int at) {
    boolean preposition = passage.is(at, "of") || passage.is(at, "from");
    return preposition && at + 1 < passage.size() && passage.token(at + 1).lower().endsWith("ing");
  }

  /** The second of two dashes closes an aside; what is behind it goes on from in front of both. */
  private static boolean closesDashes(Cut cut, int from) {
    boolean open = false;
    for (int i = 0; i < from; i++) {
      open ^= cut.isKept(i) && isSame(cut.passage(), i, from);
    }
    return open && isSame(cut.passage(), from, from);
  }

  /** "Keeps the port in the bay" needs its "from closing". */
  private boolean preventsFrom(Passage passage, Span tail) {
    boolean from = false;
    for (int i = tail.from(); i < tail.to() - 1; i++) {
      from |= passage.is(i, "from") && isObject(passage, i);
    }
    for (int i = 0; from && i < tail.from(); i++) {
      if (lexicon.phrases("preventing").lengthAt(passage.tokens(), i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "Not at the crews" needs its "but at the owners". */
  private boolean isHalf(Passage passage, int from) {
    if (!passage.is(from, "but") && !passage.is(from + 1, "but")) {
      return false;
    }
    for (int i = 0; i + 1 < from; i++) {
      if (passage.is(i, "not") && passage.is(i + 1, "only")) {
        return true;
      }
      if (passage.is(i, "not") && lexicon.is("prepositions", passage.token(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The second of two dashes. */
  private static boolean isSame(Passage passage, int i, int open) {
    String mark = passage.token(open).text();
    return "–—".contains(mark) && mark.equals(passage.token(i).text());
  }

  /** Of a quotation a whole clause is left, not a word or two. */
  private boolean isWholeQuotation(Cut cut, int from) {
    int open = Endings.opening(cut.passage(), from);
    return open < 0 || (from - open > SHORTEST && clauses.hasVerb(cut, open, from));
  }

  /** ", but he said that …": the verb of saying goes with what is said. */
  private int behindOwnVerb(Passage passage, Span tail) {
    int from = tail.from();
    int opener = passage.is(from, ",") ? from + 1 : from;
    boolean clause = OWN_CLAUSES.contains(passage.token(opener).lower());
    int last = Math.min(opener + SHORTEST, tail.to() - 1);
    for (int i = opener + 1; clause && tail.to() == passage.size() && i < last; i++) {
      if (!passage.token(i).isWord() || claims.isNegated(passage, i, i + 1)) {
        return from;
      }
      if (Verbs.isSaying(lexicon, passage.token(i))) {
        return i + 1;
      }
    }
    return from;
  }

  /** What stands in front of the tail is whole, and claims no more without it. */
  boolean isFree(Cut cut, Span tail) {
    Passage passage = cut.passage();
    int from = tail.from();
    return tail.from() < tail.to()
        && !claims.isLimit(passage, behindOwnVerb(passage, tail), tail.to())
        && !Claims.cutsQuotation(passage, from, tail.to())
        && clauses.hasVerb(cut, 0, from)
        && !goesOn(passage, tail)
        && !isHalf(passage, from)
        && !isObject(passage, from + 1)
        && !closesDashes(cut, from)
        && !preventsFrom(passage, tail)
        && isWholeQuotation(cut, from)
        && !clauses.isOpen(cut, from);
  }
}
