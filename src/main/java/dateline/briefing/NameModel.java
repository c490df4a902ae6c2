package dateline.briefing;

import java.io.BufferedInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * The tagger's weights: for each feature a row of one weight a label, and a weight for each pair of
 * labels in turn. Weights are kept in a byte each, their square roots evenly spaced.
 */
final class NameModel {
  /** Weights are rounded to so many steps on either side of zero. */
  static final int STEPS = 127;

  private final WordClusters clusters;
  private final float[] transitions;

  /**
   * Open addressing: the feature at a slot, and where its row begins, -1 where the slot is free.
   */
  private final int[] slots;

  private final int[] starts;
  private final byte[] weights;
  private final float[] values;

  /**
   * A model.
   *
   * @param transitions from each label to each, row by row
   * @param largest weight of a feature, without its sign
   * @param features hashes
   * @param weights one row of steps a feature
   */
  NameModel(
      WordClusters clusters, float[] transitions, float largest, int[] features, byte[] weights) {
    this.clusters = clusters;
    this.transitions = transitions;
    this.weights = weights;
    this.values = values(largest);
    this.slots = new int[Integer.highestOneBit(Math.max(1, features.length)) * 4];
    this.starts = new int[slots.length];
    Arrays.fill(starts, -1);
    for (int i = 0; i < features.length; i++) {
      int slot = slot(features[i]);
      slots[slot] = features[i];
      starts[slot] = i * NameLabels.COUNT;
    }
  }

  private static float[] values(float largest) {
    float[] values = new float[2 * STEPS + 2];
    for (int step = -STEPS; step <= STEPS; step++) {
      float root = (float) step / STEPS;
      values[step & 0xff] = Math.signum(root) * root * root * largest;
    }
    return values;
  }

  private int slot(int feature) {
    int slot = feature & (slots.length - 1);
    while (starts[slot] >= 0 && slots[slot] != feature) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  WordClusters clusters() {
    return clusters;
  }

  /** Adds the weights of features to the scores of the labels. */
  void add(int[] features, float[] scores) {
    for (int feature : features) {
      int start = starts[slot(feature)];
      if (start >= 0) {
        for (int label = 0; label < NameLabels.COUNT; label++) {
          scores[label] += values[weights[start + label] & 0xff];
        }
      }
    }
  }

  float transition(int previous, int label) {
    return transitions[previous * NameLabels.COUNT + label];
  }

  /** The model that comes with the program. */
  static NameModel shipped() {
    try (InputStream in = NameModel.class.getResourceAsStream("names.model");
        DataInputStream data =
            new DataInputStream(
                new BufferedInputStream(Objects.requireNonNull(in, "names.model"), 1 << 16))) {
      return read(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static NameModel read(DataInput in) throws IOException {
    WordClusters clusters = WordClusters.read(in);
    float[] transitions = new float[NameLabels.COUNT * NameLabels.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    float largest = in.readFloat();
    int[] features = new int[in.readInt()];
    byte[] weights = new byte[features.length * NameLabels.COUNT];
    for (int i = 0; i < features.length; i++) {
      features[i] = in.readInt();
      int filled = in.readUnsignedShort();
      for (int label = 0; label < NameLabels.COUNT; label++) {
        weights[i * NameLabels.COUNT + label] = (filled >> label & 1) == 0 ? 0 : in.readByte();
      }
    }
    return new NameModel(clusters, transitions, largest, features, weights);
  }
}
