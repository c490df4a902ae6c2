package dateline.briefing;

import dateline.text.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what was done to somebody. Where the past form of a verb is its participle too, its clause
 * reads as a passive without the object: "accused Berg of fraud" is "Accused of fraud" of Berg.
 */
final class Targets {
  /** Words of the longest verb: "called on". */
  private static final int LONGEST_VERB = 2;

  /** So many words in front of the verb may deny it or say that it only may be. */
  private static final int CLAIM = 6;

  /** An aside between the object and what goes on is no longer. */
  private static final int LONGEST_ASIDE = 10;

  /** Behind "and" its verb is one of so many words. */
  private static final int SECOND_VERB = 3;

  /** Behind these the verb has its object in front: "was told Berg would". */
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "is", "are", "been", "being", "be", "to", "who");

  private static final Set<String> AMOUNTS =
      Set.of("a", "an", "the", "just", "about", "nearly", "almost", "more", "up");

  private final Lexicon lexicon;
  private final RoleWords words;
  private final Claims claims;

  Targets(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new RoleWords(lexicon);
    this.claims = new Claims(lexicon);
  }

  /**
   * @param verb where the verb of addressing or treating stands
   * @param rest where the clause goes on behind its object
   */
  record Target(Span verb, int rest) {}

  /** What is done to the name where it stands, if it is an object there. */
  Optional<Target> of(Mention mention) {
    Passage passage = mention.passage();
    int end = mention.title();
    while (RoleWords.isArticle(passage, end - 1)) {
      end--;
    }
    int rest = behind(mention);
    if (claims.isMade(passage, mention.to(), Math.min(rest, passage.size()))) {
      return none(); // "accused Berg, without evidence, of fraud" keeps its aside
    }
    for (int length = LONGEST_VERB; length > 0; length--) {
      int from = end - length;
      if (from >= 0 && rest + 1 < passage.size() && fits(passage, from, end, rest)) {
        return isClaimed(passage, from)
            ? Optional.of(new Target(new Span(from, end), rest))
            : none();
      }
    }
    return none();
  }

  private static Optional<Target> none() {
    return Optional.empty();
  }

  /** Behind the name, its full stop and an aside in commas. */
  private static int behind(Mention mention) {
    Passage passage = mention.passage();
    int at = mention.to() + (RoleWords.isDot(passage, mention.to()) ? 1 : 0);
    if (passage.is(at, ",")) {
      for (int i = at + 1; i < passage.size() && i - at <= LONGEST_ASIDE; i++) {
        if (passage.is(i, ",")) {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** The verb goes with what stands behind its object: "accused … of", "elected … chairman". */
  private boolean fits(Passage passage, int from, int end, int rest) {
    String verb = passage.text(from, end).toLowerCase(Locale.ROOT);
    Token next = passage.token(rest);
    return lexicon.is("addressing", verb + " " + next.lower())
        || (lexicon.is("appointing", verb) && isOffice(passage, rest))
        || (lexicon.is("giving", verb) && (AMOUNTS.contains(next.lower()) || next.hasDigit()))
        || (lexicon.is("treating", verb)
            && lexicon.is("prepositions", next.lower())
            && !next.lower().equals("to"));
  }

  private boolean isOffice(Passage passage, int at) {
    return RoleWords.isArticle(passage, at)
        || words.isNoun(passage.token(at), Actor.Kind.PERSON)
        || lexicon.is("role-modifiers", passage.token(at).lower());
  }

  /** In front of a second verb, which is another's: "accused Berg of fraud and left". */
  int end(Passage passage, int rest, int end) {
    for (int i = rest + 1; i < end; i++) {
      boolean joins = passage.is(i, "and") || passage.is(i, "but");
      for (int verb = i + 1; joins && verb <= i + SECOND_VERB && verb < passage.size(); verb++) {
        if (Verbs.isFinite(lexicon, passage.token(verb))) {
          return i;
        }
      }
    }
    return end;
  }

  /** It happened, by the article's own word: not denied, not only possible, not in a quotation. */
  private boolean isClaimed(Passage passage, int verb) {
    boolean passive = verb > 0 && PASSIVE.contains(passage.token(verb - 1).lower());
    for (int i = Math.max(0, verb - CLAIM); i < verb; i++) {
      if (lexicon.is("hypothetical", passage.token(i).lower())) {
        return false;
      }
    }
    return !passive
        && !claims.isNegated(passage, Math.max(0, verb - CLAIM), verb)
        && !Claims.isQuoted(passage, verb);
  }
}
