package dateline.article;

import dateline.article.Outline.Range;
import dateline.article.SiteRule.Choice;
import dateline.text.Printable;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page of a site that has a rule. */
final class SitePage {
  private final SiteRule rule;
  private final Document document;
  private final PageXPath xpath;
  private final Optional<String> headline;
  private final List<String> byline;
  private final Optional<OffsetDateTime> published;

  /** Reads at once what the rule says about the article: the rule may strip it from the body. */
  SitePage(SiteRule rule, Document document, SiteRules rules) {
    this.rule = rule;
    this.document = document;
    this.xpath =
        new PageXPath(document, (choice, mistake) -> rules.complain(rule, choice, mistake));
    this.headline = texts(rule.title()).findFirst();
    this.byline = texts(rule.author()).flatMap(t -> AuthorNames.split(t).stream()).toList();
    this.published =
        texts(rule.date()).map(PublishedDate::parse).flatMap(Optional::stream).findFirst();
  }

  /** What the rule says about headline, authors and date; the rest as the page says it. */
  Metadata metadata(Metadata page) {
    return new Metadata(
        headline.orElse(page.headline()),
        byline.isEmpty() ? page.byline() : byline,
        published.or(page::published),
        page.site(),
        page.language(),
        page.description(),
        page.articleBody());
  }

  /** What the first expression says that says anything. */
  private Stream<String> texts(List<Choice> choices) {
    for (Choice choice : choices) {
      List<String> texts =
          xpath.texts(choice).stream().map(Printable::line).filter(t -> !t.isEmpty()).toList();
      if (!texts.isEmpty()) {
        return texts.stream();
      }
    }
    return Stream.empty();
  }

  /** Where the article goes on. */
  Optional<URI> nextPage() {
    return link(rule.nextPage());
  }

  /** Where the whole article stands on one page. */
  Optional<URI> singlePage() {
    return link(rule.singlePage());
  }

  private Optional<URI> link(List<Choice> choices) {
    for (Choice choice : choices) {
      Stream<String> links = xpath.elements(choice).stream().map(link -> link.absUrl("href"));
      Stream<String> texts = xpath.texts(choice).stream().map(text -> absolute(text.strip()));
      Optional<URI> target =
          Stream.concat(links, texts).map(Finish::target).flatMap(Optional::stream).findFirst();
      if (target.isPresent()) {
        return target;
      }
    }
    return Optional.empty();
  }

  private String absolute(String address) {
    return StringUtil.resolve(document.baseUri(), address);
  }

  /**
   * Takes out what the rule strips. An element stays where it was, empty and under a name that is
   * never shown: taking it out of a long row of others would cost a look at all of them.
   */
  void strip(Removals removals) {
    for (Choice choice : rule.strip()) {
      for (Element element : xpath.elements(choice)) {
        boolean gone = element.ownerDocument() == null;
        if (!gone && !element.nameIs("html") && !element.nameIs("body")) {
          removals.add(rule.named("strip", choice), element);
          element.empty().tagName("template");
        }
      }
    }
  }

  /** The body that the rule chooses; nothing if it chooses no text of this page. */
  Optional<Body> body(Page page) {
    for (Choice choice : rule.body()) {
      List<Range> ranges = new ArrayList<>();
      for (Element element : xpath.elements(choice)) {
        ranges.add(page.outline().range(holder(element)));
      }
      ranges.removeIf(range -> range.size() <= 0);
      if (!ranges.isEmpty()) {
        return Optional.of(pruned(page, ranges, rule.named("outside the body", choice)));
      }
    }
    return Optional.empty();
  }

  /** An inline element's text belongs to the block around it. */
  private static Element holder(Element element) {
    Element block = element;
    while (!Nesting.isHolder(block) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  /** The rule has the last word: where cleaning leaves less than half, nothing is cleaned. */
  private Body pruned(Page page, List<Range> ranges, String outside) {
    Body whole = body(page, ranges, outside);
    if (!rule.prune()) {
      return whole;
    }
    int chosen = words(whole);
    BodyPasses.apply(whole);
    return 2 * words(whole) < chosen ? body(page, ranges, outside) : whole;
  }

  private static int words(Body body) {
    return body.kept().stream().mapToInt(TextBlock::words).sum();
  }

  private static Body body(Page page, List<Range> ranges, String outside) {
    int first = ranges.stream().mapToInt(Range::first).min().orElse(0);
    int last = ranges.stream().mapToInt(Range::last).max().orElse(-1);
    BitSet chosen = new BitSet(page.outline().size());
    ranges.forEach(range -> chosen.set(range.first(), range.last() + 1));
    Body body = new Body(page, new Range(first, last), outside);
    for (int i = first; i <= last; i++) {
      if (!chosen.get(i)) {
        body.remove(i, outside);
      }
    }
    return body;
  }
}
