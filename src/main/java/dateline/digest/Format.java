package dateline.digest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form of a written article, briefing or digest. */
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  /** One object over several lines. */
  JSON,
  /** One object on one line. */
  JSONL;

  /** Reads "text", "markdown" (or "md"), "html", "json", "jsonl", in any case. */
  public static Optional<Format> parse(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    if (name.equals("MD")) {
      return Optional.of(MARKDOWN);
    }
    return Arrays.stream(values()).filter(format -> format.name().equals(name)).findFirst();
  }

  boolean isJson() {
    return this == JSON || this == JSONL;
  }
}
