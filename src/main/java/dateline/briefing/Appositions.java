package dateline.briefing;

import java.util.Optional;
import java.util.Set;

/** Roles that stand in front of a name and are set off from it by a comma. */
final class Appositions {
  private static final Set<String> RELATIVES = Set.of("that", "who", "which", "whose");

  /** Between the article and the noun of "the country's second largest port" are fewer words. */
  private static final int NOUN_WITHIN = 7;

  private final Lexicon lexicon;
  private final RoleWords words;

  Appositions(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new RoleWords(lexicon);
  }

  /** "The president of Ruritania, Anna Berg": a noun phrase, a comma, the name. */
  Optional<Roles.Role> of(Mention mention, Actor.Kind kind) {
    Passage passage = mention.passage();
    int comma = mention.title() - 1;
    if (comma < 2 || !passage.is(comma, ",") || passage.is(mention.to(), "and")) {
      return Optional.empty();
    }
    boolean goesOn = mention.to() < passage.size() && words.isKnown(passage.token(mention.to()));
    if (kind != Actor.Kind.PERSON && goesOn) {
      return Optional.empty();
    }
    Optional<Roles.Role> role = Optional.empty();
    boolean verb = false;
    for (int from = comma - 1; from >= 0 && comma - from <= RoleWords.LONGEST; from--) {
      if (passage.is(from, ",") || role.isPresent()) {
        return role;
      }
      if (words.opensTitle(passage, from)) {
        role = verb ? clause(mention, from, kind) : phrase(mention, from, kind);
      }
      verb |= Verbs.isFinite(lexicon, passage.token(from));
    }
    return role;
  }

  /** "The leader of the opposition". */
  private Optional<Roles.Role> phrase(Mention mention, int from, Actor.Kind kind) {
    Passage passage = mention.passage();
    int comma = mention.title() - 1;
    boolean mayBeObject = kind != Actor.Kind.PERSON || !isSetOff(mention);
    boolean isOthers =
        passage.is(from - 1, ",")
            || isOwnersAside(passage, from)
            || (mayBeObject && isObject(passage, ownedFrom(passage, from)));
    return isOthers || !isTitle(passage, from, comma, kind)
        ? Optional.empty()
        : words.role(passage, owner(passage, from), comma, 2);
  }

  /** "The firm that runs the port, Harbour Line, said": a relative clause behind its noun. */
  private Optional<Roles.Role> clause(Mention mention, int from, Actor.Kind kind) {
    Passage passage = mention.passage();
    int noun = isSetOff(mention) ? nounOfClause(passage, from, kind) : -1;
    return noun < 0 || passage.is(mention.to() + 1, "and")
        ? Optional.empty()
        : words.role(passage, owner(passage, from), mention.title() - 1, 2);
  }

  /** A mark ends the aside that the name is. */
  private static boolean isSetOff(Mention mention) {
    Passage passage = mention.passage();
    return mention.to() >= passage.size() || !passage.token(mention.to()).isWord();
  }

  private int nounOfClause(Passage passage, int from, Actor.Kind kind) {
    for (int i = from + 1; i <= from + NOUN_WITHIN && i + 1 < passage.size(); i++) {
      boolean relative = RELATIVES.contains(passage.token(i + 1).lower());
      if (relative) {
        return words.isNoun(passage.token(i), kind) && !isSeveral(passage, i, kind) ? i : -1;
      }
      if (Verbs.isFinite(lexicon, passage.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isSeveral(Passage passage, int i, Actor.Kind kind) {
    return kind == Actor.Kind.PERSON && words.isPlural(passage.token(i));
  }

  /** Where "the coast's largest port" begins. */
  private int ownedFrom(Passage passage, int opening) {
    int from = owner(passage, opening);
    return from > opening ? opening - (passage.token(opening).isPossessive() ? 1 : 0) : from;
  }

  /** "After it closed the coast's largest port, Ruritania …" tells of no apposition. */
  private boolean isObject(Passage passage, int from) {
    int before = from - 1;
    while (before > 0 && RoleWords.isArticle(passage, before)) {
      before--;
    }
    return before > 0
        && (Verbs.isFinite(lexicon, passage.token(before))
            || lexicon.is("prepositions", passage.token(before).lower()));
  }

  /** "Port Sorrel, the coast's largest port, Ruritania …" tells of Port Sorrel. */
  private static boolean isOwnersAside(Passage passage, int opening) {
    int from = opening;
    while (from > 0 && passage.token(opening).isPossessive() && !passage.is(from, ",")) {
      if (opening - from > RoleWords.LONGEST) {
        return false;
      }
      from--;
    }
    return from > 0 && passage.is(from, ",") && passage.token(from - 1).isCapitalised();
  }

  /** "Harbour Bank's chief": the owner belongs to the title; "his" and "the" do not. */
  private int owner(Passage passage, int opening) {
    int from = opening;
    if (!passage.token(opening).isPossessive()) {
      return words.isElided(passage.token(opening).lower()) ? opening : opening + 1;
    }
    while (from > 0 && passage.token(from - 1).isCapitalised()) {
      from--;
    }
    return from < opening ? from : opening + 1;
  }

  /** It ends in the noun of a role, or goes on with "of" behind one. */
  private boolean isTitle(Passage passage, int from, int to, Actor.Kind kind) {
    for (int i = from; i < to; i++) {
      boolean first = i == from + 1 && lexicon.is("traits", "nouns-first");
      boolean ends = first || i + 1 == to || words.isOf(passage, i + 1);
      boolean named = kind != Actor.Kind.PERSON && passage.token(i).isCapitalised();
      if (ends && !named && !isSeveral(passage, i, kind) && words.isNoun(passage.token(i), kind)) {
        return true;
      }
      if (i > from + 1 && lexicon.is("prepositions", passage.token(i).lower())) {
        return false;
      }
    }
    return false;
  }
}
