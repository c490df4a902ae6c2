package dateline.briefing;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Writes what {@link NameModel} reads: weights near zero are left out, the others rounded. */
final class ModelFile {
  /** A row without a larger weight is left out: a third of the size, and no worse (+.001 F1). */
  private static final double FLAT = 0.05;

  /** A weight no larger is zero. */
  private static final double SMALL = FLAT / 2;

  private static final int LABELS = NameLabels.COUNT;

  private final int[] features;
  private final RandomField.Fitted fitted;

  /**
   * A model to be written.
   *
   * @param features hashes, of the fitted rows
   */
  ModelFile(int[] features, RandomField.Fitted fitted) {
    this.features = features;
    this.fitted = fitted;
  }

  void write(WordClusters clusters, DataOutputStream out) throws IOException {
    write(clusters.words(), clusters.paths(), out);
    for (double transition : fitted.transitions) {
      out.writeFloat((float) transition);
    }
    double largest = Arrays.stream(fitted.features).map(Math::abs).max().orElse(1);
    out.writeFloat((float) largest);
    int[] rows = IntStream.range(0, features.length).filter(this::isTelling).toArray();
    out.writeInt(rows.length);
    for (int row : rows) {
      out.writeInt(features[row]);
      byte[] steps = steps(row, largest);
      int filled = 0;
      for (int label = 0; label < LABELS; label++) {
        filled |= steps[label] == 0 ? 0 : 1 << label;
      }
      out.writeShort(filled);
      for (byte step : steps) {
        if (step != 0) {
          out.writeByte(step);
        }
      }
    }
  }

  private boolean isTelling(int row) {
    return IntStream.range(0, LABELS).anyMatch(l -> Math.abs(fitted.weight(row, l)) >= FLAT);
  }

  private byte[] steps(int row, double largest) {
    byte[] steps = new byte[LABELS];
    for (int label = 0; label < LABELS; label++) {
      double weight = fitted.weight(row, label);
      double root = Math.signum(weight) * Math.sqrt(Math.abs(weight) / largest);
      steps[label] = Math.abs(weight) < SMALL ? 0 : (byte) Math.round(root * NameModel.STEPS);
    }
    return steps;
  }

  private static void write(int[] words, int[] paths, DataOutputStream out) throws IOException {
    int[] tree = Arrays.stream(paths).distinct().sorted().toArray();
    out.writeInt(tree.length);
    for (int path : tree) {
      out.writeInt(path);
    }
    out.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeInt(words[i]);
      out.writeShort(Arrays.binarySearch(tree, paths[i]));
    }
  }

  static NameModel read(byte[] bytes) throws IOException {
    return NameModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  /** Reads "word TAB path" lines, packed with xz. */
  static WordClusters clusters(Path file) throws IOException {
    List<int[]> lines =
        TaggedText.lines(file).stream()
            .map(line -> line.split("\t"))
            .map(cells -> new int[] {Hashes.of(cells[0]), Integer.parseInt("1" + cells[1], 2)})
            .sorted(Comparator.comparing(line -> line[0]))
            .toList();
    return new WordClusters(
        lines.stream().mapToInt(line -> line[0]).toArray(),
        lines.stream().mapToInt(line -> line[1]).toArray());
  }
}
