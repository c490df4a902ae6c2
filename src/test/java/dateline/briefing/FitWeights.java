package dateline.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fits the briefer's weights to hand-labelled articles and prints how well weights do that were
 * fitted without the articles they are tried on.
 *
 * <p>After {@code mvn -DskipTests package}: {@code java -cp target/test-classes:target/classes:
 * target/dateline/lib/* dateline.briefing.FitWeights GOLD_DIR [RESOURCE_DIR [actors]]}, where
 * RESOURCE_DIR is {@code src/main/resources/dateline/briefing}: writes the weights of sentences,
 * fitted beside the shipped ones of actors, or those of actors; these go first, and the build
 * between. Without it nothing is written. Says in any case whether the shipped weights are what is
 * fitted. The format of the gold is that of {@link GoldArticle}.
 */
final class FitWeights {
  /** Articles of one fold are one in six: 31 to fit on, 6 to try on, and every article tried. */
  private static final int FOLDS = 6;

  /** Strength of the L2 penalty, best score over the folds among 10, 30, 100, 300. */
  private static final double ACTOR_PENALTY = 10;

  private static final double SENTENCE_PENALTY = 100;

  private static final String ACTORS = "actor-weights.txt";
  private static final String SENTENCES = "weights.txt";

  private static final String ACTORS_HEADER =
      """
      # How much each trait speaks for a candidate being an actor: a logistic regression (L2 %.0f) on the actors of
      # hand-labelled news articles, fitted by FitWeights in the tests. The sum is the log-odds.
      """;

  private static final String SENTENCES_HEADER =
      """
      # How much each feature of a sentence speaks for a stake and for a key fact: two logistic regressions (L2 %.0f)
      # on hand-labelled news articles, fitted by FitWeights in the tests. Feature, stake, fact.
      """;

  /** The lengths of a bullet, in words. */
  private static final int BULLET = 30;

  private static final int LONGEST_BULLET = 35;

  private static final Trim TRIM = new Trim(Lexicon.of(Optional.of("en")));

  private FitWeights() {}

  public static void main(String[] arguments) throws IOException {
    List<GoldArticle> golds = GoldArticle.in(Path.of(arguments[0]));
    Weights actors = actors(golds);
    Weights shipped = Weights.read(ACTORS);
    Weights sentences = sentences(golds, shipped);
    compare(ACTORS, actors);
    compare(SENTENCES, sentences);
    print("fitted on all", golds, new Briefer(shipped, sentences));
    foldOut(golds);
    if (arguments.length > 1) {
      Path folder = Path.of(arguments[1]);
      boolean first = arguments.length > 2 && arguments[2].equals("actors");
      write(
          folder.resolve(first ? ACTORS : SENTENCES),
          first ? ACTORS_HEADER : SENTENCES_HEADER,
          first ? ACTOR_PENALTY : SENTENCE_PENALTY,
          first ? actors : sentences);
    }
  }

  /** Says whether the resource is what was fitted now. */
  private static void compare(String resource, Weights fitted) {
    Map<String, double[]> shipped = Weights.read(resource).columns();
    long differing =
        fitted.columns().entrySet().stream()
            .filter(row -> !Arrays.equals(row.getValue(), shipped.get(row.getKey())))
            .count();
    System.out.println(
        resource + ": " + (differing == 0 ? "as fitted" : differing + " lines differ"));
  }

  private static void print(String label, List<GoldArticle> golds, Briefer briefer) {
    print(label, golds.stream().map(g -> GoldScore.of(briefer.brief(g.article()), g)).toList());
  }

  private static void print(String label, List<GoldScore> scores) {
    System.out.println(label + ": " + GoldScore.mean(scores));
  }

  /** Each article briefed with weights fitted on the other folds. */
  private static void foldOut(List<GoldArticle> golds) {
    List<GoldScore> scores = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GoldArticle> rest = new ArrayList<>();
      List<GoldArticle> out = new ArrayList<>();
      for (int i = 0; i < golds.size(); i++) {
        (i % FOLDS == fold ? out : rest).add(golds.get(i));
      }
      Weights actors = actors(rest);
      Briefer briefer = new Briefer(actors, sentences(rest, actors));
      out.forEach(gold -> scores.add(GoldScore.of(briefer.brief(gold.article()), gold)));
    }
    print("fold-out", scores);
  }

  private static Weights actors(List<GoldArticle> golds) {
    List<LogisticRegression.Example> examples = new ArrayList<>();
    for (GoldArticle gold : golds) {
      Reading reading = Reading.of(gold.article());
      List<Auditioned> heard = Audition.of(reading, Cast.of(reading), new Weights(Map.of()));
      int[] saliences = saliences(heard, gold);
      for (int i = 0; i < saliences.length; i++) {
        double weight = List.of(1.0, 0.7, 1.3, 2.0).get(saliences[i]);
        double[] traits = row(Trait.values(), heard.get(i).traits());
        examples.add(new LogisticRegression.Example(traits, saliences[i] > 0, weight));
      }
    }
    double[] fitted = LogisticRegression.fit(examples, ACTOR_PENALTY);
    return weights(Trait.values(), List.of(fitted));
  }

  /** Of each candidate, how salient the labelled actor is whose name it has, or 0. */
  private static int[] saliences(List<Auditioned> heard, GoldArticle gold) {
    int[] saliences = new int[heard.size()];
    for (GoldArticle.Person person : gold.actors()) {
      int best = -1;
      double sure = 0;
      for (int i = 0; i < heard.size(); i++) {
        String name = heard.get(i).candidate().name();
        double match = GoldWords.nameMatch(name, person.names(), person.isPerson());
        if (match > sure && saliences[i] == 0) {
          best = i;
          sure = match;
        }
      }
      if (best >= 0) {
        saliences[best] = person.salience();
      }
    }
    return saliences;
  }

  private static Weights sentences(List<GoldArticle> golds, Weights actors) {
    List<LogisticRegression.Example> stakes = new ArrayList<>();
    List<LogisticRegression.Example> facts = new ArrayList<>();
    for (GoldArticle gold : golds) {
      Reading reading = Reading.of(gold.article());
      List<Auditioned> heard = Audition.of(reading, Cast.of(reading), actors);
      List<Candidate> cast = heard.stream().map(Auditioned::candidate).toList();
      List<Weighed> weighed = Weigher.weigh(reading, cast, new Weights(Map.of()));
      for (Weighed sentence : Briefer.telling(weighed, reading.voice())) {
        double[] features = row(Feature.values(), sentence.parts());
        stakes.add(example(features, salience(sentence.passage(), gold, GoldArticle::stakes)));
        facts.add(example(features, salience(sentence.passage(), gold, GoldArticle::facts)));
      }
    }
    return weights(
        Feature.values(),
        List.of(
            LogisticRegression.fit(stakes, SENTENCE_PENALTY),
            LogisticRegression.fit(facts, SENTENCE_PENALTY)));
  }

  private static LogisticRegression.Example example(double[] features, int salience) {
    double weight = salience == 3 ? 2 : salience == 1 ? 0.5 : 1;
    return new LogisticRegression.Example(features, salience > 0, weight);
  }

  /** How salient the item is that the sentence says, 0 if it says none. */
  private static int salience(
      Passage passage, GoldArticle gold, Function<GoldArticle, List<GoldArticle.Item>> section) {
    return section.apply(gold).stream()
        .filter(item -> says(passage, gold, item))
        .mapToInt(GoldArticle.Item::salience)
        .max()
        .orElse(0);
  }

  /** A bullet can be cut from the sentence, and the labels name it for the item or it says it. */
  static boolean says(Passage passage, GoldArticle gold, GoldArticle.Item item) {
    Optional<Cut> cut = TRIM.to(passage, BULLET, LONGEST_BULLET);
    return cut.filter(c -> item.similarity(c.text()) > 0).isPresent()
        || (cut.isPresent()
            && item.sentenceIds().stream().anyMatch(id -> isSame(passage, gold, id)));
  }

  private static boolean isSame(Passage passage, GoldArticle gold, String id) {
    List<String> content = GoldWords.content(passage.text());
    List<String> other = GoldWords.content(gold.sentences().getOrDefault(id, ""));
    return id.startsWith(passage.paragraph() + ".")
        && (GoldWords.recall(content, other) >= 0.9 || GoldWords.recall(other, content) >= 0.9);
  }

  private static double[] row(Enum<?>[] names, Map<? extends Enum<?>, Double> values) {
    return Arrays.stream(names).mapToDouble(name -> values.getOrDefault(name, 0.0)).toArray();
  }

  private static Weights weights(Enum<?>[] names, List<double[]> columns) {
    Map<String, double[]> weights = new LinkedHashMap<>();
    weights.put("BIAS", columns.stream().mapToDouble(c -> round(c[names.length])).toArray());
    for (int i = 0; i < names.length; i++) {
      int at = i;
      weights.put(names[i].name(), columns.stream().mapToDouble(c -> round(c[at])).toArray());
    }
    return new Weights(weights);
  }

  /** Two digits are all that so few articles support. */
  private static double round(double weight) {
    return Math.round(weight * 100) / 100.0;
  }

  private static void write(Path file, String header, double penalty, Weights weights)
      throws IOException {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, header, penalty));
    weights
        .columns()
        .forEach(
            (name, numbers) -> {
              text.append(name);
              for (double number : numbers) {
                text.append(String.format(Locale.ROOT, " %.2f", number));
              }
              text.append('\n');
            });
    Files.writeString(file, text.toString());
  }
}
