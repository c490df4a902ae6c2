package dateline.store;

import java.util.Optional;

/** The name of a stored entry: "e" and its number, short enough to type; never used twice. */
public record EntryId(long number) {
  /** Reads "e17" and "E17"; anything else is not an id. */
  public static Optional<EntryId> parse(String text) {
    if (!text.matches("[eE][1-9][0-9]{0,17}")) {
      return Optional.empty();
    }
    return Optional.of(new EntryId(Long.parseLong(text.substring(1))));
  }

  @Override
  public String toString() {
    return "e" + number;
  }
}
