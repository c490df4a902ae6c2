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

  private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "where", "whom");

  private final Lexicon lexicon;
  private final Claims claims;
  private final Clauses clauses;
  private final Openings openings;

  Insertions(Lexicon lexicon, Claims claims, Clauses clauses, Openings openings) {
    this.openings = openings;
    this.lexicon = lexicon;
    this.claims = claims;
    this.clauses = clauses;
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
      if (cut.isKept(i) && passage.is(i, ",")) {
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
    boolean isSubject = !clauses.hasVerb(cut, clauseStart(passage, open), open);
    boolean opens = OPENING.contains(passage.token(open + 1).lower());
    boolean names = isNameOnly(passage, open + 1) && !passage.token(open - 1).isCapitalised();
    if (!opens && !names && !(isSubject && isNamed(cut, open))) {
      return;
    }
    boolean owned = lexicon.is("pronouns", passage.token(cut.next(0)).lower());
    if (owned && passage.token(open + 1).isCapitalised()) {
      return; // "Its chief, Anna Berg, said": the name is all that tells whose chief
    }
    for (int i = open + 2; i < Math.min(passage.size() - 2, open + LONGEST); i++) {
      if (passage.is(i, ",")) {
        if (isTorn(passage, i)) {
          return;
        }
        int end = end(cut, open, i, isSubject);
        if (end > 0 && isFree(passage, open, i)) {
          spans.add(new Span(open, end));
          return;
        }
      }
    }
  }

  /** "A group that, with others, sued", "Berg, the chief, and Voss have": no aside ends there. */
  private static boolean isTorn(Passage passage, int comma) {
    return RELATIVES.contains(passage.token(comma - 1).lower())
        || passage.is(comma - 1, "that")
        || (passage.is(comma + 1, "and") && passage.token(comma + 2).lower().matches("his|her"));
  }

  /** Where the aside between two commas ends, behind the second or in front; 0 if it is none. */
  private int end(Cut cut, int open, int close, boolean isSubject) {
    Passage passage = cut.passage();
    boolean relative = RELATIVES.contains(passage.token(open + 1).lower());
    boolean clause = !relative && isClause(passage, open + 1, close);
    if (isVerb(passage, close + 1)) {
      return isSubject || !clause ? close + 1 : 0;
    }
    if (isSubject) {
      boolean phrase = relative && opensWithPhrase(cut);
      boolean subject = lexicon.is("pronouns", passage.token(close + 1).lower());
      return phrase && (subject || openings.opensClause(cut, close + 1)) ? close : 0;
    }
    boolean names = isNameOnly(passage, open + 1);
    boolean goesOn =
        names
            ? lexicon.is("prepositions", passage.token(close + 1).lower())
            : goesOn(passage, close + 1);
    return goesOn && !clause ? close : 0;
  }

  /** Names and nothing else up to the next comma: "…, Anna Berg and Karl Voss, …". */
  private static boolean isNameOnly(Passage passage, int from) {
    int i = from;
    while (i < passage.size()
        && (passage.token(i).isCapitalised() || passage.is(i, "and") || passage.is(i, "of"))) {
      i++;
    }
    return i > from && passage.is(i, ",");
  }

  private boolean opensWithPhrase(Cut cut) {
    return lexicon.is("prepositions", cut.passage().token(cut.next(0)).lower());
  }

  /** In front stands a subject, "The ships", "Anna Berg", and no phrase: "Close to the bay". */
  private boolean isNamed(Cut cut, int comma) {
    Passage passage = cut.passage();
    int first = clauseStart(passage, comma);
    first = cut.next(Math.max(first, cut.next(0)));
    for (int i = first; i < comma; i++) {
      if (cut.isKept(i) && passage.is(i, ",")) {
        return false;
      }
    }
    boolean phrase = lexicon.is("prepositions", passage.token(first).lower());
    return !phrase
        && (passage.token(comma - 1).isCapitalised() || RoleWords.isArticle(passage, first));
  }

  /** "…, the owners will sell, …" says something of its own: a verb without "who" in front. */
  private boolean isClause(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = passage.token(i).lower();
      if (lower.equals("who") || lower.equals("which") || lower.equals("that")) {
        return false;
      }
      if (Verbs.isFinite(lexicon, passage.token(i))) {
        return true;
      }
    }
    return false;
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
    int inside = passage.is(from + 1, "who") ? from + 3 : from;
    return !claims.isLimit(passage, Math.min(inside, to), to)
        && !Claims.isQuoted(passage, from)
        && !Claims.cutsQuotation(passage, from, to);
  }
}
