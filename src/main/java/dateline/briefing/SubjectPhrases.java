package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/**
 * What belongs to the subject of a sentence beside its noun: how many in front, "thousands of", and
 * where or when behind, "crews at the port on Monday walked out".
 */
final class SubjectPhrases {
  /** From the noun to its verb stand no more words. */
  private static final int LONGEST = 12;

  private static final Set<String> TIME_WORDS =
      Set.of("this", "last", "earlier", "late", "early", "next");

  private static final Set<String> TIMES =
      Set.of("week", "month", "year", "weekend", "night", "morning", "afternoon", "evening");

  /** Behind these a clause begins, and its subject. */
  private static final Set<String> OPENERS =
      Set.of(
          "that",
          "“",
          "\"",
          ":",
          ",",
          ";",
          "but",
          "while",
          "because",
          "when",
          "as",
          "after",
          "before",
          "where",
          "if",
          "although",
          "though",
          "since",
          "whether");

  /** Behind these stands another clause or another verb. */
  private static final Set<String> OTHERS =
      Set.of("who", "which", "that", "to", "whose", "where", "when", "because", "while", "if");

  private final Lexicon lexicon;

  SubjectPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The place in front of "a", "many", "1,000" and "thousands of" that ends there. */
  int inFrontOfQuantity(Passage passage, int end) {
    int before = end;
    while (before >= 0) {
      boolean many = passage.is(before, "of") && isMany(passage, before - 1);
      if (!many && !isDeterminer(passage.token(before))) {
        return before;
      }
      before -= many ? 2 : 1;
    }
    return before;
  }

  private boolean isMany(Passage passage, int i) {
    return i >= 0 && lexicon.is("quantity-nouns", passage.token(i).lower());
  }

  private boolean isDeterminer(Token token) {
    return token.hasDigit()
        || token.lower().matches("the|a|an")
        || (lexicon.is("quantifiers", token.lower())
            && !lexicon.is("prepositions", token.lower())
            && !OPENERS.contains(token.lower())
            && !Verbs.isFinite(lexicon, token));
  }

  /** Where the verb stands behind what says where and when; the place given if none is there. */
  int behindPhrases(Mention mention, int at) {
    Passage passage = mention.passage();
    int behind = behindTime(passage, at);
    if (behind > at && isVerb(passage, behind)) {
      return behind;
    }
    boolean phrase =
        at < passage.size()
            && lexicon.is("prepositions", passage.token(at).lower())
            && !OPENERS.contains(passage.token(at).lower())
            && !OTHERS.contains(passage.token(at).lower());
    return phrase && opensClause(mention) ? verbBehind(passage, at) : at;
  }

  private int verbBehind(Passage passage, int from) {
    for (int i = from + 2; i < passage.size() && i - from <= LONGEST; i++) {
      Token token = passage.token(i);
      boolean word = token.isWord() || token.isPossessive() || RoleWords.isDot(passage, i);
      if (!word || OTHERS.contains(token.lower())) {
        return from;
      }
      if (isVerb(passage, i)) {
        return lexicon.is("prepositions", passage.token(i - 1).lower()) ? from : i;
      }
    }
    return from;
  }

  /** A finite verb, and not the participle of "ships owned by the bank". */
  private boolean isVerb(Passage passage, int i) {
    if (i >= passage.size() || !Verbs.isFinite(lexicon, passage.token(i))) {
      return false;
    }
    String lower = passage.token(i).lower();
    boolean goesOn =
        i + 1 < passage.size() && lexicon.is("prepositions", passage.token(i + 1).lower());
    return !goesOn
        || !(lexicon.is("participles", lower) || passage.is(i + 1, "by") || lower.equals("based"));
  }

  /** Behind "on Friday", "late on Monday night", "last week". */
  private int behindTime(Passage passage, int from) {
    int at = from;
    while (at < passage.size() && at - from < LONGEST && isTime(passage, at)) {
      at++;
    }
    return at > from && passage.token(at - 1).lower().matches("on|this|last|next") ? from : at;
  }

  private boolean isTime(Passage passage, int i) {
    String lower = passage.token(i).lower();
    boolean on = passage.is(i, "on") && i + 1 < passage.size();
    return (on && lexicon.is("weekdays", passage.token(i + 1).lower()))
        || lexicon.is("weekdays", lower)
        || TIME_WORDS.contains(lower)
        || TIMES.contains(lower);
  }

  /** In front of the name begins a clause. */
  private boolean opensClause(Mention mention) {
    Passage passage = mention.passage();
    int before = inFrontOfQuantity(passage, mention.title() - 1);
    return before < 0
        || OPENERS.contains(passage.token(before).lower())
        || Verbs.isSaying(lexicon, passage.token(before));
  }
}
