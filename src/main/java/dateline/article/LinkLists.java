package dateline.article;

import dateline.article.Outline.Range;

/** Lists of links: a list that is mostly links is navigation, however long it is. */
final class LinkLists {
  private static final double MOSTLY_LINKS = 0.6;

  /** Blocks after a heading for related stories that are looked at. */
  private static final int LIST_LENGTH = 30;

  static final Phrases RELATED = Phrases.load("related-headings.txt");

  private LinkLists() {}

  /** Removes a "Recommended Stories" heading with the links, teasers and captions under it. */
  static void removeUnderHeadings(Body body) {
    for (int i = body.first(); i <= body.last(); i++) {
      TextBlock block = body.block(i);
      boolean related = block.words() <= 8 && RELATED.matches(block.text(), body.plain(i));
      if (body.isKept(i) && related && !headsItems(body, i)) {
        body.remove(i, "related heading");
        removeLinksAfter(body, i);
      }
    }
  }

  /** "Popular languages include:", with items under it that link nowhere, tells something. */
  private static boolean headsItems(Body body, int heading) {
    int next = body.next(heading, 1);
    return next >= 0
        && body.block(next).shape() == TextBlock.Shape.ITEM
        && linkShare(body.page().outline(), listAround(body.page().outline(), body.block(next)))
            == 0;
  }

  private static void removeLinksAfter(Body body, int heading) {
    int end = Math.min(body.last(), heading + LIST_LENGTH);
    for (int i = heading + 1; i <= end; i++) {
      TextBlock block = body.block(i);
      boolean linked = block.linked() >= MOSTLY_LINKS;
      boolean label = block.words() < 8 && !block.endsSentence() && !block.isHeading();
      if (!linked && !label) {
        return;
      }
      body.remove(i, "related links");
    }
  }

  /** Removes the items of lists most of whose text is links. */
  static void removeLists(Body body) {
    Outline outline = body.page().outline();
    for (int i = body.first(); i <= body.last(); i++) {
      if (!body.isKept(i) || body.block(i).shape() != TextBlock.Shape.ITEM) {
        continue;
      }
      Range list = listAround(outline, body.block(i));
      if (linkShare(outline, list) > MOSTLY_LINKS) {
        body.remove(i, "link list");
      }
    }
  }

  private static Range listAround(Outline outline, TextBlock item) {
    for (var e = item.element(); e != null; e = e.parent()) {
      String tag = e.normalName();
      if (tag.equals("ul") || tag.equals("ol") || tag.equals("dl")) {
        return outline.range(e);
      }
    }
    return new Range(0, -1);
  }

  private static double linkShare(Outline outline, Range list) {
    double linked = 0;
    double length = 1;
    for (int i = list.first(); i <= list.last(); i++) {
      TextBlock block = outline.block(i);
      linked += block.linked() * block.text().length();
      length += block.text().length();
    }
    return linked / length;
  }
}
