package dateline.article;

import dateline.article.Outline.Range;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Which of the bodies that a page may have is its article. */
final class BodyChoice {
  /** Words of prose below which a body is doubted. */
  static final int TOO_SHORT = 80;

  /** Words of prose below which a page shows no article: a notice that a script is needed. */
  private static final int NO_TEXT = 40;

  private BodyChoice() {}

  /**
   * The body that the page shows; if it shows no text at all, the one its scripts would show.
   *
   * @param bytes the page as sent
   */
  static Body of(Page page, byte[] bytes) {
    Outline outline = page.outline();
    boolean told = !page.metadata().articleBody().isEmpty();
    if (told || outline.prose(outline.all()) >= NO_TEXT) {
      return found(page);
    }
    return ScriptBody.html(bytes)
        .map(html -> written(page, html))
        .filter(body -> body.prose() >= TOO_SHORT)
        .orElseGet(() -> found(page));
  }

  private static Body written(Page page, String html) {
    Document document =
        Extractor.parse(html, Optional.of(page.document().location()).flatMap(Finish::target));
    Page written = Page.of(document, page.metadata(), new Removals(0));
    Body body = new Body(written, written.outline().all());
    BodyPasses.apply(body);
    return body;
  }

  private static Body found(Page page) {
    Body body = body(page);
    if (body.prose() >= TOO_SHORT) {
      return body;
    }
    Body lenient = body(page.lenient());
    return lenient.prose() > 2 * body.prose() ? lenient : body;
  }

  private static Body body(Page page) {
    Range range = new BodyFinder(page.outline(), page.clutter()).find(page.document());
    Body body = new Body(page, Standfirst.before(page, range));
    BodyPasses.removeBetween(body, range.first());
    BodyPasses.apply(body);
    return body;
  }
}
