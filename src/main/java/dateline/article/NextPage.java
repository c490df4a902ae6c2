package dateline.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Finds the link to the next page of an article. Its address must be that of such a page, and it
 * must say what it is: by {@code rel=next}, by "next page" in one of many languages, or by standing
 * in a row of page numbers.
 */
final class NextPage {
  /** Links of a page that are looked at. */
  private static final int MOST_LINKS = 5_000;

  /** Elements around a number that may be the row of page numbers. */
  private static final int AROUND = 3;

  /** Elements of a row of page numbers. */
  private static final int MOST_IN_ROW = 60;

  private static final Phrases NEXT = Phrases.load("next-page.txt");

  private NextPage() {}

  /**
   * The address of a page of this article.
   *
   * @param first the address of its first page
   * @param number which page, from 2
   */
  static Optional<URI> of(Document page, URI first, int number) {
    if (isListing(page)) {
      return Optional.empty();
    }
    for (Element link : links(page)) {
      Optional<URI> target =
          Finish.target(link.absUrl("href"))
              .filter(t -> PageAddress.number(first, t).filter(n -> n == number).isPresent());
      if (target.isPresent() && saysNext(link, number)) {
        return target;
      }
    }
    return Optional.empty();
  }

  /** A front page or a list of articles goes on too, but not as an article. */
  private static boolean isListing(Document page) {
    Element type = page.selectFirst("meta[property=og:type]");
    return type != null && type.attr("content").equals("website");
  }

  private static List<Element> links(Document page) {
    List<Element> links = new ArrayList<>();
    NodeFilter gather =
        (node, depth) -> {
          if (node instanceof Element e
              && (e.nameIs("a") || e.nameIs("link"))
              && e.hasAttr("href")) {
            links.add(e);
          }
          return links.size() < MOST_LINKS ? FilterResult.CONTINUE : FilterResult.STOP;
        };
    page.filter(gather);
    return links;
  }

  private static boolean saysNext(Element link, int number) {
    if (link.attr("rel").equalsIgnoreCase("next")) {
      return true;
    }
    String text = link.text();
    return NEXT.isWhole(text)
        || NEXT.isWhole(link.attr("title"))
        || NEXT.isWhole(link.attr("aria-label"))
        || (text.strip().equals(Integer.toString(number)) && isInRow(link, number));
  }

  /** Whether the number before this one stands beside it. */
  private static boolean isInRow(Element link, int number) {
    String before = Integer.toString(number - 1);
    Element around = link;
    for (int i = 0; i < AROUND && around.parent() != null; i++) {
      around = around.parent();
      List<Element> parts = around.stream().limit(MOST_IN_ROW).toList();
      if (parts.stream().anyMatch(part -> part.ownText().strip().equals(before))) {
        return true;
      }
    }
    return false;
  }
}
