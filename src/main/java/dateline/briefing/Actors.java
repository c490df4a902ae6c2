package dateline.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses the actors of the briefing and says who they are and what they did. */
final class Actors {
  private static final int MOST = 11;
  private static final int FEWEST = 4;

  /** Log-odds of being an actor above which one is listed; best F1 on the dev articles' folds. */
  private static final double FLOOR = 0;

  private Actors() {}

  static List<Actor> of(List<Auditioned> auditioned, Ledger ledger) {
    List<Actor> actors = new ArrayList<>();
    for (Auditioned heard : auditioned) {
      boolean listed =
          heard.worth() > FLOOR || (actors.size() < FEWEST && heard.worth() > FLOOR - 1);
      if (actors.size() < MOST && listed) {
        actors.add(actor(heard));
        ledger.note(heard, Ledger.SHOWN);
      } else {
        ledger.note(heard, listed ? "others weigh more" : "weighs too little");
      }
    }
    return actors;
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
        candidate.name(),
        candidate.kind(),
        heard.role().map(Roles.Role::text),
        heard.deed().map(Deeds.Deed::text),
        candidate.mentions().size(),
        aliases,
        List.copyOf(sources));
  }

  private static Mention named(Candidate candidate) {
    return candidate.mentions().stream()
        .filter(mention -> mention.text().equals(candidate.name()))
        .findFirst()
        .orElseThrow();
  }
}
