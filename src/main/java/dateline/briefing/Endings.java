package dateline.briefing;

import dateline.text.Token;

/**
 * Where what a sentence says ends, because behind it stands only who says so: "…, the owners said",
 * "…, according to a pilot", "…," said Anna Berg. What is cut off ends there.
 */
final class Endings {
  /** Between the comma and its verb the speaker takes no more tokens. */
  private static final int LONGEST_SPEAKER = 24;

  private final Lexicon lexicon;

  Endings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Where a clause that begins at a token may end: its quotation's end, or the attribution. */
  int of(Cut cut, int at) {
    Passage passage = cut.passage();
    if (opening(passage, at) >= 0) {
      return inside(passage, at);
    }
    int said = attribution(cut);
    return at < said ? said : passage.size();
  }

  /** The mark that opens the quotation in which a token stands, or -1. */
  static int opening(Passage passage, int at) {
    int open = -1;
    for (int i = 0; i < at; i++) {
      String text = passage.token(i).text();
      if (text.equals("“") || (text.equals("\"") && open < 0)) {
        open = i;
      } else if (text.equals("”") || text.equals("\"")) {
        open = -1;
      }
    }
    return open;
  }

  /** The comma or stop in front of the closing mark, else the mark. */
  private static int inside(Passage passage, int at) {
    int close = QuotedSentences.close(passage, at);
    boolean stopped = close > at && ",.!?".contains(passage.token(close - 1).text());
    return stopped ? close - 1 : close;
  }

  /** The comma in front of who says so, or the sentence's size. */
  private int attribution(Cut cut) {
    Passage passage = cut.passage();
    int verb = passage.size() - 1;
    while (verb > 0 && !(cut.isKept(verb) && isSaying(passage, verb))) {
      verb--;
    }
    if (verb == 0 || claimsBehind(cut, verb + 1)) {
      return passage.size();
    }
    for (int i = verb - 1; i > 0 && verb - i < LONGEST_SPEAKER; i--) {
      if (cut.isKept(i) && passage.is(i, ",") && isSpeaker(cut, i + 1, verb)) {
        return i;
      }
      if ("“”\";:".contains(passage.token(i).text())) {
        return passage.size();
      }
    }
    return passage.size();
  }

  private boolean isSaying(Passage passage, int i) {
    return Verbs.isSaying(lexicon, passage.token(i))
        || (passage.is(i, "according") && passage.is(i + 1, "to"));
  }

  /** "In May, owners said the bridge could fall": the claim comes behind the verb. */
  private boolean claimsBehind(Cut cut, int from) {
    Passage passage = cut.passage();
    for (int i = cut.next(from); i < passage.size(); i = cut.next(i + 1)) {
      Token token = passage.token(i);
      if (lexicon.is("persons-after", token.lower()) || token.lower().equals("which")) {
        return false;
      }
      if (Verbs.isFinite(lexicon, token) || token.lower().equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** "Anna Berg said", "the owners said", "said Anna Berg", "according to a pilot". */
  private boolean isSpeaker(Cut cut, int from, int verb) {
    Passage passage = cut.passage();
    if (from == verb) {
      return passage.is(verb, "according") || isInverted(passage, verb);
    }
    for (int i = cut.next(from); i < verb; i = cut.next(i + 1)) {
      Token token = passage.token(i);
      if (!token.isWord() || Verbs.isFinite(lexicon, token)) {
        return false;
      }
    }
    return opensName(passage, from);
  }

  private boolean isInverted(Passage passage, int verb) {
    return !passage.is(verb, "told") && verb + 1 < passage.size() && opensName(passage, verb + 1);
  }

  private boolean opensName(Passage passage, int at) {
    Token token = passage.token(at);
    boolean name = token.isCapitalised() && !lexicon.is("calendar", token.lower());
    return name || RoleWords.isArticle(passage, at) || lexicon.is("pronouns", token.lower());
  }
}
