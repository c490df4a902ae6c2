package dateline.article;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A parsed page with everything the rules may ask it.
 *
 * @param headline the headline's words alone, as {@link Phrases#plain} makes them
 * @param description the page's description of the article
 */
record Page(
    Document document,
    Outline outline,
    Clutter clutter,
    Metadata metadata,
    String headline,
    Shingles description) {
  /** Where a page gives its own address. */
  static final Evaluator OWN_ADDRESS =
      Selector.evaluatorOf("link[rel=canonical], meta[property=og:url]");

  /** A page that tells about its article itself. */
  static Page of(Document document, Removals removals) {
    Outline outline = new Outline(BlockReader.read(document.body(), removals));
    return of(document, outline, Metadata.of(document, outline));
  }

  /** A page about whose article only this is known. */
  static Page of(Document document, Metadata metadata, Removals removals) {
    return of(document, new Outline(BlockReader.read(document.body(), removals)), metadata);
  }

  private static Page of(Document document, Outline outline, Metadata metadata) {
    return new Page(
        document,
        outline,
        new Clutter(outline, false),
        metadata,
        Phrases.plain(metadata.headline()),
        new Shingles(metadata.description()));
  }

  /** The same page, when more is known about its article than it says. */
  Page knowing(Metadata more) {
    return of(document, outline, more);
  }

  /** The same page, doubting the names of its elements. */
  Page lenient() {
    return new Page(document, outline, new Clutter(outline, true), metadata, headline, description);
  }

  /** The host of the page's own address, as it gives it; empty if it does not. */
  String host() {
    Element link = document.head().selectFirst(OWN_ADDRESS);
    String own = link == null ? document.location() : link.attr("href") + link.attr("content");
    return Finish.target(own).map(URI::getHost).orElse("");
  }

  Optional<String> clutter(TextBlock block) {
    return clutter.rule(block.innermost());
  }
}
