package dateline.screen;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A list shown instead of the panes: the keys, the links of an article.
 *
 * @param links what each line opens; empty when the lines open nothing
 */
record Overlay(String title, List<Line> lines, List<PageLayout.PageLink> links, ListCursor cursor) {
  Overlay {
    lines = List.copyOf(lines);
    links = List.copyOf(links);
  }

  static Overlay links(List<PageLayout.PageLink> links) {
    List<Line> lines =
        links.stream()
            .map(
                link ->
                    Line.of(
                        new Span(String.format("%3d  ", link.number()), Role.LINK),
                        new Span(link.label(), Role.TEXT),
                        new Span("  " + link.target(), Role.DIM)))
            .toList();
    return new Overlay("LINKS", lines, links, new ListCursor());
  }

  /** The link the cursor is on. */
  Optional<URI> chosen() {
    return cursor.at() < links.size()
        ? Optional.of(links.get(cursor.at()).target())
        : Optional.empty();
  }

  /** A list of links has a cursor; in a text to be read the cursor is the first line shown. */
  void by(int rows, int height) {
    int last = links.isEmpty() ? lines.size() - height + 1 : lines.size();
    cursor.to(cursor.at() + rows, Math.max(1, last));
  }
}
