package dateline.article;

import java.net.URI;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds the pictures that captions belong to; looks into each figure once. */
final class Pictures {
  /** Attributes that hold a picture's address, the plain one last: scripts fill it in. */
  private static final List<String> SOURCES = List.of("data-src", "data-original", "src");

  private final IdentityHashMap<Element, Optional<URI>> found = new IdentityHashMap<>();

  /** The picture of the figure that the caption stands in. */
  Optional<URI> of(Element caption) {
    Element figure = caption;
    while (figure != null && !figure.nameIs("figure")) {
      figure = figure.parent();
    }
    return figure == null ? Optional.empty() : found.computeIfAbsent(figure, Pictures::first);
  }

  private static Optional<URI> first(Element figure) {
    Element image = figure.selectFirst("img");
    return image == null
        ? Optional.empty()
        : SOURCES.stream()
            .map(image::absUrl)
            .map(Finish::target)
            .flatMap(Optional::stream)
            .filter(address -> !address.getScheme().equals("mailto"))
            .findFirst();
  }
}
