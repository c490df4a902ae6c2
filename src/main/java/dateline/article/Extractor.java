package dateline.article;

import dateline.text.Printable;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Makes clean articles out of pages, out of the HTML inside feeds, and out of pasted text.
 * Thread-safe; loads its word lists once. Never fails on what a page says: a page without an
 * article gives an article without a body.
 */
public final class Extractor {
  /** Elements inside one another; deeper ones become siblings. Browsers stop at 512 too. */
  private static final int MAX_DEPTH = 512;

  /** Tags of one page that are read; jsoup takes 3 microseconds for each at the greatest depth. */
  private static final int MAX_TAGS = 400_000;

  /** Characters of {@code <p>}. */
  private static final int SHORTEST_TAG = 3;

  private final SiteRules rules;
  private final int mostRemovals;

  /** An extractor with the site rules that come with Dateline. */
  public Extractor() {
    this(SiteRules.ours());
  }

  /** An extractor that asks these site rules before its own. */
  public Extractor(SiteRules rules) {
    this(rules, Removals.MAX_REMOVALS);
  }

  private Extractor(SiteRules rules, int mostRemovals) {
    this.rules = rules;
    this.mostRemovals = mostRemovals;
  }

  /** One with the same rules that does not tell what it removed: some 4 % cheaper. */
  public Extractor silent() {
    return new Extractor(rules, 0);
  }

  /** A page as sent; {@code contentType} is the HTTP header, or empty. */
  public Article page(byte[] page, String contentType, Optional<URI> url) {
    return sheet(page, contentType, url).article();
  }

  /**
   * An article that may go on on further pages of its host: as one.
   *
   * @param url the address of this page, after redirects
   * @param further asked for at most nine pages
   */
  public Article pages(byte[] page, String contentType, URI url, FurtherPages further)
      throws InterruptedException {
    Sheet opening = sheet(page, contentType, Optional.of(url));
    return new PageTurner(this, further, url).whole(opening);
  }

  Sheet sheet(FurtherPages.Sent sent) {
    return sheet(sent.bytes(), sent.contentType(), Optional.of(sent.url()));
  }

  private Sheet sheet(byte[] bytes, String contentType, Optional<URI> url) {
    String html = PageDecoder.decode(bytes, contentType);
    Optional<SiteRule> known = url.flatMap(rules::of);
    Document document = parse(known.map(rule -> rule.replaced(html)).orElse(html), url);
    Optional<SiteRule> rule = url.isPresent() ? known : rules.of(document);
    Optional<SitePage> site = rule.map(r -> new SitePage(r, document, rules));
    Optional<URI> next = site.flatMap(SitePage::nextPage);
    Optional<URI> whole = site.flatMap(SitePage::singlePage);
    Removals removed = new Removals(mostRemovals);
    site.ifPresent(s -> s.strip(removed));
    Page told = Page.of(document, removed);
    Page page = site.map(s -> told.knowing(s.metadata(told.metadata()))).orElse(told);
    Body body = site.flatMap(s -> s.body(page)).orElseGet(() -> BodyChoice.of(page, bytes));
    return new Sheet(article(body, removed, url), document, next, whole);
  }

  private static Article article(Body body, Removals removals, Optional<URI> url) {
    body.report(removals);
    Metadata metadata = body.page().metadata();
    List<Block> blocks = Finish.blocks(body.kept());
    if (body.prose() < BodyChoice.TOO_SHORT) {
      blocks = longer(blocks, metadata.articleBody());
    }
    return new Article(
        url,
        metadata.headline(),
        metadata.byline(),
        metadata.published(),
        metadata.site(),
        metadata.language(),
        blocks,
        removals.list());
  }

  /** A page that a script fills has its article in the description only. */
  private static List<Block> longer(List<Block> blocks, List<String> described) {
    int shown = blocks.stream().mapToInt(block -> WordCount.of(block.text())).sum();
    int told = described.stream().mapToInt(WordCount::of).sum();
    if (told <= 2 * shown) {
      return blocks;
    }
    return described.stream().<Block>map(line -> new Block.Paragraph(line, List.of())).toList();
  }

  static Document parse(String html, Optional<URI> base) {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    return parser.parseInput(
        new StringReader(withFewTags(html)), base.map(URI::toString).orElse(""));
  }

  /** The beginning of a page that holds no more tags than a real page may. */
  private static String withFewTags(String html) {
    if (html.length() <= SHORTEST_TAG * MAX_TAGS) {
      return html;
    }
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i + 1)) {
      if (++tags > MAX_TAGS) {
        return html.substring(0, i);
      }
    }
    return html;
  }

  /** The HTML of a feed entry: the same cleaning, no page around it. */
  public Article feedContent(String html, Optional<URI> base, String headline) {
    Document document = parse(html, base);
    Removals removed = new Removals(mostRemovals);
    Page page = Page.of(document, Metadata.of(Printable.line(headline)), removed);
    Body body = new Body(page, page.outline().all());
    BodyPasses.apply(body);
    Article made = article(body, removed, Optional.empty());
    return made.body().isEmpty() ? unfiltered(document, made) : made;
  }

  /** A feed sends nothing but the entry: what the rules would leave empty was all there is. */
  private static Article unfiltered(Document document, Article empty) {
    String text = Printable.line(document.text());
    List<Block> body = text.isEmpty() ? List.of() : List.of(new Block.Paragraph(text, List.of()));
    return new Article(
        empty.url(),
        empty.headline(),
        empty.byline(),
        empty.published(),
        empty.site(),
        empty.language(),
        body,
        List.of());
  }

  /**
   * Plain text as sent: by its byte order mark, else the charset of the HTTP header, which may be
   * empty, unless the bytes are valid UTF-8; else windows-1252.
   */
  public Article plainText(byte[] text, String contentType, String headline) {
    return plainText(PageDecoder.text(text, contentType), headline);
  }

  /** Pasted or plain text, a paragraph a line or separated by blank lines. */
  public Article plainText(String text, String headline) {
    Removals removed = new Removals(mostRemovals);
    return new Article(
        Optional.empty(),
        Printable.line(headline),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        PlainText.blocks(text, removed),
        removed.list());
  }
}
