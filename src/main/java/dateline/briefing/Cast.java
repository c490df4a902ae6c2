package dateline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everyone who could be an actor of the story, the most important first. */
final class Cast {
  private final Reading reading;
  private final Acting acting;
  private final Set<String> headline;
  private final Map<Candidate, Double> scores = new HashMap<>();
  private List<Candidate> candidates = List.of();

  private Cast(Reading reading) {
    this.reading = reading;
    this.acting = new Acting(reading.lexicon());
    this.headline =
        reading.headline().stream().map(t -> Candidate.key(t.text())).collect(Collectors.toSet());
  }

  static Cast of(Reading reading) {
    Cast cast = new Cast(reading);
    List<Candidate> candidates = cast.named();
    candidates.addAll(cast.withoutGovernments(cast.groups(), candidates));
    candidates.addAll(Strangers.in(reading));
    for (Candidate candidate : candidates) {
      candidate.acts(candidate.mentions().stream().anyMatch(cast.acting::acts));
      cast.scores.put(candidate, cast.score(candidate));
    }
    candidates.sort(Comparator.comparing((Candidate c) -> -cast.scores.getOrDefault(c, 0.0)));
    cast.candidates = List.copyOf(candidates);
    return cast;
  }

  private List<Candidate> named() {
    List<Candidate> named = new ArrayList<>();
    Kinds kinds = new Kinds(reading);
    for (Candidate candidate : Aliases.merge(Names.in(reading), reading)) {
      Optional<Actor.Kind> kind = kinds.of(candidate);
      if (kind.isPresent()) {
        candidate.kind(kind.get());
        named.add(candidate);
      }
    }
    return withCapitals(named);
  }

  /** A capital that acts is its country: "Washington imposed sanctions". */
  private List<Candidate> withCapitals(List<Candidate> named) {
    Map<String, Candidate> countries = new HashMap<>();
    for (Candidate candidate : named) {
      if (candidate.kind() == Actor.Kind.PLACE) {
        Gazetteer.country(candidate.forms().get(0)).ifPresent(c -> countries.put(c, candidate));
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : named) {
      Optional<String> capital =
          candidate.kind() == Actor.Kind.PLACE
              ? Optional.empty()
              : Gazetteer.capital(candidate.forms().get(0));
      if (capital.isEmpty()) {
        kept.add(candidate);
        continue;
      }
      Candidate country = countries.get(capital.get());
      boolean acts = candidate.mentions().stream().anyMatch(acting::acts);
      if (country != null && acts) {
        country.absorb(candidate);
      }
    }
    return kept;
  }

  private List<Candidate> groups() {
    Map<String, List<Mention>> byNoun = new LinkedHashMap<>();
    for (Mention mention : Groups.in(reading)) {
      String noun = mention.passage().token(mention.to() - 1).lower();
      byNoun.computeIfAbsent(synonym(noun), k -> new ArrayList<>()).add(mention);
    }
    List<Candidate> groups = new ArrayList<>();
    byNoun.forEach(
        (noun, mentions) -> {
          Candidate group = new Candidate(mentions);
          group.kind(Actor.Kind.GROUP);
          groups.add(group);
        });
    return groups;
  }

  /** The first of the nouns that mean the same group: "protesters" for "demonstrators". */
  private String synonym(String noun) {
    for (String line : reading.lexicon().entries("same-groups")) {
      List<String> nouns = List.of(line.split(" "));
      if (nouns.contains(noun)) {
        return nouns.get(0);
      }
    }
    return noun;
  }

  /** "Ruritania's government" and "the Ruritanian administration" are Ruritania. */
  private List<Candidate> withoutGovernments(List<Candidate> groups, List<Candidate> named) {
    List<Candidate> kept = new ArrayList<>();
    for (Candidate group : groups) {
      boolean governs = reading.lexicon().is("governments", lastWord(group.first()));
      List<Mention> others = governs ? withoutCountry(group.mentions(), named) : group.mentions();
      if (!others.isEmpty()) {
        Candidate rest = new Candidate(others);
        rest.kind(group.kind());
        kept.add(rest);
      }
    }
    return kept;
  }

  /**
   * Gives the mentions of governments to their countries; where only one country's is named, "the
   * government" is that country's too. Keeps the rest.
   */
  private static List<Mention> withoutCountry(List<Mention> mentions, List<Candidate> named) {
    Set<String> owners =
        mentions.stream().flatMap(m -> owner(m).stream()).collect(Collectors.toSet());
    List<Mention> rest = new ArrayList<>();
    Map<Candidate, List<Mention>> byCountry = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Optional<String> owner = owners.size() == 1 ? owners.stream().findFirst() : owner(mention);
      Optional<Candidate> country = owner.flatMap(o -> find(o, named));
      country
          .map(c -> byCountry.computeIfAbsent(c, k -> new ArrayList<>()))
          .orElse(rest)
          .add(mention);
    }
    byCountry.forEach((country, own) -> country.absorb(new Candidate(own)));
    return rest;
  }

  private static String lastWord(Mention mention) {
    return mention.passage().token(mention.to() - 1).lower();
  }

  private static Optional<String> owner(Mention mention) {
    for (int to = mention.to() - 1; to > mention.from(); to--) {
      String owner = mention.passage().text(mention.from(), to);
      Optional<String> country = Gazetteer.country(owner).or(() -> Gazetteer.people(owner));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private static Optional<Candidate> find(String country, List<Candidate> named) {
    return named.stream()
        .filter(candidate -> candidate.kind() == Actor.Kind.PLACE)
        .filter(c -> Gazetteer.country(c.forms().get(0)).filter(country::equals).isPresent())
        .findFirst();
  }

  /** Fitted by eye on the research's ranking of salient names: frequency, place and headline. */
  private double score(Candidate candidate) {
    int mentions = candidate.mentions().size();
    double first = candidate.first().passage().index();
    double score = Math.log1p(mentions) + 1.2 * Math.exp(-first / 4);
    score += isInHeadline(candidate) ? 1.0 : 0;
    score += candidate.acts() ? 0.8 : 0;
    return score;
  }

  boolean isInHeadline(Candidate candidate) {
    for (String form : candidate.forms()) {
      String[] words = Candidate.key(form).split(" ");
      if (headline.contains(words[words.length - 1]) || headline.contains(words[0])) {
        return true;
      }
    }
    return false;
  }

  /** Everyone, the likeliest first. */
  List<Candidate> candidates() {
    return candidates;
  }
}
