package dateline.briefing;

import java.util.Optional;

/** Roles that stand in front of a name and are set off from it by a comma. */
final class Appositions {
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
    int from = comma - 1;
    while (from > 0 && comma - from <= RoleWords.LONGEST && !words.opensTitle(passage, from)) {
      if (passage.is(from, ",") || Verbs.isFinite(lexicon, passage.token(from))) {
        return Optional.empty();
      }
      from--;
    }
    boolean isOthers =
        passage.is(from - 1, ",")
            || isOwnersAside(passage, from)
            || (kind != Actor.Kind.PERSON && isObject(passage, ownedFrom(passage, from)));
    if (isOthers || !words.opensTitle(passage, from) || !isTitle(passage, from, comma, kind)) {
      return Optional.empty();
    }
    return words.role(passage, owner(passage, from), comma, 2);
  }

  /** Where "the coast's largest port" begins. */
  private static int ownedFrom(Passage passage, int opening) {
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
  private static int owner(Passage passage, int opening) {
    int from = opening;
    if (!passage.token(opening).isPossessive()) {
      return opening + 1;
    }
    while (from > 0 && passage.token(from - 1).isCapitalised()) {
      from--;
    }
    return from < opening ? from : opening + 1;
  }

  /** It ends in the noun of a role, or goes on with "of" behind one. */
  private boolean isTitle(Passage passage, int from, int to, Actor.Kind kind) {
    for (int i = from; i < to; i++) {
      boolean ends = i + 1 == to || passage.is(i + 1, "of");
      boolean named = kind != Actor.Kind.PERSON && passage.token(i).isCapitalised();
      boolean several = kind == Actor.Kind.PERSON && words.isPlural(passage.token(i));
      if (ends && !named && !several && words.isNoun(passage.token(i), kind)) {
        return true;
      }
    }
    return false;
  }
}
