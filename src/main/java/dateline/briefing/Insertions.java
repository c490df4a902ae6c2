package dateline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands inside a sentence between commas, dashes or brackets, and may go. */
final class Insertions {
  private static final int LONGEST = 28;

  private static final Set<String> OPENING =
      Set.of("which", "who", "a", "an", "the", "whose", "where", "along", "as", "one", "part");

  /** What goes on behind an aside of an object: its second comma stays. */
  private static final Set<String> GOING_ON =
      Set.of("and", "but", "while", "after", "saying", "adding", "according", "said", "says");

  private final Lexicon lexicon;
  private final Claims claims;

  Insertions(Lexicon lexicon, Claims claims) {
    this.lexicon = lexicon;
    this.claims = claims;
  }

  /** Strikes what stands in brackets. */
  void strikeBrackets(Cut cut) {
    Passage passage = cut.passage();
    int open = -1;
    for (int i = 0; i < passage.size(); i++) {
      if (passage.is(i, "(")) {
        open = i;
      } else if (passage.is(i, ")") && open >= 0) {
        if (isFree(passage, open, i + 1)) {
          cut.strike(open, i + 1);
        }
        open = -1;
      }
    }
  }

  /** Asides in commas, ", an expert in …,", and in dashes. */
  List<Span> asides(Cut cut) {
    Passage passage = cut.passage();
    List<Span> spans = new ArrayList<>();
    for (int i = 2; i < passage.size() - 2; i++) {
      if (cut.isKept(i) && passage.is(i, ",") && OPENING.contains(passage.token(i + 1).lower())) {
        addAside(cut, i, spans);
      } else if (cut.isKept(i) && isDash(passage, i)) {
        addDashed(passage, i, spans);
      }
    }
    return spans;
  }

  private static boolean isDash(Passage passage, int i) {
    return passage.is(i, "—") || passage.is(i, "–");
  }

  private void addDashed(Passage passage, int open, List<Span> spans) {
    for (int i = open + 2; i < Math.min(passage.size() - 1, open + LONGEST); i++) {
      if (passage.is(i, passage.token(open).text())) {
        if (isFree(passage, open, i)) {
          spans.add(new Span(open, i + 1));
        }
        return;
      }
    }
  }

  /** Behind a subject the aside ends where the verb comes, behind an object where it goes on. */
  private void addAside(Cut cut, int open, List<Span> spans) {
    Passage passage = cut.passage();
    boolean isSubject = !claims.hasVerb(cut, clauseStart(passage, open), open);
    for (int i = open + 2; i < Math.min(passage.size() - 2, open + LONGEST); i++) {
      if (passage.is(i, ",")) {
        boolean ends = isSubject ? isVerb(passage, i + 1) : goesOn(passage, i + 1);
        if (ends && isFree(passage, open, i)) {
          spans.add(new Span(open, isSubject ? i + 1 : i));
          return;
        }
      }
    }
  }

  /** Behind a quotation begins the clause of its speaker. */
  private static int clauseStart(Passage passage, int at) {
    int i = at;
    while (i > 0 && !"”\"".contains(passage.token(i - 1).text())) {
      i--;
    }
    return i;
  }

  private boolean isVerb(Passage passage, int at) {
    boolean adverb = passage.token(at).lower().endsWith("ly");
    return Verbs.isFinite(lexicon, passage.token(at))
        || (adverb && Verbs.isFinite(lexicon, passage.token(at + 1)));
  }

  private static boolean goesOn(Passage passage, int at) {
    String lower = passage.token(at).lower();
    return GOING_ON.contains(lower);
  }

  private boolean isFree(Passage passage, int from, int to) {
    return !claims.isMade(passage, from, to)
        && !Claims.isQuoted(passage, from)
        && !Claims.cutsQuotation(passage, from, to);
  }
}
