package dateline.article;

import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A parsed page with everything the rules may ask it.
 *
 * @param description the page's description of the article
 * @param described the body as JSON-LD gives it
 */
record Page(
    Document document,
    Outline outline,
    Clutter clutter,
    Metadata metadata,
    Shingles description,
    Shingles described) {
  static Page of(Document document, Metadata metadata, Removals removals) {
    Outline outline = new Outline(BlockReader.read(document.body(), removals));
    return new Page(
        document,
        outline,
        new Clutter(outline, false),
        metadata,
        new Shingles(metadata.description()),
        new Shingles(metadata.articleBody()));
  }

  /** The same page, doubting the names of its elements. */
  Page lenient() {
    return new Page(
        document, outline, new Clutter(outline, true), metadata, description, described);
  }

  Optional<String> clutter(TextBlock block) {
    return clutter.rule(block.element());
  }
}
