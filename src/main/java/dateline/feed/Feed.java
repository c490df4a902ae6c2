package dateline.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A parsed feed, entries in the order of the document.
 *
 * @param repairs what had to be mended to read it, one plain phrase each
 * @param pause how long it says that it need not be asked again
 * @param isCutOff whether it breaks off in an entry, which is left out
 */
public record Feed(
    String title,
    Optional<URI> site,
    Optional<String> language,
    List<Entry> entries,
    List<String> repairs,
    Optional<Duration> pause,
    boolean isCutOff) {
  /** A whole feed that does not say when to ask again. */
  public Feed(
      String title,
      Optional<URI> site,
      Optional<String> language,
      List<Entry> entries,
      List<String> repairs) {
    this(title, site, language, entries, repairs, Optional.empty(), false);
  }

  public Feed {
    entries = List.copyOf(entries);
    repairs = List.copyOf(repairs);
  }
}
