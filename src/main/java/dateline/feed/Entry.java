package dateline.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One entry (Atom) or item (RSS) of a feed, before its page has been read. All text is printable
 * (see {@link dateline.text.Printable}); the two HTML fields are as sent.
 *
 * @param id the guid or Atom id, or what stands in for it; never empty, stable from fetch to fetch
 * @param title plain text, empty when the feed has none
 * @param published never in the future by more than a day; absent when the feed's date is nonsense
 * @param summary HTML: {@code description} or {@code summary}; empty when absent
 * @param content HTML: {@code content:encoded} or Atom {@code content}; empty when absent
 */
public record Entry(
    String id,
    String title,
    Optional<URI> link,
    List<String> authors,
    Optional<Instant> published,
    Optional<Instant> updated,
    String summary,
    String content,
    List<String> categories,
    List<Enclosure> enclosures,
    Optional<URI> comments) {
  public Entry {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("entry \"" + title + "\" has no id");
    }
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    enclosures = List.copyOf(enclosures);
  }

  /** The fuller of the two HTML fields; empty when the entry has neither. */
  public String html() {
    return content.length() >= summary.length() ? content : summary;
  }
}
