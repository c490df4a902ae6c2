package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may go in front of a sentence: datelines and connectives always, an opening phrase. */
final class Openings {
  /** A dateline stands within so many tokens: "SAN JOSE, Costa Rica (Wire) —". */
  private static final int DATELINE = 14;

  /** Without the agency in brackets it is shorter: "PARIS, Monday —". */
  private static final int BARE_DATELINE = 8;

  private static final int SHORTEST = 6;

  /** An opening phrase has its comma, and the clause behind it its verb, within so many tokens. */
  private static final int LONGEST_PHRASE = 24;

  private static final int VERB_WITHIN = 9;

  /** "After the storm, the harbour closed" stays true without its first three words. */
  private static final Set<String> PHRASES =
      Set.of(
          ("after although amid because despite given though to as at before by "
                  + "during following for from in on once over since speaking under when "
                  + "while with")
              .split(" "));

  private static final Set<String> PRONOUNS =
      Set.of(
          ("he she it they his her its their that this these who which whose " + "where")
              .split(" "));

  private final Lexicon lexicon;
  private final Claims claims;
  private final Clauses clauses;

  Openings(Lexicon lexicon, Claims claims, Clauses clauses) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.clauses = clauses;
  }

  /** Strikes what tells nothing: "Updated:", "PARIS (Wire) —", "Meanwhile,". */
  void strike(Cut cut) {
    dropLabel(cut);
    dropDateline(cut);
    dropConnectives(cut);
  }

  private void dropLabel(Cut cut) {
    Passage passage = cut.passage();
    int length = passage.size() == 0 ? 0 : lexicon.phrases("labels").lengthAt(passage.tokens(), 0);
    if (length > 0 && passage.size() > length + SHORTEST) {
      cut.strike(0, length);
    }
  }

  private static void dropDateline(Cut cut) {
    Passage passage = cut.passage();
    for (int i = 1; i < Math.min(DATELINE, passage.size() - SHORTEST); i++) {
      String mark = passage.token(i).text();
      if ((isDash(mark) || mark.equals(":")) && isDateline(passage, i, mark)) {
        int end = i + 1;
        while (isDash(passage.token(end).text())) {
          end++;
        }
        cut.strike(0, end);
        return;
      }
    }
  }

  private static boolean isDash(String mark) {
    return "—–-".contains(mark) || mark.equals("--");
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

  /** The phrase in front of the main clause, if it says when, where or how and claims nothing. */
  List<Span> phrases(Cut cut) {
    Passage passage = cut.passage();
    int from = cut.next(0);
    List<Span> spans = new ArrayList<>();
    int last = Math.min(passage.size(), from + LONGEST_PHRASE);
    for (int i = from; opensPhrase(passage, from) && i < last; i++) {
      if (passage.is(i, ",")
          && opensClause(cut, i + 1)
          && !claims.isLimit(passage, from + 1, i)
          && !Claims.cutsQuotation(passage, from, i)) {
        spans.add(new Span(from, i + 1));
        return spans;
      }
    }
    return spans;
  }

  private static boolean opensPhrase(Passage passage, int at) {
    if (at >= passage.size()) {
      return false;
    }
    String first = passage.token(at).lower();
    boolean ago = passage.is(at + 2, "ago") || passage.is(at + 3, "ago");
    boolean adverb = first.endsWith("ly") && passage.is(at + 1, ",");
    return ago
        || adverb
        || PHRASES.contains(first)
        || (first.endsWith("ing") && first.length() > SHORTEST);
  }

  /** A subject that needs nobody from before, and its verb before the next comma. */
  boolean opensClause(Cut cut, int from) {
    Passage passage = cut.passage();
    int at = cut.next(from);
    boolean names = at < passage.size() && passage.token(at).isWord();
    if (!names || PRONOUNS.contains(passage.token(at).lower())) {
      return false;
    }
    int seen = 0;
    for (int i = cut.next(at + 1); i < passage.size() && seen < VERB_WITHIN; i = cut.next(i + 1)) {
      seen++;
      if (!passage.token(i).isWord()) {
        return false;
      }
      if (clauses.isVerb(passage, i)) {
        return true;
      }
    }
    return false;
  }
}
