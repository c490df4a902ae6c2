package dateline.briefing;

import java.util.List;

/**
 * A number that matters.
 *
 * @param figure as it stands in the text: "$14bn"
 * @param text what it measures
 */
public record Figure(String figure, String text, List<Source> sources) {
  public Figure {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("no source for: " + figure);
    }
    sources = List.copyOf(sources);
  }
}
