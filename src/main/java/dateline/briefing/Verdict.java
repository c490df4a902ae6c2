package dateline.briefing;

import java.util.Map;

/**
 * What became of one candidate of one section.
 *
 * @param section "actors", "stakes", "facts", …
 * @param text a name or sentence of the article
 * @param paragraph where it stands (first), from 1
 * @param worth log-odds that it belongs there
 * @param parts what each feature added to the worth, by name
 * @param reason why it is left out; empty if it is shown
 */
public record Verdict(
    String section,
    String text,
    int paragraph,
    double worth,
    Map<String, Double> parts,
    String reason) {
  public Verdict {
    parts = Map.copyOf(parts);
  }

  /** The briefing shows it. */
  public boolean isShown() {
    return reason.isEmpty();
  }
}
