package dateline.briefing;

import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs the candidates: who acts, speaks, decides or is named early and often. */
final class Audition {
  /** A deed of which so much stands in the role says nothing new. */
  private static final double REPEATED = 0.6;

  private final Lexicon lexicon;
  private final Roles roles;
  private final LateNames lateNames;
  private final Epithets epithets;
  private final Deeds deeds;
  private final Standing standing;
  private final Weights weights;

  private Audition(Reading reading, Cast cast, Weights weights) {
    this.weights = weights;
    this.lexicon = reading.lexicon();
    this.roles = new Roles(lexicon);
    this.lateNames = new LateNames(reading, cast);
    this.epithets = Epithets.in(reading, cast);
    this.deeds = new Deeds(reading);
    this.standing = new Standing(cast, lexicon);
  }

  /** The candidates, the worthiest first. */
  static List<Auditioned> of(Reading reading, Cast cast, Weights weights) {
    Audition audition = new Audition(reading, cast, weights);
    List<Auditioned> auditioned = new ArrayList<>();
    for (Candidate candidate : cast.candidates()) {
      auditioned.add(audition.hear(candidate, auditioned.size()));
    }
    auditioned.sort(Comparator.comparing((Auditioned a) -> -a.worth()));
    return auditioned;
  }

  private Auditioned hear(Candidate candidate, int rank) {
    Optional<Roles.Role> role =
        roles.of(candidate).or(() -> lateNames.of(candidate)).or(() -> epithets.of(candidate));
    Optional<Deeds.Deed> deed =
        deeds.of(candidate).filter(found -> role.isEmpty() || !repeats(found, role.get()));
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    standing.put(candidate, rank, traits);
    boolean group = candidate.kind() == Actor.Kind.GROUP;
    traits.put(Trait.ROLE, role.isPresent() && !group ? 1.0 : 0);
    traits.put(Trait.DEED, deed.isPresent() || deeds.isActive(candidate) ? 1.0 : 0);
    traits.values().removeIf(value -> value == 0);
    return new Auditioned(candidate, role, deed, traits, weights.sum(traits, 0));
  }

  private boolean repeats(Deeds.Deed deed, Roles.Role role) {
    Set<String> told = Content.stems(Words.tokens(role.text()), lexicon);
    return Content.share(Content.stems(Words.tokens(deed.text()), lexicon), told) >= REPEATED;
  }
}
