package dateline.briefing;

import static dateline.briefing.Actor.Kind.PERSON;

import java.util.Comparator;
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

  /** By eye: a title, however short, beats "a Republican" behind the name. */
  private static final double PARTISAN_COSTS = 1.5;

  /** These are held for a place: "Senator of Norvan". */
  private static final Set<String> SEATS =
      Set.of(
          "representative",
          "rep",
          "senator",
          "sen",
          "governor",
          "gov",
          "president",
          "king",
          "queen",
          "bishop",
          "archbishop",
          "mayor",
          "premier",
          "chancellor");

  /** "Of the New Norvan Isles" has no more words. */
  private static final int LONGEST_SEAT = 5;

  /** By eye: a title with the seat tells more than alone. */
  private static final double SEAT = 0.1;

  private final Lexicon lexicon;
  private final RoleWords words;
  private final Asides asides;
  private final Appositions appositions;
  private final GroupRoles groups;
  private final PartyLabels parties;

  Roles(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new RoleWords(lexicon);
    this.asides = new Asides(lexicon);
    this.appositions = new Appositions(lexicon);
    this.groups = new GroupRoles(lexicon);
    this.parties = new PartyLabels(lexicon);
  }

  /** A role, and the sentence it stands in. */
  record Role(String text, Passage passage, double worth) {}

  /** The most telling role of all mentions. */
  Optional<Role> of(Candidate candidate) {
    List<Role> found =
        candidate.mentions().stream()
            .flatMap(mention -> all(mention, candidate).stream())
            .flatMap(Optional::stream)
            .filter(role -> !candidate.forms().contains(role.text()))
            .toList();
    Optional<Role> best = found.stream().max(Comparator.comparingDouble(this::worth));
    return best.map(role -> past(role, found).orElse(role)).or(() -> thing(candidate));
  }

  /** "Marlow, a data firm,": what goes by a person's name may be none. */
  private Optional<Role> thing(Candidate candidate) {
    boolean bare =
        candidate.kind() == PERSON
            && !candidate.isUnnamed()
            && candidate.name().indexOf(' ') < 0
            && candidate.mentions().stream().noneMatch(Mention::hasTitle);
    return candidate.mentions().stream()
        .filter(mention -> bare)
        .flatMap(mention -> asides.behind(mention, Actor.Kind.ORGANISATION).stream())
        .findFirst();
  }

  /** Who is called "former mayor" and "Mayor" is a former one. */
  private static Optional<Role> past(Role role, List<Role> found) {
    String office = role.text().toLowerCase(Locale.ROOT);
    return found.stream()
        .filter(other -> isPast(other.text()))
        .filter(other -> other.text().toLowerCase(Locale.ROOT).endsWith(" " + office))
        .findFirst();
  }

  private static boolean isPast(String role) {
    return PAST.contains(role.toLowerCase(Locale.ROOT).split("[ -]", 2)[0]);
  }

  /** What somebody was matters less than what he is, and his party less than his office. */
  private double worth(Role role) {
    boolean partisan = lexicon.is("partisans", role.text().toLowerCase(Locale.ROOT));
    return role.worth() - (isPast(role.text()) ? PAST_COSTS : 0) - (partisan ? PARTISAN_COSTS : 0);
  }

  private List<Optional<Role>> all(Mention mention, Candidate candidate) {
    Actor.Kind kind = candidate.kind();
    if (kind == Actor.Kind.GROUP) {
      return List.of(groups.of(mention));
    }
    if (candidate.isUnnamed()) {
      return List.of(
          groups.of(mention), asides.behind(mention, kind), asides.copula(mention, kind));
    }
    return List.of(
        kind == Actor.Kind.PLACE ? Optional.empty() : inFront(mention, kind),
        kind == PERSON ? seated(mention) : Optional.empty(),
        kind == PERSON ? held(mention) : Optional.empty(),
        kind == PERSON ? shared(mention) : Optional.empty(),
        kind == PERSON ? parties.of(mention) : Optional.empty(),
        asides.behind(mention, kind),
        appositions.of(mention, kind),
        kind == PERSON ? asides.posted(mention) : Optional.empty(),
        asides.copula(mention, kind));
  }

  /** "Ruritanian leader", "Harbour Bank CEO", "Gov." in front of the name. */
  private Optional<Role> inFront(Mention mention, Actor.Kind kind) {
    return title(mention, kind)
        .flatMap(span -> words.role(mention.passage(), span.from(), span.to(), 2));
  }

  /** "Sen., R-Norvan": the title in front of the name and the seat behind it. */
  private Optional<Role> seated(Mention mention) {
    Passage passage = mention.passage();
    return PartyLabels.seat(mention)
        .flatMap(
            seat ->
                inFront(mention, PERSON)
                    .map(
                        title ->
                            new Role(
                                title.text() + ", " + passage.text(seat.from(), seat.to()),
                                passage,
                                title.worth() + SEAT)));
  }

  /** "President of Ruritania" of "President Anna Berg of Ruritania". */
  private Optional<Role> held(Mention mention) {
    Passage passage = mention.passage();
    int of = mention.to();
    int end = of + 1;
    while (end < passage.size() && end - of < LONGEST_SEAT && passage.token(end).isCapitalised()) {
      end++;
    }
    boolean seat = passage.is(of, "of") && end > of + 1;
    int to = end;
    return Optional.of(mention)
        .filter(m -> seat && !Gazetteer.isGivenName(passage.token(of + 1).lower()))
        .flatMap(m -> inFront(m, PERSON))
        .filter(title -> isSeat(title.text()) && isWhole(title, mention))
        .map(
            title ->
                new Role(title.text() + " " + passage.text(of, to), passage, title.worth() + SEAT));
  }

  /** A speaker is "of Norvan" only because he lives there. */
  private static boolean isSeat(String title) {
    return SEATS.contains(title.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** The title stands right in front of the name. */
  private static boolean isWhole(Role title, Mention mention) {
    return mention.passage().text().contains(title.text() + " " + mention.text());
  }

  /** Where the title in front of the name stands. */
  Optional<Span> title(Mention mention, Actor.Kind kind) {
    Passage passage = mention.passage();
    int noun = mention.from() - 1;
    while (noun > 0 && passage.is(noun, ".")) {
      noun--;
    }
    boolean title =
        kind == PERSON && mention.hasTitle() && words.isOffice(passage, mention.title(), noun + 1);
    if (noun < 0) {
      return Optional.empty();
    }
    boolean plain = title || words.isNoun(passage.token(noun), kind);
    int office = !plain && kind == PERSON ? words.officeInFront(passage, noun + 1) : -1;
    if (!plain && office < 0) {
      return Optional.empty();
    }
    int first = office >= 0 ? office : noun;
    int from = start(passage, title ? Math.min(noun, mention.title()) : first);
    return Optional.of(new Span(from, mention.from()));
  }

  /** "Cabinet ministers Karl Voss and Anna Berg": a title of several. */
  private Optional<Role> shared(Mention mention) {
    Passage passage = mention.passage();
    int noun = mention.from() - 1;
    if (!passage.is(noun, "and") && !passage.is(noun, ",")) {
      return Optional.empty();
    }
    int farthest = Math.max(0, noun - RoleWords.LONGEST);
    while (noun > farthest && isInList(passage, noun)) {
      noun--;
    }
    boolean names = passage.token(noun + 1).isCapitalised();
    return names && words.isPlural(passage.token(noun))
        ? words.role(passage, start(passage, noun), noun + 1, 1)
        : Optional.empty();
  }

  private static boolean isInList(Passage passage, int i) {
    return passage.is(i, "and") || passage.is(i, ",") || passage.token(i).isCapitalised();
  }

  /** Where the title begins whose last words begin at {@code noun}. */
  private int start(Passage passage, int noun) {
    int from = noun;
    int unknown = 0;
    while (from > 0 && noun - from < RoleWords.LONGEST) {
      if (from > 1 && words.isAbbreviated(passage, from - 1)) {
        from -= 2;
        continue;
      }
      int organisation = words.organisationInFront(passage, from);
      if (organisation < from) {
        from = organisation;
        continue;
      }
      boolean known = words.isKnown(passage.token(from - 1));
      unknown += known ? 0 : 1;
      boolean apart =
          (!known && passage.token(from).isCapitalised())
              || (passage.is(from - 1, "of") && words.isNoun(passage.token(noun), PERSON));
      if (apart || unknown > MOST_UNKNOWN || !words.mayExtend(passage, from - 1)) {
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
