package dateline.briefing;

import dateline.text.Token;

/**
 * Tells whether the article itself says that something was done, or only that somebody says,
 * thinks, fears or imagines it: without those words a deed would claim more than its sentence.
 */
final class Assertions {
  /** So many words may stand between a name and what tells how sure its deed is. */
  private static final int NEAR = 4;

  private final Lexicon lexicon;

  Assertions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "If the crews strike", "she denied that the bank knew", "the idea that the state should pay",
   * "“The port lies,” she said": nobody may read that the port lies.
   */
  boolean isSupposed(Mention mention, int verb) {
    Passage passage = mention.passage();
    int before = front(mention);
    boolean conditional = isConditional(passage, mention.title());
    return Claims.isQuoted(passage, verb)
        || isWish(passage)
        || isSupposedBy(passage, before)
        || isAlleged(passage, before)
        || (isModal(passage, verb) && (conditional || isReported(mention)));
  }

  /** Somebody says so: "she said the crews had left". */
  boolean isReported(Mention mention) {
    Passage passage = mention.passage();
    int before = front(mention);
    int by = passage.is(before, "that") ? before - 1 : before;
    return by >= 0 && Verbs.isSaying(lexicon, passage.token(by));
  }

  private boolean isModal(Passage passage, int verb) {
    return lexicon.is("modals", passage.token(verb).lower());
  }

  /** "Should she win, Berg will …" */
  private static boolean isWish(Passage passage) {
    return passage.is(0, "should") || passage.is(0, "were");
  }

  /** The word in front of the subject: behind its article, its adjective and its partners. */
  private int front(Mention mention) {
    Passage passage = mention.passage();
    int before = mention.title() - 1;
    if (passage.is(before, "and")) {
      before--;
      while (before >= 0 && passage.token(before).isCapitalised()) {
        before--;
      }
    }
    boolean described = isDescribing(passage, before);
    int article = described ? before - 1 : before;
    if (article >= 0 && lexicon.is("determiners", passage.token(article).lower())) {
      return article - 1;
    }
    return before;
  }

  /** An adjective between an article and a name: "the new administration". */
  private boolean isDescribing(Passage passage, int at) {
    return at > 0
        && passage.token(at).isWord()
        && !passage.token(at).isCapitalised()
        && lexicon.is("determiners", passage.token(at - 1).lower())
        && !lexicon.is("function-words", passage.token(at).lower());
  }

  /** "If", "they fear", "the risk that", "did not say": what stands there does not assert. */
  private boolean isSupposedBy(Passage passage, int before) {
    if (before < 0) {
      return false;
    }
    boolean when = passage.is(before, "when") && passage.is(before - 2, "if");
    if (when || lexicon.is("supposing", passage.token(before).lower())) {
      return true;
    }
    boolean that = passage.is(before, "that");
    int by = that ? before - 1 : before;
    boolean says = by >= 0 && Verbs.isSaying(lexicon, passage.token(by));
    for (int i = by; (that || says) && i >= 0 && by - i < NEAR; i--) {
      Token token = passage.token(i);
      if (!token.isWord()) {
        return false;
      }
      boolean doubted = that && lexicon.phrases("doubtful").lengthAt(passage.tokens(), i) > 0;
      boolean negated = lexicon.is("negations", token.lower()) || token.lower().endsWith("n't");
      if (doubted || negated) {
        return true;
      }
    }
    return by >= 0 && lexicon.phrases("opining").lengthAt(passage.tokens(), by) > 0;
  }

  /** "In May, the complaint alleges, Berg sold the port." */
  private boolean isAlleged(Passage passage, int before) {
    return before > 0
        && passage.is(before, ",")
        && passage.token(before - 1).lower().startsWith("alleg");
  }

  /** "If the talks fail, the crews will strike." */
  private boolean isConditional(Passage passage, int to) {
    for (int i = 0; i < to; i++) {
      if (passage.is(i, "if") || passage.is(i, "unless")) {
        return true;
      }
    }
    return false;
  }
}
