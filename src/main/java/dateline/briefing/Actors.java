package dateline.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the actors of the briefing and says who they are and what they did. */
final class Actors {
  private static final int MOST = 7;

  private final Roles roles;
  private final Deeds deeds;

  Actors(Lexicon lexicon) {
    this.roles = new Roles(lexicon);
    this.deeds = new Deeds(lexicon);
  }

  List<Actor> of(List<Candidate> cast) {
    List<Actor> actors = new ArrayList<>();
    for (Candidate candidate : cast) {
      if (actors.size() < MOST) {
        actor(candidate).ifPresent(actors::add);
      }
    }
    return actors;
  }

  private Optional<Actor> actor(Candidate candidate) {
    Optional<Roles.Role> role = roles.of(candidate);
    Optional<Deeds.Deed> deed = deeds.of(candidate);
    if (!isWorthy(candidate, role.isPresent(), deed.isPresent())) {
      return Optional.empty();
    }
    Set<Source> sources = new LinkedHashSet<>();
    sources.add(named(candidate).passage().source());
    role.ifPresent(found -> sources.add(found.passage().source()));
    deed.ifPresent(found -> sources.add(found.passage().source()));
    List<String> aliases =
        candidate.forms().stream().filter(form -> !form.equals(candidate.name())).toList();
    return Optional.of(
        new Actor(
            candidate.name(),
            candidate.kind(),
            role.map(Roles.Role::text),
            deed.map(Deeds.Deed::text),
            candidate.mentions().size(),
            aliases,
            List.copyOf(sources)));
  }

  private static Mention named(Candidate candidate) {
    return candidate.mentions().stream()
        .filter(mention -> mention.text().equals(candidate.name()))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isWorthy(Candidate candidate, boolean role, boolean deed) {
    int mentions = candidate.mentions().size();
    return switch (candidate.kind()) {
      case PERSON -> role || deed || mentions > 1;
      case ORGANISATION -> deed || role || mentions > 2;
      case PLACE -> deed || mentions > 3;
      case GROUP -> deed && mentions > 1;
    };
  }
}
