package dateline.briefing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone who acts in the story.
 *
 * @param name the longest form in the text
 * @param role what the article calls them, verbatim; absent rather than guessed
 * @param did the shortest clause that says what they did or said
 * @param aliases other forms in the text
 */
public record Actor(
    String name,
    Kind kind,
    Optional<String> role,
    Optional<String> did,
    int mentions,
    List<String> aliases,
    List<Source> sources) {
  public Actor {
    if (mentions < 1 || sources.isEmpty()) {
      throw new IllegalArgumentException("no source for actor: " + name);
    }
    aliases = List.copyOf(aliases);
    sources = List.copyOf(sources);
  }

  /** What an actor is; a place acts as a government. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    GROUP;

    /** The name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
