package dateline.briefing;

import java.util.List;

/** A briefing, and why it shows what it shows and leaves out the rest. */
public record Explanation(Briefing briefing, List<Verdict> verdicts) {
  public Explanation {
    verdicts = List.copyOf(verdicts);
  }
}
