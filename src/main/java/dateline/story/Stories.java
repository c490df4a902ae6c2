package dateline.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Groups reports of different outlets into stories: the two groups that are most alike become one,
 * as long as their reports are alike on average (agglomerative clustering with average linkage).
 * Two reports of one outlet meet in a story only through another's, or as copies.
 */
public final class Stories {
  /** How alike two groups of reports must be; tuned for few wrong joins. */
  private static final double ALIKE = 0.18;

  private final List<Group> groups = new ArrayList<>();

  /** Of each living group, the sum of cosines with each other group that has any. */
  private final List<Map<Integer, Double>> sums = new ArrayList<>();

  private final PriorityQueue<Link> links =
      new PriorityQueue<>(Comparator.comparingDouble(link -> -link.mean()));

  /** Two groups as they were when they were so alike. */
  private record Link(int one, int other, double mean) {}

  /** Reports that are one so far; none when it went up in another group. */
  private record Group(List<Integer> reports, Map<String, Integer> outlets) {
    /** Pairs of reports of different outlets, one of each group. */
    double pairs(Group other) {
      double pairs = (double) reports.size() * other.reports.size();
      for (Map.Entry<String, Integer> outlet : outlets.entrySet()) {
        pairs -= outlet.getValue() * (double) other.outlets.getOrDefault(outlet.getKey(), 0);
      }
      return pairs;
    }

    void take(Group other) {
      reports.addAll(other.reports);
      other.outlets.forEach((outlet, count) -> outlets.merge(outlet, count, Integer::sum));
      other.reports.clear();
      other.outlets.clear();
    }
  }

  private Stories(List<Report> reports) {
    for (int i = 0; i < reports.size(); i++) {
      Map<String, Integer> outlet = new HashMap<>(Map.of(reports.get(i).outlet(), 1));
      groups.add(new Group(new ArrayList<>(List.of(i)), outlet));
      sums.add(new HashMap<>());
    }
  }

  /** Every report in one story; the stories in the order of their first reports. */
  public static List<Story> of(List<Report> reports) {
    Stories stories = new Stories(reports);
    for (Likeness.Pair pair : Likeness.of(reports)) {
      stories.link(pair.first(), pair.second(), pair.cosine());
    }
    stories.join();
    return stories.groups.stream()
        .filter(group -> !group.reports().isEmpty())
        .map(group -> new Story(group.reports().stream().sorted().map(reports::get).toList()))
        .toList();
  }

  private void link(int one, int other, double sum) {
    sums.get(one).put(other, sum);
    sums.get(other).put(one, sum);
    double mean = mean(one, other, sum);
    if (mean >= ALIKE) {
      links.add(new Link(one, other, mean));
    }
  }

  private double mean(int one, int other, double sum) {
    return sum / Math.max(1, groups.get(one).pairs(groups.get(other)));
  }

  private void join() {
    while (!links.isEmpty()) {
      Link link = links.remove();
      if (isCurrent(link)) {
        join(Math.min(link.one(), link.other()), Math.max(link.one(), link.other()));
      }
    }
  }

  /** Neither group has grown or gone since. */
  private boolean isCurrent(Link link) {
    Double sum = sums.get(link.one()).get(link.other());
    return sum != null && mean(link.one(), link.other(), sum) == link.mean();
  }

  /** The later group goes up in the earlier one. */
  private void join(int into, int gone) {
    groups.get(into).take(groups.get(gone));
    Map<Integer, Double> old = sums.get(gone);
    sums.set(gone, new HashMap<>());
    sums.get(into).remove(gone);
    old.remove(into);
    old.forEach(
        (group, sum) -> {
          sums.get(group).remove(gone);
          sums.get(into).merge(group, sum, Double::sum);
        });
    new HashMap<>(sums.get(into)).forEach((group, sum) -> link(into, group, sum));
  }
}
