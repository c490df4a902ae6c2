package dateline.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How alike reports are: the cosine of what they are about. */
final class Likeness {
  /** News of one event comes in so long: later it is another. */
  private static final Duration WINDOW = Duration.ofDays(3);

  /** Reports that have a term, the last ones, that are looked at: a commoner term tells little. */
  private static final int POSTINGS = 600;

  /**
   * Reports that one is compared with at last: an event that more write of is found all the same.
   */
  private static final int NEIGHBOURS = 60;

  private static final double FAINT = 0.05;

  /** Titles without a text are soon alike: "Tony Bennett sings", "Tony Gonzales speaks". */
  private static final int COMMON_TERMS = 4;

  private final List<Report> reports;
  private final TermVectors vectors;
  private final List<List<Integer>> postings = new ArrayList<>();

  /** Of the report at hand with each one before it. */
  private final double[] cosines;

  private final int[] common;

  private Likeness(List<Report> reports) {
    this.reports = reports;
    this.vectors = TermVectors.of(reports);
    this.cosines = new double[reports.size()];
    this.common = new int[reports.size()];
    for (int term = 0; term < vectors.terms(); term++) {
      postings.add(new ArrayList<>());
    }
  }

  /** Two reports of different outlets, the first before the second in the list. */
  record Pair(int first, int second, double cosine) {}

  /** The pairs that have something in common, linear in the reports but for common terms. */
  static List<Pair> of(List<Report> reports) {
    Likeness likeness = new Likeness(reports);
    List<Pair> pairs = new ArrayList<>();
    for (int report = 0; report < reports.size(); report++) {
      pairs.addAll(likeness.nearest(report));
    }
    return pairs;
  }

  private List<Pair> nearest(int report) {
    List<Integer> met = meet(report);
    List<Pair> pairs =
        met.stream()
            .filter(other -> mayBeOne(other, report))
            .map(other -> new Pair(other, report, cosines[other]))
            .sorted(Comparator.comparingDouble(pair -> -pair.cosine()))
            .limit(NEIGHBOURS)
            .toList();
    for (int other : met) {
      cosines[other] = 0;
      common[other] = 0;
    }
    return pairs;
  }

  /** Adds up the cosines with the reports before; which these are. */
  private List<Integer> meet(int report) {
    List<Integer> met = new ArrayList<>();
    for (Map.Entry<Integer, Double> term : vectors.of(report).entrySet()) {
      List<Integer> others = postings.get(term.getKey());
      for (int other : others.subList(Math.max(0, others.size() - POSTINGS), others.size())) {
        if (common[other] == 0) {
          met.add(other);
        }
        common[other]++;
        cosines[other] += term.getValue() * vectors.of(other).getOrDefault(term.getKey(), 0.0);
      }
      others.add(report);
    }
    return met;
  }

  /**
   * An outlet's own reports are told apart: its series and columns are as alike as news of one
   * event.
   */
  private boolean mayBeOne(int first, int second) {
    Report one = reports.get(first);
    Report other = reports.get(second);
    return cosines[first] >= FAINT
        && common[first] >= COMMON_TERMS
        && !one.outlet().equals(other.outlet())
        && isNear(one, other);
  }

  private static boolean isNear(Report one, Report other) {
    return Duration.between(one.published(), other.published()).abs().compareTo(WINDOW) <= 0;
  }
}
