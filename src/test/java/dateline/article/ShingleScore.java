package dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The score of the article-extraction-benchmark (Zyte, MIT): sequences of four words, counted;
 * precision and recall are means over pages, F1 their harmonic mean. An empty text is left out of
 * the precision, as there.
 */
final class ShingleScore {
  private static final int LENGTH = 4;

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private double precisions;
  private double recalls;
  private int precise;
  private int recalled;

  void add(String gold, String text) {
    Map<List<String>, Integer> expected = shingles(gold);
    Map<List<String>, Integer> found = shingles(text);
    int common = 0;
    for (Map.Entry<List<String>, Integer> shingle : expected.entrySet()) {
      common += Math.min(shingle.getValue(), found.getOrDefault(shingle.getKey(), 0));
    }
    int inGold = count(expected);
    int inText = count(found);
    if (inText > 0) {
      precise++;
      precisions += (double) common / inText;
    }
    if (inGold > 0) {
      recalled++;
      recalls += (double) common / inGold;
    }
  }

  double f1() {
    double precision = precisions / Math.max(1, precise);
    double recall = recalls / Math.max(1, recalled);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static int count(Map<List<String>, Integer> shingles) {
    return shingles.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - LENGTH + 1) && !words.isEmpty(); i++) {
      List<String> shingle = words.subList(i, Math.min(words.size(), i + LENGTH));
      shingles.merge(List.copyOf(shingle), 1, Integer::sum);
    }
    return shingles;
  }
}
