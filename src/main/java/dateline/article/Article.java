package dateline.article;

import dateline.text.Words;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A news article without the page around it. All text is printable.
 *
 * @param headline empty when there is none
 * @param byline the authors' names
 * @param published with the page's own offset; a bare date is midnight UTC
 * @param language ISO 639-1 code
 * @param body in reading order; the paragraph number of a briefing is the place in this list, from
 *     1
 */
public record Article(
    Optional<URI> url,
    String headline,
    List<String> byline,
    Optional<OffsetDateTime> published,
    Optional<String> site,
    Optional<String> language,
    List<Block> body,
    List<Removal> removed) {
  public Article {
    byline = List.copyOf(byline);
    body = List.copyOf(body);
    removed = List.copyOf(removed);
  }

  /** The body's text without captions, a line a block. */
  public String text() {
    return body.stream()
        .filter(block -> !(block instanceof Block.Caption))
        .map(Block::text)
        .collect(Collectors.joining("\n"));
  }

  public int words() {
    return Words.count(text());
  }
}
