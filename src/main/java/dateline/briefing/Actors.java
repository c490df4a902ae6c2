package dateline.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses the actors of the briefing and says who they are and what they did. */
final class Actors {
  private static final int MOST = 13;
  private static final int FEWEST = 4;

  /** Whoever is named so often matters, though nothing is said of them in one clause. */
  private static final int OFTEN = 4;

  /** Log-odds of being an actor above which one is listed; best F1 on the dev articles' folds. */
  private static final double FLOOR = -0.25;

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
    boolean group = heard.candidate().kind() == Actor.Kind.GROUP;
    boolean known = (heard.role().isPresent() && !group) || heard.deed().isPresent();
    boolean thing = heard.candidate().kind() == Actor.Kind.ORGANISATION;
    boolean often = heard.candidate().mentions().size() >= OFTEN;
    boolean speaks =
        heard.candidate().kind() != Actor.Kind.GROUP
            && heard.candidate().kind() != Actor.Kind.PLACE
            && heard.traits().containsKey(Trait.SPEAKS);
    if (!known
        && !speaks
        && (!often || (thing && !heard.traits().containsKey(Trait.IN_HEADLINE)))) {
      return "the article says neither who it is nor what it does";
    }
    return listed < MOST ? Ledger.SHOWN : "others weigh more";
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
