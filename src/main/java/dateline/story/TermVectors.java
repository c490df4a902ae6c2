package dateline.story;

import dateline.text.Language;
import dateline.text.Token;
import dateline.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each report is about: its words, weighed by how often it says them and how few others do
 * (TF-IDF), as vectors of length 1.
 */
final class TermVectors {
  /** Characters of a lead that are looked at: .09 of F1 more than the title alone, then no more. */
  private static final int LEAD = 400;

  /** A title says what its report is about: so often it counts. */
  private static final int TITLE = 2;

  /** Longer words are cut: "minister" and "ministers", "resign" and "resigned" are one. */
  private static final int STEM = 6;

  /** As if so many other reports had been seen: in a small batch every word is rare. */
  private static final double UNSEEN = 20;

  private final List<Map<Integer, Double>> vectors = new ArrayList<>();
  private int terms;

  private TermVectors() {}

  static TermVectors of(List<Report> reports) {
    TermVectors vectors = new TermVectors();
    Map<String, Integer> ids = new HashMap<>();
    Map<Integer, Integer> frequencies = new HashMap<>();
    for (Report report : reports) {
      Map<Integer, Double> counts = new HashMap<>();
      count(report.title(), TITLE, ids, counts);
      count(report.lead().substring(0, Math.min(LEAD, report.lead().length())), 1, ids, counts);
      counts.keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum));
      vectors.vectors.add(counts);
    }
    vectors.terms = ids.size();
    vectors.vectors.forEach(vector -> weigh(vector, frequencies, reports.size()));
    return vectors;
  }

  private static void count(
      String text, int weight, Map<String, Integer> ids, Map<Integer, Double> counts) {
    for (Token token : Words.tokens(text)) {
      String word = token.lower();
      if (token.isWord() && !Language.isCommon(word)) {
        String stem = word.substring(0, Math.min(STEM, word.length()));
        counts.merge(ids.computeIfAbsent(stem, s -> ids.size()), (double) weight, Double::sum);
      }
    }
  }

  private static void weigh(
      Map<Integer, Double> vector, Map<Integer, Integer> frequencies, int reports) {
    vector.replaceAll(
        (term, count) ->
            (1 + Math.log(count))
                * Math.log(1 + (reports + UNSEEN) / frequencies.getOrDefault(term, 1)));
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((term, weight) -> weight / length);
  }

  /** The weights of a report's terms, by their number. */
  Map<Integer, Double> of(int report) {
    return vectors.get(report);
  }

  /** How many different terms there are, numbered from 0. */
  int terms() {
    return terms;
  }
}
