package dateline.briefing;

import dateline.text.Token;
import java.util.OptionalInt;

/** Tells whether a name acts where it stands, and finds its verb. */
final class Acting {
  /** An aside between a name and its verb is no longer than so many words. */
  private static final int LONGEST_ASIDE = 22;

  private final Lexicon lexicon;

  Acting(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** It has a verb, or a verb of saying stands in front of it: "said Anna Berg". */
  boolean acts(Mention mention) {
    return verb(mention).isPresent() || isSpeakerBehind(mention);
  }

  /** It says something: its verb is one of saying, or such a verb stands in front of it. */
  boolean speaks(Mention mention) {
    OptionalInt verb = verb(mention);
    return isSpeakerBehind(mention)
        || (verb.isPresent() && Verbs.isSaying(lexicon, mention.passage().token(verb.getAsInt())));
  }

  private boolean isSpeakerBehind(Mention mention) {
    int before = mention.title() - 1;
    return before >= 0
        && Verbs.isSaying(lexicon, mention.passage().token(before))
        && before > 0
        && isQuotationEnd(mention.passage().token(before - 1));
  }

  private static boolean isQuotationEnd(Token token) {
    return ",”\"?!’".contains(token.text());
  }

  /**
   * Where the finite verb stands whose subject the name is; an aside in commas may come between.
   */
  OptionalInt verb(Mention mention) {
    if (isObject(mention)) {
      return OptionalInt.empty();
    }
    Passage passage = mention.passage();
    int at = mention.to();
    if (passage.is(at, "(")) {
      at = skipTo(passage, at, ")") + 1;
    }
    if (isSetOff(mention) && Verbs.isFinite(lexicon, passage.token(at + 1))) {
      return OptionalInt.of(at + 1);
    }
    if (passage.is(at, ",") || passage.is(at, "–") || passage.is(at, "—")) {
      int end = skipTo(passage, at, passage.token(at).text());
      at = end > at ? end + 1 : passage.size();
    }
    for (int skipped = 0; at < passage.size() && skipped < 3; skipped++, at++) {
      Token token = passage.token(at);
      if (Verbs.isFinite(lexicon, token)) {
        return OptionalInt.of(at);
      }
      if (!isAdverb(token)) {
        break;
      }
    }
    return OptionalInt.empty();
  }

  /** Commas stand around the name: "the minister, Anna Berg, said". */
  private static boolean isSetOff(Mention mention) {
    Passage passage = mention.passage();
    return passage.is(mention.to(), ",")
        && passage.is(mention.title() - 1, ",")
        && mention.to() + 1 < passage.size();
  }

  /** Behind a preposition or verb the name is no subject: "the call with Petro ended". */
  private boolean isObject(Mention mention) {
    int before = mention.title() - 1;
    while (before >= 0 && mention.passage().token(before).lower().matches("the|a|an")) {
      before--;
    }
    return before >= 0 && lexicon.is("prepositions", mention.passage().token(before).lower());
  }

  private static int skipTo(Passage passage, int from, String mark) {
    for (int i = from + 1; i < passage.size() && i - from <= LONGEST_ASIDE; i++) {
      if (passage.is(i, mark)) {
        return i;
      }
    }
    return from;
  }

  private boolean isAdverb(Token token) {
    return lexicon.is("adverbs", token.lower())
        || (token.isWord() && !token.isCapitalised() && token.lower().endsWith("ly"));
  }
}
