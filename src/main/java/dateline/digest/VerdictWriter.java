package dateline.digest;

import dateline.briefing.Explanation;
import dateline.briefing.Verdict;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes why a briefing shows what it shows: each candidate's worth, its parts, its fate. */
final class VerdictWriter {
  /** A smaller part changes no order that a reader would notice. */
  private static final double SMALLEST = 0.05;

  private VerdictWriter() {}

  static String text(Explanation explanation, TextStyle style) {
    TextPage page = new TextPage(style);
    String section = "";
    for (Verdict verdict : explanation.verdicts()) {
      if (!verdict.section().equals(section)) {
        section = verdict.section();
        page.blank();
        page.line("WHY: " + section.replace('_', ' ').toUpperCase(Locale.ROOT));
      }
      String fate = verdict.isShown() ? "shown" : verdict.reason();
      String text = verdict.text() + " [" + verdict.paragraph() + "]";
      page.hanging("  ", "    ", number(verdict.worth()) + "  " + fate + ": " + text);
      page.hanging("        ", "        ", parts(verdict));
    }
    return page.toString();
  }

  /** The parts that count, the heaviest first: "threat +1.03, opens -0.26". */
  private static String parts(Verdict verdict) {
    return heaviest(verdict).stream()
        .filter(part -> Math.abs(part.getValue()) >= SMALLEST)
        .map(part -> part.getKey() + " " + number(part.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static List<Map.Entry<String, Double>> heaviest(Verdict verdict) {
    return verdict.parts().entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Double> part) -> -Math.abs(part.getValue()))
                .thenComparing(Map.Entry::getKey))
        .toList();
  }

  private static String number(double worth) {
    return String.format(Locale.ROOT, "%+.2f", worth);
  }

  static void json(JsonPage json, Explanation explanation) throws IOException {
    json.array(
        "explain",
        array -> {
          for (Verdict verdict : explanation.verdicts()) {
            array.object(object -> json(object, verdict));
          }
        });
  }

  private static void json(JsonPage object, Verdict verdict) throws IOException {
    object
        .put("section", verdict.section())
        .put("text", verdict.text())
        .put("paragraph", verdict.paragraph())
        .put("shown", verdict.isShown())
        .put("worth", verdict.worth());
    if (!verdict.isShown()) {
      object.put("reason", verdict.reason());
    }
    object
        .name("parts")
        .object(
            parts -> {
              for (Map.Entry<String, Double> part : heaviest(verdict)) {
                parts.put(part.getKey(), part.getValue());
              }
            });
  }
}
