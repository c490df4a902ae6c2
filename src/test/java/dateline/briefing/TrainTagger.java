package dateline.briefing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains the tagger of names and prints how well it does on text it was not trained on.
 *
 * <p>After {@code mvn -DskipTests package}: {@code java -Xmx2g -cp
 * target/test-classes:target/classes:target/dateline/lib/* dateline.briefing.TrainTagger FOLDER
 * [MODEL]}, where FOLDER has the corpora and clusters named below (their origin and licences are in
 * {@code NOTICE}) and MODEL is {@code src/main/resources/dateline/briefing/names.model}; without it
 * nothing is written. Takes half a minute of one core, and writes the same bytes every time.
 */
final class TrainTagger {
  /** Corpora that are trained on; messages of one or two sentences are documents of their own. */
  static final List<String> MESSAGES = List.of("btc", "wnut17_dev", "wnut17_test", "wnut17_train");

  static final List<String> TEXTS =
      List.of("crossner_politics", "gum_permissive_nonews", "uner_dev", "uner_test");

  /** Never trained on. */
  static final String HELD_OUT = "wikigold";

  /** A feature seen once tells of that place only. */
  private static final int SELDOM = 2;

  private TrainTagger() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    WordClusters clusters = ModelFile.clusters(folder.resolve("brown.small.tsv.xz"));
    List<TaggedText> texts = new ArrayList<>();
    for (String name : MESSAGES) {
      texts.add(TaggedText.read(folder.resolve(name + ".conll.xz"), true));
    }
    for (String name : TEXTS) {
      texts.add(TaggedText.read(folder.resolve(name + ".conll.xz"), false));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    train(texts, clusters).write(clusters, new DataOutputStream(bytes));
    print(bytes.toByteArray(), TaggedText.read(folder.resolve(HELD_OUT + ".conll.xz"), false));
    if (arguments.length > 1) {
      Files.write(Path.of(arguments[1]), bytes.toByteArray());
    }
  }

  private static void print(byte[] bytes, TaggedText text) throws IOException {
    System.out.println(bytes.length + " bytes");
    NameTagger tagger = new NameTagger(ModelFile.read(bytes));
    for (TaggedName.Type type : TaggedName.Type.values()) {
      System.out.println(type + " " + NameScore.of(tagger, text, List.of(type)));
    }
    System.out.println(
        "all " + NameScore.of(tagger, text, List.of(TaggedName.Type.values())) + ", " + HELD_OUT);
  }

  private static ModelFile train(List<TaggedText> texts, WordClusters clusters) {
    List<int[][]> features = new ArrayList<>();
    List<int[]> labels = new ArrayList<>();
    for (TaggedText text : texts) {
      for (List<TaggedText.Line> document : text.documents()) {
        NameFeatures seen =
            new NameFeatures(clusters, document.stream().map(TaggedText.Line::tokens).toList());
        for (TaggedText.Line line : document) {
          features.add(seen.of(line.tokens()));
          labels.add(labels(line));
        }
      }
    }
    int[] kept = kept(features);
    Map<Integer, Integer> rows = new HashMap<>();
    for (int i = 0; i < kept.length; i++) {
      rows.put(kept[i], i);
    }
    List<RandomField.Example> examples = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      int[][] words = Arrays.stream(features.get(i)).map(w -> rows(w, rows)).toArray(int[][]::new);
      examples.add(new RandomField.Example(words, labels.get(i)));
    }
    return new ModelFile(kept, RandomField.fit(examples, kept.length));
  }

  /** The features worth a row, ascending. */
  private static int[] kept(List<int[][]> features) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int[][] sentence : features) {
      for (int[] word : sentence) {
        for (int feature : word) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    counts.values().removeIf(count -> count < SELDOM);
    return counts.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] rows(int[] features, Map<Integer, Integer> rows) {
    return Arrays.stream(features)
        .filter(rows::containsKey)
        .map(feature -> rows.getOrDefault(feature, 0))
        .toArray();
  }

  private static int[] labels(TaggedText.Line line) {
    int[] labels = new int[line.tokens().size()];
    for (TaggedName name : line.names()) {
      for (int i = name.from(); i < name.to(); i++) {
        labels[i] = NameLabels.of(name, i);
      }
    }
    return labels;
  }
}
