package dateline.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A parsed feed, entries in the order of the document.
 *
 * @param repairs what had to be mended to read it, one plain phrase each
 */
public record Feed(
    String title,
    Optional<URI> site,
    Optional<String> language,
    List<Entry> entries,
    List<String> repairs) {
  public Feed {
    entries = List.copyOf(entries);
    repairs = List.copyOf(repairs);
  }
}
