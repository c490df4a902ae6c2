package dateline.screen;

import java.util.List;

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
}
