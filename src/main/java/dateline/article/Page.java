package dateline.article;

import java.util.Optional;
import org.jsoup.nodes.Document;

/** A parsed page with everything the rules may ask it. */
record Page(Document document, Outline outline, Clutter clutter, Metadata metadata) {
  static Page of(Document document, Metadata metadata, Removals removals) {
    Outline outline = new Outline(BlockReader.read(document.body(), removals));
    return new Page(document, outline, new Clutter(outline), metadata);
  }

  Optional<String> clutter(TextBlock block) {
    return clutter.rule(block.element());
  }
}
