package dateline.briefing;

import java.util.List;

/** Words of a speaker, verbatim, without the quotation marks. */
public record Quotation(String text, String speaker, List<Source> sources) {
  public Quotation {
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("no source for: " + text);
    }
    sources = List.copyOf(sources);
  }
}
