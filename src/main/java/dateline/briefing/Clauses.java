package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/**
 * Tells whether the words that a cut leaves are a whole clause: with its verb, and nothing hanging.
 */
final class Clauses {
  /** How long before or after something else; without it they measure nothing. */
  private static final Set<String> MEASURES =
      Set.of(
          ("moments seconds minutes hours days weeks months years hour day week month year "
                  + "shortly soon just immediately")
              .split(" "));

  /** Behind these a participle belongs to the verb of the sentence. */
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "and", "or",
          "not", "gets", "got", "get");

  /** A sentence does not end in one of these. */
  private static final Set<String> HANGING =
      Set.of(
          ("is are was were be been has have had will would can could may and or "
                  + "the a an such this its both currently also along very more that "
                  + "little much many few simply only partly largely mainly just not")
              .split(" "));

  /** These need a verb of their own behind them. */
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("that", "which", "who", "whose", "whom", "whether", "where", "how", "why", "because");

  /** In front of a sentence so do these. */
  private static final Set<String> CLAUSE_IN_FRONT =
      Set.of("when while as after before since once although though if unless until".split(" "));

  /** Behind these such a clause begins in the middle as well: "but if the ships come". */
  private static final Set<String> JOINTS = Set.of("but", "and", "“", "\"");

  private static final Set<String> CONDITIONS =
      Set.of("if", "although", "though", "when", "while", "unless", "because", "as");

  private final Lexicon lexicon;

  Clauses(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A finite verb is kept between the two tokens. */
  boolean hasVerb(Cut cut, int from, int to) {
    for (int i = from; i < to; i++) {
      if (cut.isKept(i) && isVerb(cut.passage(), i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Something is still to come where the kept words end: "between its president", "A crew, alarmed
   * that it is sinking", "reports suggest that the harbour".
   */
  boolean isOpen(Cut cut, int to) {
    Passage passage = cut.passage();
    int first = cut.next(0);
    Walk walk = new Walk();
    for (int i = first; i < to; i = cut.next(i + 1)) {
      if (opensSentence(passage, i)) {
        walk = new Walk();
      }
      walk.step(passage, i, opensClause(passage, i, first));
    }
    return hangs(cut, to)
        || walk.between
        || walk.listed
        || walk.needed > 0
        || (walk.commas == 1 && isSubject(passage, first));
  }

  /** What the words so far still need. */
  private final class Walk {
    /** Verbs: of the sentence, and of each clause opened in it. */
    private int needed = 1;

    private int verbs;

    /** In front of the first verb. */
    private int commas;

    /** "Between" has not had its "and". */
    private boolean between;

    /** "Fell, rose" has not had its "and". */
    private boolean listed;

    void step(Passage passage, int i, boolean opensClause) {
      String lower = passage.token(i).lower();
      boolean and = lower.equals("and");
      between = lower.equals("between") || (between && !and && !lower.equals("to"));
      listed = listed && !and;
      if (verbs == 0) {
        commas = and ? 0 : commas + (lower.equals(",") ? 1 : 0);
      }
      needed += opensClause ? 1 : 0;
      needed += opensClause && passage.is(i - 1, "but") ? 1 : 0; // its own and the one behind it
      if (isVerb(passage, i)) {
        verbs++;
        listed = listed || (needed == 0 && passage.is(i - 1, ","));
        needed = isVerb(passage, i - 1) ? needed : Math.max(0, needed - 1);
      }
    }
  }

  /** A sentence begins there, behind another or as a quotation. */
  private static boolean opensSentence(Passage passage, int i) {
    String before = i > 0 ? passage.token(i - 1).text() : "";
    boolean quoted = i > 1 && "“\"".contains(before) && ",:".contains(passage.token(i - 2).text());
    return quoted || (".!?".contains(before) && !before.isEmpty());
  }

  /** From there on another verb is needed: "that", "which", "When" in front. */
  private static boolean opensClause(Passage passage, int i, int first) {
    String lower = passage.token(i).lower();
    String before = i > first ? passage.token(i - 1).lower() : "";
    boolean second = JOINTS.contains(before) && CONDITIONS.contains(lower);
    boolean measured = i <= first + 2 && MEASURES.contains(before);
    boolean opens = i == first || second || measured;
    return CLAUSE_OPENERS.contains(lower) || (opens && CLAUSE_IN_FRONT.contains(lower));
  }

  /** A finite verb; "an estimated 200", "the accused", "to include" have none. */
  boolean isVerb(Passage passage, int i) {
    if (i < 0) {
      return false;
    }
    Token token = passage.token(i);
    boolean finite = Verbs.isFinite(lexicon, token);
    boolean plural = lexicon.is("plural-verbs", token.lower());
    boolean article = RoleWords.isArticle(passage, i - 1);
    boolean behindPreposition = i > 0 && lexicon.is("prepositions", passage.token(i - 1).lower());
    return finite
        ? !(article && token.lower().endsWith("ed"))
        : plural && !article && !behindPreposition;
  }

  /** The sentence opens with its subject: its first comma opens an aside. */
  private boolean isSubject(Passage passage, int first) {
    Token token = passage.token(first);
    String lower = token.lower();
    boolean phrase = lexicon.is("prepositions", lower) || CLAUSE_IN_FRONT.contains(lower);
    phrase = phrase || lower.equals("whatever") || lower.equals("even");
    boolean adverb = lower.endsWith("ly") || lower.endsWith("ing") || lower.endsWith("ed");
    return token.isWord() && !phrase && !adverb && !lexicon.is("adverbs", lower);
  }

  private boolean hangs(Cut cut, int to) {
    int last = to - 1;
    while (last > 0 && (!cut.isKept(last) || !cut.passage().token(last).isWord())) {
      last--;
    }
    String lower = cut.passage().token(last).lower();
    return HANGING.contains(lower)
        || isOpenInfinitive(cut.passage(), last, to)
        || OpenEnds.isInserted(cut.passage(), to)
        || announces(cut.passage(), last, to)
        || lexicon.is("prepositions", lower)
        || isMeasure(cut.passage(), last, to)
        || isNarrowed(cut.passage(), last);
  }

  /** "Berg says" in front of what she says, "would be permanently" in front of "closed". */
  private boolean announces(Passage passage, int last, int to) {
    boolean says = Verbs.isSaying(lexicon, passage.token(last)) && passage.is(last + 1, ":");
    boolean adverb =
        last > 0
            && passage.token(last).lower().endsWith("ly")
            && AUXILIARIES.contains(passage.token(last - 1).lower());
    return last == to - 1 && (says || adverb);
  }

  /** "Used funds to pay" in front of "for". */
  private boolean isOpenInfinitive(Passage passage, int last, int to) {
    return last == to - 1
        && passage.is(last - 1, "to")
        && lexicon.is("open-infinitives", passage.token(last).lower())
        && to < passage.size()
        && lexicon.is("prepositions", passage.token(to).lower());
  }

  /** "Just moments" in front of "after", "nine days" in front of "before". */
  private static boolean isMeasure(Passage passage, int last, int to) {
    return last == to - 1
        && MEASURES.contains(passage.token(last).lower())
        && (passage.is(to, "after") || passage.is(to, "before"));
  }

  /** "A memo seen", without by whom: behind a noun it is no verb of the sentence. */
  private boolean isNarrowed(Passage passage, int last) {
    if (last < 2 || !lexicon.is("participles", passage.token(last).lower())) {
      return false;
    }
    String before = passage.token(last - 1).lower();
    return !AUXILIARIES.contains(before)
        && !lexicon.is("adverbs", before)
        && !lexicon.is("pronouns", before)
        && lexicon.is(
            "prepositions", passage.token(Math.min(last + 1, passage.size() - 1)).lower());
  }
}
