package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/**
 * Tells whether a name that stands in front of a verb is still not its subject: something in front
 * of the name governs it, or the verb belongs to more than the name.
 */
final class Governed {
  /** They may open a clause as well: "after all crews had left". */
  private static final Set<String> CONJUNCTIONS =
      Set.of("after", "before", "since", "until", "as", "than", "like");

  /** "The new board" is one phrase, "of her pen the board" is two. */
  private static final Set<String> WHICH =
      Set.of("new", "former", "current", "local", "next", "previous", "entire", "whole");

  private static final Set<String> PLURALS = Set.of("are", "were", "have");

  private final Lexicon lexicon;

  Governed(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean is(Mention mention, Actor.Kind kind, int verb) {
    return lexicon.language().equals("en")
        && (isBehindPreposition(mention)
            || isBehindGerund(mention)
            || isGap(mention)
            || isOneOfSeveral(mention, kind, verb));
  }

  /** "A task for the new board will be", "a census of all traders – … – will". */
  private boolean isBehindPreposition(Mention mention) {
    Passage passage = mention.passage();
    int at = mention.title() - 1;
    while (at > 0 && lexicon.is("roles", passage.token(at).lower())) {
      at--;
    }
    if (at > 0 && WHICH.contains(passage.token(at).lower()) && isDeterminer(passage, at - 1)) {
      at--;
    }
    int determiner = at;
    while (at >= 0 && isDeterminer(passage, at)) {
      at--;
    }
    return at < determiner
        && at >= 0
        && lexicon.is("prepositions", passage.token(at).lower())
        && !CONJUNCTIONS.contains(passage.token(at).lower());
  }

  private boolean isDeterminer(Passage passage, int i) {
    return lexicon.is("determiners", passage.token(i).lower());
  }

  private boolean isPlain(Token token) {
    return token.isWord() && !token.isCapitalised() && !lexicon.is("function-words", token.lower());
  }

  /** "Dismissing Berg comes after the strike", but "adding Berg had left". */
  private boolean isBehindGerund(Mention mention) {
    int at = mention.title() - 1;
    return at >= 0
        && (at == 0 || isPlain(mention.passage().token(at)))
        && mention.passage().token(at).lower().endsWith("ing")
        && lexicon.phrases("gerunds-of-saying").lengthAt(mention.passage().tokens(), at) == 0
        && !lexicon.is("prepositions", mention.passage().token(at).lower());
  }

  /** "The reform the Senate gave", "the cash Berg is paying": the verb's object is in front. */
  private boolean isGap(Mention mention) {
    Passage passage = mention.passage();
    int at = mention.title() - 1;
    boolean article = RoleWords.isArticle(passage, at);
    at -= article ? 1 : 0;
    if (at < 1 || !passage.token(mention.from()).isCapitalised()) {
      return false;
    }
    Token token = passage.token(at);
    return isPlain(token)
        && !token.hasDigit()
        && !Verbs.isFinite(lexicon, token)
        && !lexicon.is("plural-verbs", token.lower())
        && !lexicon.is("prepositions", token.lower())
        && !lexicon.is("adverbs", token.lower())
        && !lexicon.is("before-subjects", token.lower())
        && !lexicon.is("roles", token.lower())
        && !lexicon.is("thing-roles", token.lower())
        && lexicon.phrases("opining").lengthAt(passage.tokens(), at) == 0
        && !token.lower().endsWith("ly")
        && isNounPhrase(passage, at);
  }

  /**
   * A determiner opens the phrase that ends there, "the cash", "a long list of new rules"; in "With
   * a stroke of his pen" the sentence only begins.
   */
  private boolean isNounPhrase(Passage passage, int at) {
    int from = at - 1;
    while (from >= 0
        && isPlain(passage.token(from))
        && !Verbs.isFinite(lexicon, passage.token(from))) {
      from--;
    }
    boolean opens = from >= 0 && (isDeterminer(passage, from) || passage.is(from, "of"));
    return opens && !isOpening(passage, from);
  }

  private boolean isOpening(Passage passage, int to) {
    for (int i = 0; i < to; i++) {
      if (!passage.token(i).isWord() || Verbs.isFinite(lexicon, passage.token(i))) {
        return false;
      }
    }
    return to > 0 && lexicon.is("prepositions", passage.token(0).lower());
  }

  /** "Anna Berg and Karl Voss have a son" says nothing of one of them. */
  private static boolean isOneOfSeveral(Mention mention, Actor.Kind kind, int verb) {
    Passage passage = mention.passage();
    boolean plural = PLURALS.contains(passage.token(verb).lower());
    boolean joined = passage.is(mention.title() - 1, "and") || passage.is(mention.to(), "and");
    boolean together = joined && isTogether(passage, verb);
    return kind != Actor.Kind.GROUP
        && (together || (plural && (joined || kind == Actor.Kind.PERSON)));
  }

  private static boolean isTogether(Passage passage, int verb) {
    for (int i = verb; i < passage.size() && passage.token(i).isWord(); i++) {
      if (passage.is(i, "together") || (passage.is(i, "each") && passage.is(i + 1, "other"))) {
        return true;
      }
    }
    return false;
  }
}
