package dateline.briefing;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of words in names: outside, or the begin, inside, last or only word of a name of one
 * type (BILOU; Ratinov and Roth 2009). Label 0 is outside; then four labels a type.
 */
final class NameLabels {
  static final int OUTSIDE = 0;

  /** In the order of their labels, which the model's file depends on. */
  private static final List<TaggedName.Type> TYPES =
      List.of(TaggedName.Type.PERSON, TaggedName.Type.ORGANISATION, TaggedName.Type.PLACE);

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;
  private static final int PLACES = 4;

  static final int COUNT = 1 + PLACES * TYPES.size();

  private static final int[][] BEFORE = before();

  private NameLabels() {}

  /** The label of a word in a name. */
  static int of(TaggedName name, int at) {
    boolean first = at == name.from();
    boolean last = at == name.to() - 1;
    int place = first ? (last ? ONLY : BEGIN) : (last ? LAST : INSIDE);
    return 1 + TYPES.indexOf(name.type()) * PLACES + place;
  }

  static boolean mayOpen(int label) {
    return label == OUTSIDE || place(label) == BEGIN || place(label) == ONLY;
  }

  static boolean mayClose(int label) {
    return label == OUTSIDE || place(label) == LAST || place(label) == ONLY;
  }

  /** The labels that may stand in front of this one. */
  static int[] before(int label) {
    return BEFORE[label];
  }

  private static boolean mayFollow(int previous, int label) {
    return mayClose(previous) ? mayOpen(label) : !mayOpen(label) && type(previous) == type(label);
  }

  private static int[][] before() {
    int[][] before = new int[COUNT][];
    for (int label = 0; label < COUNT; label++) {
      List<Integer> allowed = new ArrayList<>();
      for (int previous = 0; previous < COUNT; previous++) {
        if (mayFollow(previous, label)) {
          allowed.add(previous);
        }
      }
      before[label] = allowed.stream().mapToInt(Integer::intValue).toArray();
    }
    return before;
  }

  private static int place(int label) {
    return (label - 1) % PLACES;
  }

  private static int type(int label) {
    return (label - 1) / PLACES;
  }

  /** The names that a sentence's labels mark. */
  static List<TaggedName> names(int[] labels) {
    List<TaggedName> names = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != OUTSIDE) {
        start = mayOpen(labels[i]) ? i : start;
        if (mayClose(labels[i])) {
          names.add(new TaggedName(start, i + 1, TYPES.get(type(labels[i]))));
        }
      }
    }
    return names;
  }
}
