package dateline.subscription;

import java.net.URI;

/**
 * A feed that a page may have.
 *
 * @param title as the page calls it; empty for a guess
 */
public record FoundFeed(URI url, String title, Certainty certainty) {
  /** How sure it is that there is a feed, surest first. */
  public enum Certainty {
    /** The page says so, for programs to read. */
    ANNOUNCED,
    /** A link on the page looks like it. */
    LINKED,
    /** Many sites have one there. */
    GUESSED
  }
}
