package dateline.briefing;

import java.util.List;

/** One line of a briefing, with the sentences it was cut from. */
public record Bullet(String text, List<Source> sources) {
  public Bullet {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("no source for: " + text);
    }
    sources = List.copyOf(sources);
  }
}
