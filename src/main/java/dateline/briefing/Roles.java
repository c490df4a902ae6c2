package dateline.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the article calls an actor, verbatim: the title in front of the name, an aside behind
 * it, or "is a …". Rather none than a wrong one.
 */
final class Roles {
  /** Words in front of a role noun that no list knows: "talent" of "talent manager". */
  private static final int MOST_UNKNOWN = 2;

  private static final Set<String> PAST = Set.of("former", "ex", "then", "late", "onetime");

  /** By eye: a title in front of the name, however short, beats a former one in an aside. */
  private static final double PAST_COSTS = 1.5;

  private final RoleWords words;
  private final Asides asides;

  Roles(Lexicon lexicon) {
    this.words = new RoleWords(lexicon);
    this.asides = new Asides(lexicon);
  }

  /** A role, and the sentence it stands in. */
  record Role(String text, Passage passage, double worth) {}

  /** The most telling role of all mentions; a group's name says already who it is. */
  Optional<Role> of(Candidate candidate) {
    Actor.Kind kind = candidate.kind();
    if (kind == Actor.Kind.GROUP) {
      return Optional.empty();
    }
    Role best = null;
    for (Mention mention : candidate.mentions()) {
      for (Optional<Role> found : all(mention, kind)) {
        if (found.isPresent() && (best == null || worth(found.get()) > worth(best))) {
          best = found.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** What somebody was matters less than what he is. */
  private static double worth(Role role) {
    String first = role.text().toLowerCase(Locale.ROOT).split("[ -]", 2)[0];
    return role.worth() - (PAST.contains(first) ? PAST_COSTS : 0);
  }

  private List<Optional<Role>> all(Mention mention, Actor.Kind kind) {
    return List.of(
        kind == Actor.Kind.PLACE ? Optional.empty() : inFront(mention, kind),
        asides.behind(mention, kind),
        asides.before(mention, kind),
        asides.copula(mention, kind));
  }

  /** "Ruritanian leader", "Harbour Bank CEO", "Gov." in front of the name. */
  private Optional<Role> inFront(Mention mention, Actor.Kind kind) {
    Passage passage = mention.passage();
    int noun = mention.from() - 1;
    while (noun > 0 && passage.is(noun, ".")) {
      noun--;
    }
    boolean title =
        kind == Actor.Kind.PERSON
            && mention.hasTitle()
            && words.isOffice(passage, mention.title(), noun + 1);
    if (noun < 0 || !(title || words.isNoun(passage.token(noun), kind))) {
      return Optional.empty();
    }
    int from = start(passage, title ? Math.min(noun, mention.title()) : noun);
    return words.role(passage, from, mention.from(), 2);
  }

  /** Where the title begins whose last words begin at {@code noun}. */
  private int start(Passage passage, int noun) {
    int from = noun;
    int unknown = 0;
    while (from > 0 && noun - from < RoleWords.LONGEST) {
      if (RoleWords.isDot(passage, from - 1) && from > 1) {
        from -= 2;
        continue;
      }
      unknown += words.isKnown(passage.token(from - 1)) ? 0 : 1;
      if (unknown > MOST_UNKNOWN || !words.mayExtend(passage, from - 1)) {
        break;
      }
      from--;
    }
    while (from < noun && isInfinitive(passage, from)) {
      from++;
    }
    return from;
  }

  /** The "investigate" of "to investigate former president Berg" is no part of his title. */
  private static boolean isInfinitive(Passage passage, int i) {
    return passage.is(i - 1, "to") && !passage.token(i).isCapitalised();
  }
}
