package dateline.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chooses the actors of the briefing and says who they are and what they did. */
final class Actors {
  private static final int MOST = 13;
  private static final int FEWEST = 4;

  /** Whoever is named so often matters, though nothing is said of them in one clause. */
  private static final int OFTEN = 4;

  /** Log-odds of being an actor above which one is listed; best F1 on the dev articles' folds. */
  private static final double FLOOR = -0.25;

  /**
   * An organisation that weighs so much is listed though the article says neither who it is nor
   * what it does.
   */
  private static final double SURE = 0.75;

  private static final int SEVERAL = 2;

  /** Who acts is listed from such a weight on though no clause can be cut out; by eye. */
  private static final double ACTIVE = 0.3;

  /** A place that never acts and is not in the headline must weigh more: it may be a scene. */
  private static final double SURE_PLACE = 2;

  private Actors() {}

  static List<Actor> of(List<Auditioned> auditioned, Ledger ledger) {
    List<Actor> actors = new ArrayList<>();
    for (Auditioned heard : auditioned) {
      String refusal = refusal(heard, actors.size());
      if (refusal.isEmpty()) {
        actors.add(actor(heard));
      }
      ledger.note(heard, refusal);
    }
    return actors;
  }

  private static String refusal(Auditioned heard, int listed) {
    double floor = listed < FEWEST ? FLOOR - 1 : FLOOR;
    if (heard.worth() <= floor) {
      return "weighs too little";
    }
    if (isScene(heard) && heard.worth() < SURE_PLACE) {
      return "the article says only where it is";
    }
    if (!isKnown(heard) && !isNamedOften(heard) && !isSureOffice(heard) && !isActive(heard)) {
      return "the article says neither who it is nor what it does";
    }
    return listed < MOST ? Ledger.SHOWN : "others weigh more";
  }

  private static boolean isScene(Auditioned heard) {
    return heard.candidate().kind() == Actor.Kind.PLACE
        && !heard.traits().containsKey(Trait.ACTS)
        && !heard.traits().containsKey(Trait.IN_HEADLINE);
  }

  /** It has a role or did or said something; what tells which group it is is no role yet. */
  private static boolean isKnown(Auditioned heard) {
    Actor.Kind kind = heard.candidate().kind();
    boolean person = kind == Actor.Kind.PERSON || kind == Actor.Kind.ORGANISATION;
    return heard.role().filter(role -> kind != Actor.Kind.GROUP || isClause(role)).isPresent()
        || heard.traits().containsKey(Trait.DEED)
        || (person && heard.traits().containsKey(Trait.SPEAKS));
  }

  /** "Crews who refused to sail": it says what they did. */
  private static boolean isClause(Roles.Role role) {
    return role.text().contains(" who ");
  }

  /** An organisation must stand in the headline as well. */
  private static boolean isNamedOften(Auditioned heard) {
    return heard.candidate().mentions().size() >= OFTEN
        && (heard.candidate().kind() != Actor.Kind.ORGANISATION
            || heard.traits().containsKey(Trait.IN_HEADLINE));
  }

  /** "Congress", "the Supreme Court": an office named twice. */
  private static boolean isSureOffice(Auditioned heard) {
    return heard.traits().containsKey(Trait.OFFICE)
        && heard.worth() >= SURE
        && heard.candidate().mentions().size() >= SEVERAL
        && !isDateline(heard.candidate().name());
  }

  /** "PUERTO ALDINA (Wire)": words in capitals are where the news was written. */
  private static boolean isDateline(String name) {
    return name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /** It acts, though in no clause that could be cut out whole. */
  private static boolean isActive(Auditioned heard) {
    Actor.Kind kind = heard.candidate().kind();
    boolean several = kind == Actor.Kind.ORGANISATION || kind == Actor.Kind.GROUP;
    return several && heard.traits().containsKey(Trait.ACTS) && heard.worth() > ACTIVE;
  }

  private static Actor actor(Auditioned heard) {
    Candidate candidate = heard.candidate();
    Set<Source> sources = new LinkedHashSet<>();
    sources.add(named(candidate).passage().source());
    heard.role().ifPresent(found -> sources.add(found.passage().source()));
    heard.deed().ifPresent(found -> sources.add(found.passage().source()));
    List<String> aliases =
        candidate.forms().stream().filter(form -> !form.equals(candidate.name())).toList();
    return new Actor(
        shown(candidate),
        candidate.kind(),
        heard.role().map(Roles.Role::text),
        heard.deed().map(Deeds.Deed::text),
        candidate.mentions().size(),
        aliases,
        List.copyOf(sources));
  }

  /** A group's name opens its line with a capital. */
  private static String shown(Candidate candidate) {
    String name = candidate.name();
    int first = name.codePointAt(0);
    return candidate.kind() == Actor.Kind.GROUP
        ? Character.toString(Character.toTitleCase(first))
            + name.substring(Character.charCount(first))
        : name;
  }

  private static Mention named(Candidate candidate) {
    return candidate.mentions().stream()
        .filter(mention -> mention.text().equals(candidate.name()))
        .findFirst()
        .orElseThrow();
  }
}
