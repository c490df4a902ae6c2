package dateline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How good a briefing is beside the hand-labelled one: the scorer's measures without its check of
 * faithfulness, which {@code Faithful} makes true by construction and its own tests hold.
 *
 * @param roles and the other parts are NaN where the labels have nothing to compare with
 * @param overall the weighted parts, less what redundancy, length and leaks cost
 */
record GoldScore(
    double overall,
    double actors,
    double roles,
    double stakes,
    double facts,
    double lead,
    double redundancy,
    double length,
    double leaks) {
  private static final Pattern WORD =
      Pattern.compile("[\\w$€£][\\w’'.,%-]*", Pattern.UNICODE_CHARACTER_CLASS);

  private static final double[] WEIGHTS = {.35, .10, .35, .12, .08};

  private record Pair(int bullet, int gold, double similarity) {}

  private interface Similarity {
    double of(int bullet, int gold);
  }

  static GoldScore of(Briefing briefing, GoldArticle gold) {
    List<Pair> cast = pairs(briefing, gold);
    double actors =
        f1(cast, briefing.actors().size(), gold.actors().size(), i -> salience(gold, i), true);
    List<String> facts = new ArrayList<>(briefing.facts().stream().map(Bullet::text).toList());
    facts.addAll(briefing.numbers().stream().map(Figure::text).toList());
    List<String> stakes = briefing.stakes().stream().map(Bullet::text).toList();
    double[] parts = {
      actors,
      roles(briefing, gold, cast),
      items(stakes, gold.stakes()),
      items(facts, gold.facts()),
      lead(briefing, gold)
    };
    double redundancy = redundancy(briefing);
    double words = everything(briefing).stream().mapToInt(GoldScore::words).sum();
    double length = words <= gold.longest() ? 1 : gold.longest() / words;
    String all = GoldWords.fold(String.join(" \n ", everything(briefing)));
    double leaks = gold.boilerplate().stream().filter(b -> all.contains(GoldWords.fold(b))).count();
    double overall = weighted(parts) * (1 - .5 * redundancy) * length * Math.pow(.8, leaks);
    return new GoldScore(
        overall, parts[0], parts[1], parts[2], parts[3], parts[4], redundancy, length, leaks);
  }

  /** The mean of each measure over the articles that have it. */
  static GoldScore mean(List<GoldScore> scores) {
    return new GoldScore(
        mean(scores.stream().mapToDouble(GoldScore::overall).toArray()),
        mean(scores.stream().mapToDouble(GoldScore::actors).toArray()),
        mean(scores.stream().mapToDouble(GoldScore::roles).toArray()),
        mean(scores.stream().mapToDouble(GoldScore::stakes).toArray()),
        mean(scores.stream().mapToDouble(GoldScore::facts).toArray()),
        mean(scores.stream().mapToDouble(GoldScore::lead).toArray()),
        mean(scores.stream().mapToDouble(GoldScore::redundancy).toArray()),
        mean(scores.stream().mapToDouble(GoldScore::length).toArray()),
        mean(scores.stream().mapToDouble(GoldScore::leaks).toArray()));
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(0);
  }

  private static double weighted(double[] parts) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < parts.length; i++) {
      if (!Double.isNaN(parts[i])) {
        sum += WEIGHTS[i] * parts[i];
        weights += WEIGHTS[i];
      }
    }
    return weights == 0 ? 0 : sum / weights;
  }

  private static List<Pair> pairs(Briefing briefing, GoldArticle gold) {
    return match(
        briefing.actors().size(),
        gold.actors().size(),
        (i, j) -> {
          GoldArticle.Person person = gold.actors().get(j);
          String name = briefing.actors().get(i).name();
          return GoldWords.nameMatch(name, person.names(), person.isPerson());
        });
  }

  /** One to one, the most similar first. */
  private static List<Pair> match(int bullets, int golds, Similarity similarity) {
    List<Pair> all = new ArrayList<>();
    for (int i = 0; i < bullets; i++) {
      for (int j = 0; j < golds; j++) {
        double value = similarity.of(i, j);
        if (value > 0) {
          all.add(new Pair(i, j, value));
        }
      }
    }
    all.sort(
        Comparator.comparing((Pair p) -> -p.similarity())
            .thenComparing(Pair::bullet)
            .thenComparing(Pair::gold));
    List<Pair> matched = new ArrayList<>();
    Set<Integer> bulletsUsed = new HashSet<>();
    Set<Integer> goldsUsed = new HashSet<>();
    for (Pair pair : all) {
      if (!bulletsUsed.contains(pair.bullet()) && !goldsUsed.contains(pair.gold())) {
        bulletsUsed.add(pair.bullet());
        goldsUsed.add(pair.gold());
        matched.add(pair);
      }
    }
    return matched;
  }

  private static int salience(GoldArticle gold, int actor) {
    return gold.actors().get(actor).salience();
  }

  private static double items(List<String> bullets, List<GoldArticle.Item> items) {
    List<Pair> pairs =
        match(bullets.size(), items.size(), (i, j) -> items.get(j).similarity(bullets.get(i)));
    return f1(pairs, bullets.size(), items.size(), i -> items.get(i).salience(), false);
  }

  /** Precision over all bullets, recall of what the first of them can hold, by salience. */
  private static double f1(
      List<Pair> pairs, int bullets, int golds, IntUnaryOperator salience, boolean actors) {
    if (golds == 0) {
      return Double.NaN;
    }
    int required = (int) IntStream.range(0, golds).filter(j -> salience.applyAsInt(j) >= 2).count();
    int budget = actors ? Math.max(5, required + 2) : Math.max(3, Math.min(5, required));
    double got =
        pairs.stream()
            .filter(p -> p.bullet() < budget)
            .mapToDouble(p -> weight(salience.applyAsInt(p.gold())))
            .sum();
    double best =
        IntStream.range(0, golds)
            .map(salience)
            .filter(s -> required == 0 || s >= 2)
            .mapToDouble(GoldScore::weight)
            .map(w -> -w)
            .sorted()
            .limit(budget)
            .map(w -> -w)
            .sum();
    double recall = Math.min(1, got / best);
    double precision = bullets == 0 ? 0 : pairs.size() / (double) bullets;
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static double weight(int salience) {
    return salience == 3 ? 3 : salience == 2 ? 2 : .5;
  }

  private static double roles(Briefing briefing, GoldArticle gold, List<Pair> pairs) {
    Map<Integer, Actor> found = new HashMap<>();
    long required = gold.actors().stream().filter(a -> a.salience() >= 2).count();
    for (Pair pair : pairs) {
      if (pair.bullet() < Math.max(5, required + 2)) {
        found.put(pair.gold(), briefing.actors().get(pair.bullet()));
      }
    }
    double got = 0;
    double total = 0;
    for (int j = 0; j < gold.actors().size(); j++) {
      GoldArticle.Person person = gold.actors().get(j);
      if (person.salience() >= 2 && !person.roles().isEmpty()) {
        total += weight(person.salience());
        Actor actor = found.get(j);
        got += actor == null ? 0 : weight(person.salience()) * role(actor, person);
      }
    }
    return total == 0 ? Double.NaN : got / total;
  }

  private static double role(Actor actor, GoldArticle.Person person) {
    String text = actor.role().or(actor::did).orElse("");
    List<String> words = List.of(text.split("\\s+"));
    List<String> content =
        GoldWords.content(String.join(" ", words.subList(0, Math.min(16, words.size()))));
    double best = 0;
    for (String role : person.roles()) {
      List<String> wanted = GoldWords.content(role);
      if (!wanted.isEmpty()) {
        double f1 = GoldWords.f1(content, wanted);
        double whole = GoldWords.recall(content, wanted) >= .99 ? 1 : f1 >= .4 ? f1 : 0;
        best = Math.max(best, whole);
      }
    }
    return best;
  }

  private static double lead(Briefing briefing, GoldArticle gold) {
    String line = briefing.bottomLine().map(Bullet::text).orElse("");
    List<String> words = List.of(line.split("\\s+"));
    List<String> content =
        GoldWords.content(String.join(" ", words.subList(0, Math.min(45, words.size()))));
    return gold.reference().stream()
        .mapToDouble(r -> Math.min(1, rouge(content, GoldWords.content(r)) / .6))
        .max()
        .orElse(Double.NaN);
  }

  private static double rouge(List<String> left, List<String> right) {
    List<String> rest = new ArrayList<>(right);
    double common = left.stream().filter(rest::remove).count();
    return common == 0 ? 0 : 2 * common / (left.size() + right.size());
  }

  private static double redundancy(Briefing briefing) {
    List<Set<String>> said = new ArrayList<>();
    int repeated = 0;
    for (String bullet : bullets(briefing)) {
      Set<String> words = new HashSet<>(GoldWords.content(bullet));
      boolean again =
          said.stream()
              .anyMatch(s -> words.stream().filter(s::contains).count() > .7 * words.size());
      repeated += !words.isEmpty() && again ? 1 : 0;
      said.add(words);
    }
    return said.isEmpty() ? 0 : repeated / (double) said.size();
  }

  private static List<String> bullets(Briefing briefing) {
    List<String> bullets = new ArrayList<>();
    briefing.bottomLine().ifPresent(line -> bullets.add(line.text()));
    briefing.stakes().forEach(stake -> bullets.add(stake.text()));
    briefing.facts().forEach(fact -> bullets.add(fact.text()));
    briefing.numbers().forEach(figure -> bullets.add(figure.text()));
    briefing.next().forEach(next -> bullets.add(next.text()));
    return bullets;
  }

  private static List<String> everything(Briefing briefing) {
    List<String> everything = bullets(briefing);
    for (Actor actor : briefing.actors()) {
      everything.add(
          actor.name() + " - " + actor.role().orElse("") + "; " + actor.did().orElse(""));
    }
    briefing.quotes().forEach(q -> everything.add(q.text() + " - " + q.speaker()));
    return everything;
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
