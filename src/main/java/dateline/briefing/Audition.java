package dateline.briefing;

import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs the candidates: who acts, speaks, decides or is named early and often. */
final class Audition {
  /** A deed of which so much stands in the role says nothing new. */
  private static final double REPEATED = 0.6;

  private final Lexicon lexicon;
  private final Cast cast;
  private final Roles roles;
  private final Deeds deeds;
  private final Acting acting;
  private final Weights weights;

  private Audition(Reading reading, Cast cast, Weights weights) {
    this.weights = weights;
    this.lexicon = reading.lexicon();
    this.cast = cast;
    this.roles = new Roles(lexicon);
    this.deeds = new Deeds(reading);
    this.acting = new Acting(lexicon);
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
    Optional<Roles.Role> role = roles.of(candidate);
    Optional<Deeds.Deed> deed =
        deeds.of(candidate).filter(found -> role.isEmpty() || !repeats(found, role.get()));
    Map<Trait, Double> traits = new EnumMap<>(Trait.class);
    stage(candidate, rank, traits);
    kind(candidate, traits);
    verbs(candidate, traits);
    traits.put(Trait.ROLE, role.isPresent() ? 1.0 : 0);
    traits.put(Trait.DEED, deed.isPresent() ? 1.0 : 0);
    traits.values().removeIf(value -> value == 0);
    return new Auditioned(candidate, role, deed, traits, weights.sum(traits, 0));
  }

  private boolean repeats(Deeds.Deed deed, Roles.Role role) {
    Set<String> told = Content.stems(Words.tokens(role.text()), lexicon);
    return Content.share(Content.stems(Words.tokens(deed.text()), lexicon), told) >= REPEATED;
  }

  private void stage(Candidate candidate, int rank, Map<Trait, Double> traits) {
    int first = candidate.first().passage().index();
    traits.put(Trait.MENTIONS, Math.log1p(candidate.mentions().size()));
    traits.put(Trait.EARLY, Math.exp(-first / 5.0));
    traits.put(Trait.FIRST_SENTENCE, first == 0 ? 1.0 : 0);
    traits.put(Trait.IN_HEADLINE, cast.isInHeadline(candidate) ? 1.0 : 0);
    traits.put(Trait.RANK, Math.min(rank, 20) / 20.0);
    boolean outlet =
        candidate.forms().stream().anyMatch(f -> lexicon.is("outlets", f.toLowerCase(Locale.ROOT)));
    traits.put(Trait.OUTLET, outlet ? 1.0 : 0);
  }

  private void kind(Candidate candidate, Map<Trait, Double> traits) {
    double mentions = Math.log1p(candidate.mentions().size());
    Actor.Kind kind = candidate.kind();
    traits.put(Trait.valueOf(kind.name()), 1.0);
    traits.put(Trait.GROUP_MENTIONS, kind == Actor.Kind.GROUP ? mentions : 0);
    traits.put(Trait.PLACE_MENTIONS, kind == Actor.Kind.PLACE ? mentions : 0);
    boolean several = candidate.name().indexOf(' ') > 0;
    traits.put(Trait.GROUP_MODIFIED, kind == Actor.Kind.GROUP && several ? 1.0 : 0);
    boolean sure =
        candidate.mentions().stream()
            .anyMatch(
                m -> m.hasTitle() || Gazetteer.isGivenName(m.passage().token(m.from()).lower()));
    traits.put(Trait.SURE, sure && kind == Actor.Kind.PERSON ? 1.0 : 0);
    traits.put(Trait.SINGLE_WORD, kind != Actor.Kind.GROUP && !several ? 1.0 : 0);
  }

  private void verbs(Candidate candidate, Map<Trait, Double> traits) {
    int verbs = 0;
    int speaks = 0;
    for (Mention mention : candidate.mentions()) {
      verbs += acting.verb(mention).isPresent() ? 1 : 0;
      speaks += acting.speaks(mention) ? 1 : 0;
    }
    traits.put(Trait.VERBS, Math.log1p(verbs));
    traits.put(Trait.ACTS, verbs + speaks > 0 ? 1.0 : 0);
    traits.put(Trait.SPEAKS, speaks > 0 ? 1.0 : 0);
    traits.put(Trait.PLACE_VERBS, candidate.kind() == Actor.Kind.PLACE ? Math.log1p(verbs) : 0);
  }
}
