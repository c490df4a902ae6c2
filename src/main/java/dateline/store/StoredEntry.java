package dateline.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry as lists show it, without its text.
 *
 * @param published the feed's date, else when it was first seen
 * @param tags the reader's own, not the feed's
 * @param fullText whether the stored article came from the entry's page, or its feed gave it all;
 *     never of an entry without text
 */
public record StoredEntry(
    EntryId id,
    URI feedUrl,
    String feedTitle,
    List<String> feedTags,
    String title,
    Optional<URI> link,
    List<String> authors,
    Instant published,
    Instant firstSeen,
    boolean isRead,
    boolean isStarred,
    List<String> tags,
    int words,
    boolean fullText) {
  public StoredEntry {
    feedTags = List.copyOf(feedTags);
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
  }

  /** The feed's date; absent where it gives none, or one that had not come yet. */
  public Optional<Instant> dated() {
    return Optional.of(published).filter(date -> !date.equals(firstSeen));
  }
}
