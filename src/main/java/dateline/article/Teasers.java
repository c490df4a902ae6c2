package dateline.article;

import dateline.article.Outline.Range;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The beginnings of other stories under the body: a linked headline and a paragraph, repeated. */
final class Teasers {
  /** Fewer linked headlines at the end may be the sections of a list of products or places. */
  private static final int FEWEST = 3;

  /** Words of prose that must stand before them. */
  private static final int STORY_WORDS = 50;

  private static final double ALL_LINK = 0.8;

  /** One linked heading in a list may be what the list is about. */
  private static final int FEWEST_LISTED = 2;

  /** Share of a list's items that are teasers; by eye. */
  private static final double MOST_ITEMS = 0.6;

  /** Share of the body's prose above which a list of linked headings is the article. */
  private static final double LISTED_SHARE = 0.3;

  private Teasers() {}

  static void cut(Body body) {
    int start = body.last() + 1;
    int count = 0;
    int prose = 0;
    for (int i = body.last(); i >= body.first() && prose < 2; i--) {
      if (!body.isKept(i)) {
        continue;
      }
      TextBlock block = body.block(i);
      if (block.isHeading() && isOwnLink(body, block)) {
        start = i;
        count++;
        prose = 0;
      } else {
        prose += block.isProse() || block.isHeading() ? 1 : 0;
      }
    }
    if (count >= FEWEST && proseBefore(body, start) >= STORY_WORDS) {
      remove(body, new Range(start, body.last()));
    }
  }

  /** A linked headline with another heading right under it has nothing to tell. */
  static void removeBare(Body body) {
    for (int i = body.first(); i <= body.last(); i++) {
      if (body.isKept(i) && body.block(i).isHeading() && isOtherPage(body, body.block(i))) {
        int next = body.next(i, 1);
        if (next < 0 || body.block(next).isHeading()) {
          body.remove(i, "teaser");
        }
      }
    }
  }

  private static boolean isOtherPage(Body body, TextBlock heading) {
    return isOwnLink(body, heading)
        && !heading.anchors().get(0).element().attr("href").startsWith("#");
  }

  /** Removes lists whose items are teasers: the linked headline of another story, and its lede. */
  static void removeLists(Body body) {
    Map<Element, Integer> linked = new LinkedHashMap<>();
    for (int i = body.first(); i <= body.last(); i++) {
      TextBlock block = body.block(i);
      if (block.level() > 0 && isOtherPage(body, block)) {
        list(block.element()).ifPresent(list -> linked.merge(list, 1, Integer::sum));
      }
    }
    double most = LISTED_SHARE * body.prose();
    linked.forEach(
        (list, count) -> {
          Range range = body.page().outline().range(list);
          boolean all = count >= FEWEST_LISTED && count > MOST_ITEMS * list.childrenSize();
          if (all && body.page().outline().prose(range) <= most) {
            remove(body, range);
            removeHeading(body, range);
          }
        });
  }

  /** The heading over a list that was all its section. */
  private static void removeHeading(Body body, Range list) {
    int before = body.next(list.first(), -1);
    int after = body.next(list.last(), 1);
    if (before >= 0 && body.block(before).isHeading()) {
      int level = body.block(before).level();
      TextBlock next = after < 0 ? body.block(before) : body.block(after);
      if (next.isHeading() && next.level() <= level) {
        body.remove(before, "teasers");
      }
    }
  }

  private static Optional<Element> list(Element heading) {
    Element item = heading.closest("li");
    return Optional.ofNullable(item == null ? null : item.parent());
  }

  private static void remove(Body body, Range range) {
    for (int i = range.first(); i <= range.last(); i++) {
      body.remove(i, "teasers");
    }
  }

  private static int proseBefore(Body body, int end) {
    int words = 0;
    for (int i = body.first(); i < end; i++) {
      words += body.isKept(i) && body.block(i).isProse() ? body.block(i).words() : 0;
    }
    return words;
  }

  /** A heading that is a link to the same site. */
  private static boolean isOwnLink(Body body, TextBlock heading) {
    if (heading.linked() < ALL_LINK || heading.anchors().isEmpty()) {
      return false;
    }
    Optional<URI> target = Finish.target(Finish.address(heading.anchors().get(0).element()));
    String site = body.host();
    return target.isEmpty() || site.isEmpty() || site.equals(target.get().getHost());
  }
}
