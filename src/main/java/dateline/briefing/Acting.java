package dateline.briefing;

import dateline.text.Token;
import java.util.OptionalInt;
import java.util.Set;

/** Tells whether a name acts where it stands, and finds its verb. */
final class Acting {
  /** An aside between a name and its verb is no longer than so many words. */
  private static final int LONGEST_ASIDE = 22;

  /** Nor is the second of two names. */
  private static final int LONGEST_PARTNER = 5;

  /** Prepositions that open clauses as well. */
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "until", "as", "than");

  /** What opens a clause inside a relative one. */
  private static final Set<String> OPENERS =
      Set.of("that", "what", "how", "why", "if", "because", "when", "while");

  private final Lexicon lexicon;
  private final SubjectPhrases subjects;

  Acting(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.subjects = new SubjectPhrases(lexicon);
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
    if (isObject(mention) || isState(mention)) {
      return OptionalInt.empty();
    }
    Passage passage = mention.passage();
    int at = mention.to();
    at += RoleWords.isDot(passage, at) ? 1 : 0;
    if (passage.is(at, "(")) {
      at = skipTo(passage, at, ")") + 1;
    }
    if (isSetOff(mention) && Verbs.isFinite(lexicon, passage.token(at + 1))) {
      return OptionalInt.of(at + 1);
    }
    if (passage.is(at, "and") && opensClause(mention)) {
      at = behindPartner(passage, at);
    }
    if (passage.is(at, ",") || passage.is(at, "–") || passage.is(at, "—")) {
      int end = skipTo(passage, at, passage.token(at).text());
      at = end > at ? end + 1 : passage.size();
    }
    at = subjects.behindPhrases(mention, behindRelative(passage, at));
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

  /**
   * "The crews who sailed in May were paid": where the second verb stands; else the place given.
   */
  private int behindRelative(Passage passage, int at) {
    if (!passage.is(at, "who")) {
      return at;
    }
    int verbs = 0;
    for (int i = at + 1; i < passage.size() && i - at <= LONGEST_ASIDE; i++) {
      Token token = passage.token(i);
      if (!token.isWord() || OPENERS.contains(token.lower())) {
        return at;
      }
      boolean chained = i == at + 1 || isChained(passage.token(i - 1));
      boolean verb = Verbs.isFinite(lexicon, token);
      if (verb && !chained && verbs > 0) {
        return i;
      }
      verbs += verb ? 1 : 0;
    }
    return at;
  }

  /** A verb behind this belongs to the one in front of it: "was closed", "killed and ate". */
  private boolean isChained(Token before) {
    return !before.isCapitalised()
        && (Verbs.isFinite(lexicon, before)
            || lexicon.is("adverbs", before.lower())
            || lexicon.is("function-words", before.lower()));
  }

  /** Commas stand around the name: "the minister, Anna Berg, said". */
  private static boolean isSetOff(Mention mention) {
    Passage passage = mention.passage();
    return passage.is(mention.to(), ",")
        && passage.is(mention.title() - 1, ",")
        && mention.to() + 1 < passage.size();
  }

  /**
   * "The firm in Norvan, Ruritania, said": the name only says where the place in front of it is.
   */
  private boolean isState(Mention mention) {
    Passage passage = mention.passage();
    int place = mention.title() - 2;
    if (place < 1 || !passage.is(place + 1, ",") || !passage.is(mention.to(), ",")) {
      return false;
    }
    while (place > 0 && passage.token(place).isCapitalised()) {
      place--;
    }
    return place < mention.title() - 2 && lexicon.is("locators", passage.token(place).lower());
  }

  /** Behind a preposition or verb the name is no subject: "the call with Petro ended". */
  private boolean isObject(Mention mention) {
    int before = mention.title() - 1;
    before = behindList(mention.passage(), behindOwner(mention.passage(), before));
    before = subjects.inFrontOfQuantity(mention.passage(), before);
    return before >= 0
        && lexicon.is("prepositions", mention.passage().token(before).lower())
        && !opensVerb(mention, before);
  }

  /** In "the threat from Norvan, Strelsau and Ruritania" the word in front of the list tells. */
  private static int behindList(Passage passage, int before) {
    int at = before;
    if (at < 1 || !passage.is(at, "and") || !passage.token(at - 1).isCapitalised()) {
      return before;
    }
    while (at >= 0 && before - at < LONGEST_ASIDE && isListed(passage, at)) {
      at--;
    }
    return at;
  }

  private static boolean isListed(Passage passage, int i) {
    return passage.token(i).isCapitalised() || passage.is(i, ",") || passage.is(i, "and");
  }

  /** In "the crews in Ruritania's Harbour Land" the word in front of the owner tells. */
  private static int behindOwner(Passage passage, int before) {
    int at = before;
    while (before >= 0
        && passage.token(before).isPossessive()
        && at >= 0
        && (at == before || passage.token(at).isCapitalised())) {
      at--;
    }
    return at;
  }

  /**
   * "After the bank cut its rate": what may open a clause does so where a verb follows the name.
   */
  private boolean opensVerb(Mention mention, int before) {
    Passage passage = mention.passage();
    boolean mayOpen = CONJUNCTIONS.contains(passage.token(before).lower());
    return mayOpen
        && mention.to() < passage.size()
        && Verbs.isFinite(lexicon, passage.token(mention.to()));
  }

  /** In front of the name is nothing but the beginning of a clause: no verb has it as object. */
  private static boolean opensClause(Mention mention) {
    int before = mention.title() - 1;
    while (before >= 0 && RoleWords.isArticle(mention.passage(), before)) {
      before--;
    }
    return before < 0 || mention.passage().token(before).lower().matches("that|“|\"|:");
  }

  /** "Ruritania and the Harbour Line signed …": where the second name of two subjects ends. */
  private int behindPartner(Passage passage, int and) {
    int at = and + 1;
    while (RoleWords.isArticle(passage, at)) {
      at++;
    }
    int name = at;
    while (at < passage.size()
        && at - name < LONGEST_PARTNER
        && passage.token(at).isCapitalised()
        && !Verbs.isFinite(lexicon, passage.token(at))) {
      at++;
      at += RoleWords.isDot(passage, at) ? 1 : 0;
    }
    return at > name ? at : and;
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
