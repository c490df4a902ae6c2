package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/** Tells where the clause ends that says which group is meant: "crews who refused to sail". */
final class GroupClauses {
  /** A longer phrase is a sentence. */
  static final int LONGEST = 14;

  /** What opens a clause inside the clause. */
  private static final Set<String> OPENERS =
      Set.of("that", "what", "how", "why", "if", "because", "and", "or", "but");

  private static final String MARKS = ",.;:!?–—()";

  private final Lexicon lexicon;

  GroupClauses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Where the clause ends, at a mark or at the verb of the sentence; -1 if it goes on too long,
   * quotes, or speaks of "us".
   */
  int clauseEnd(Passage passage, int from, boolean opensWithVerb) {
    boolean verb = opensWithVerb;
    for (int i = from; i < passage.size() && i - from < LONGEST; i++) {
      Token token = passage.token(i);
      if (isMark(passage, i)) {
        return verb && i - from > 1 ? i : -1;
      }
      if (verb && token.lower().equals("and") && isVerbAt(passage, i + 1)) {
        continue;
      }
      boolean says = i == from && Verbs.isSaying(lexicon, token);
      boolean opensInner = says || (verb && OPENERS.contains(token.lower()));
      if (opensInner || isForeign(token)) {
        return opensInner ? markBehind(passage, i, from) : -1;
      }
      boolean second = verb && i > from && isSecondVerb(passage, i);
      if (second) {
        return i;
      }
      verb |= Verbs.isFinite(lexicon, token);
    }
    return -1;
  }

  /** Behind "that" no verb tells the end, only a mark does. */
  int markBehind(Passage passage, int from, int start) {
    for (int i = from; i < passage.size() && i - start < LONGEST; i++) {
      if (isMark(passage, i)) {
        return i;
      }
      if (isForeign(passage.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  static boolean isMark(Passage passage, int i) {
    String text = passage.token(i).text();
    boolean abbreviates = text.equals(".") && i + 1 < passage.size();
    return MARKS.contains(text) && !abbreviates;
  }

  boolean isForeign(Token token) {
    return lexicon.is("first-person", token.lower()) || "“”\"".contains(token.text());
  }

  /** A finite verb that does not belong to the verb in front of it. */
  private boolean isSecondVerb(Passage passage, int i) {
    Token before = passage.token(i - 1);
    boolean chained = !before.isCapitalised() && isChained(before);
    return Verbs.isFinite(lexicon, passage.token(i)) && !chained;
  }

  private boolean isChained(Token before) {
    return Verbs.isFinite(lexicon, before)
        || before.lower().matches("being|getting|.*ly")
        || lexicon.is("adverbs", before.lower())
        || lexicon.is("function-words", before.lower());
  }

  private boolean isVerbAt(Passage passage, int i) {
    return i < passage.size() && Verbs.isFinite(lexicon, passage.token(i));
  }
}
