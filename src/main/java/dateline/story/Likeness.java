package dateline.story;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

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

  private static final Comparator<Pair> LEAST_FIRST = Comparator.comparingDouble(Pair::cosine);

  /** Titles without a text are soon alike: "Tony Bennett sings", "Tony Gonzales speaks". */
  private static final int COMMON_TERMS = 4;

  /** Characters below which equal leads are a caption or a slogan; by eye. */
  private static final int TEXT = 100;

  private final List<Report> reports;
  private final TermVectors vectors;
  private final List<Postings> terms = new ArrayList<>();

  /** Of the report at hand with each one before it. */
  private final double[] cosines;

  private final int[] common;

  /** Which reports before it have a term of it. */
  private final int[] others;

  private Likeness(List<Report> reports) {
    this.reports = reports;
    this.vectors = TermVectors.of(reports);
    this.cosines = new double[reports.size()];
    this.common = new int[reports.size()];
    this.others = new int[reports.size()];
    for (int term = 0; term < vectors.terms(); term++) {
      terms.add(new Postings());
    }
  }

  /** Two reports of different outlets, or copies, the first before the second in the list. */
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

  /** The pairs with the reports before it that are most alike. */
  private Collection<Pair> nearest(int report) {
    PriorityQueue<Pair> nearest = new PriorityQueue<>(LEAST_FIRST);
    for (int met = meet(report); met > 0; met--) {
      int other = others[met - 1];
      boolean isFar = nearest.size() == NEIGHBOURS && cosines[other] <= nearest.element().cosine();
      if (!isFar && mayBeOne(other, report)) {
        nearest.add(new Pair(other, report, cosines[other]));
      }
      if (nearest.size() > NEIGHBOURS) {
        nearest.remove();
      }
      cosines[other] = 0;
      common[other] = 0;
    }
    return nearest;
  }

  /** Adds up the cosines with the reports before; how many have a term in common. */
  private int meet(int report) {
    int met = 0;
    for (Map.Entry<Integer, Double> term : vectors.of(report).entrySet()) {
      Postings postings = terms.get(term.getKey());
      for (int i = Math.max(0, postings.size() - POSTINGS); i < postings.size(); i++) {
        int other = postings.report(i);
        if (common[other] == 0) {
          others[met++] = other;
        }
        common[other]++;
        cosines[other] += term.getValue() * postings.weight(i);
      }
      postings.add(report, term.getValue());
    }
    return met;
  }

  /**
   * An outlet's own reports are told apart, unless they are copies: its series and columns are as
   * alike as news of one event.
   */
  private boolean mayBeOne(int first, int second) {
    Report one = reports.get(first);
    Report other = reports.get(second);
    return cosines[first] >= FAINT
        && common[first] >= COMMON_TERMS
        && (!one.outlet().equals(other.outlet()) || isCopy(one, other))
        && isNear(one, other);
  }

  private static boolean isCopy(Report one, Report other) {
    return one.lead().length() >= TEXT
        && one.lead().equals(other.lead())
        && one.title().equals(other.title());
  }

  private static boolean isNear(Report one, Report other) {
    return Duration.between(one.published(), other.published()).abs().compareTo(WINDOW) <= 0;
  }
}
