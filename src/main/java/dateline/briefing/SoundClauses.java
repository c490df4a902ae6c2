package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/** Tells whether a clause can stand alone: it has its verb, its noun and its quotation marks. */
final class SoundClauses {
  /** "Said in a written statement on Monday" has so many tokens. */
  private static final int NO_CONTENT = 7;

  private static final Set<String> BROKEN = Set.of("not", "even", "least", "most", "so", "such");

  private static final Set<String> GAPS = Set.of("that", "which", "whom", "where", "what");

  private static final Set<String> RELATIVES = Set.of("which", "who", "where");

  private static final Set<String> CLAUSES =
      Set.of("that", "and", "or", "but", "who", "what", "how", "why", "whether", "if", ",", "“");

  private final Lexicon lexicon;
  private final WholeClauses whole;
  private final Assertions assertions;
  private final Governed governed;

  SoundClauses(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.assertions = new Assertions(lexicon);
    this.governed = new Governed(lexicon);
    this.whole = new WholeClauses(lexicon);
  }

  /** Whether the tokens from the verb to the end say what the named one did. */
  boolean isSound(Mention mention, Actor.Kind kind, int verb, int end) {
    return isWhole(mention, verb, end)
        && !governed.is(mention, kind, verb)
        && !assertions.isSupposed(mention, verb)
        && !pointsBack(mention.passage(), kind, verb, end);
  }

  /** The same without asking whether the article says that it is so. */
  boolean isWhole(Mention mention, int verb, int end) {
    Passage passage = mention.passage();
    boolean broken =
        end - verb < ClauseEnds.SHORTEST
            || isBroken(passage.token(end - 1))
            || lacksNoun(passage, end)
            || lacksVerb(passage, verb, end)
            || isInsideQuotation(passage, verb) != isInsideQuotation(passage, end - 1);
    return !broken
        && !isGap(mention)
        && !isParticiple(passage, verb, end)
        && isBalanced(passage.text(verb, end))
        && !saysNothing(passage, verb, end)
        && !lexicon.phrases("missing").isIn(passage.tokens().subList(verb, end));
  }

  /** "Criticised this", and "its plans" of somebody else: "the bank opposed his plans". */
  private boolean pointsBack(Passage passage, Actor.Kind kind, int verb, int end) {
    boolean pronoun =
        lexicon.is("pointing", passage.token(verb + 1).lower())
            && (end == verb + 2 || !passage.token(verb + 2).isWord());
    boolean owner = false;
    for (int i = verb + 1; kind != Actor.Kind.PERSON && i < end; i++) {
      owner |= passage.is(i, "his") || passage.is(i, "her");
    }
    return pronoun || owner;
  }

  /** "They aren't even" has lost what it compares with. */
  private static boolean isBroken(Token last) {
    String lower = last.lower();
    return lower.endsWith("n't") || BROKEN.contains(lower);
  }

  /** "Has a huge" of "has a huge, possibly frozen harbour" has lost its noun. */
  private boolean lacksNoun(Passage passage, int end) {
    boolean bare = passage.is(end - 2, "a") || passage.is(end - 2, "an");
    return bare
        && passage.is(end, ",")
        && end + 1 < passage.size()
        && isAdjective(passage.token(end + 1));
  }

  /** Nothing that opens a clause: "salty" of "a huge, salty ocean". */
  private boolean isAdjective(Token token) {
    String lower = token.lower();
    return token.isWord()
        && !token.isCapitalised()
        && !lower.endsWith("ing")
        && !lexicon.is("function-words", lower)
        && !lexicon.is("prepositions", lower)
        && !Verbs.isFinite(lexicon, token);
  }

  /** "Hat den Chef der Nordbank" has lost the German verb that stands last: "verurteilt". */
  private boolean lacksVerb(Passage passage, int verb, int end) {
    return lexicon.is("verbs-before-another", passage.token(verb).lower())
        && passage.token(end - 1).isCapitalised();
  }

  /** In "the price that Berg put at 8 million" her verb has lost its object. */
  private boolean isGap(Mention mention) {
    int before = mention.title() - 1;
    return before > 0
        && GAPS.contains(mention.passage().token(before).lower())
        && !Verbs.isSaying(lexicon, mention.passage().token(before - 1));
  }

  /** In "economists polled by the bank had expected" the verb is the second one. */
  private boolean isParticiple(Passage passage, int verb, int end) {
    String lower = passage.token(verb).lower();
    if (!lower.endsWith("ed") || Verbs.isSaying(lexicon, passage.token(verb))) {
      return false;
    }
    if (passage.is(verb + 1, "by")) {
      return true;
    }
    for (int i = verb + 1; i < end && !CLAUSES.contains(passage.token(i).lower()); i++) {
      if (ClauseEnds.AUXILIARIES.contains(passage.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Told the Harbour Wire", "said in a statement": it says to whom or where, and no more. */
  private boolean saysNothing(Passage passage, int verb, int end) {
    if (!Verbs.isSaying(lexicon, passage.token(verb))) {
      return false;
    }
    boolean day = verb + 2 < end && lexicon.is("weekdays", passage.token(verb + 1).lower());
    boolean where = lexicon.is("prepositions", passage.token(day ? verb + 2 : verb + 1).lower());
    int told = end;
    for (int i = end - 1; where && i > verb; i--) {
      told = passage.is(i, ",") && RELATIVES.contains(passage.token(i + 1).lower()) ? i : told;
    }
    boolean named = true;
    for (int i = verb + 1; i < end; i++) {
      Token token = passage.token(i);
      named &= token.isCapitalised() || !token.isWord() || lexicon.is("common", token.lower());
    }
    boolean toldOnly = passage.is(verb, "told") && !whole.holdsClause(passage, verb + 1, end);
    return named || toldOnly || (where && told - verb <= NO_CONTENT);
  }

  private static boolean isInsideQuotation(Passage passage, int at) {
    boolean inside = false;
    for (int i = 0; i < at; i++) {
      String text = passage.token(i).text();
      inside = text.equals("“") || (!text.equals("”") && (text.equals("\"") ? !inside : inside));
    }
    return inside;
  }

  private static boolean isBalanced(String text) {
    long straight = text.chars().filter(c -> c == '"').count();
    long open = text.chars().filter(c -> c == '“').count();
    long close = text.chars().filter(c -> c == '”').count();
    return straight % 2 == 0 && open == close;
  }
}
