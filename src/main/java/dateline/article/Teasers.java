package dateline.article;

import java.net.URI;
import java.util.Optional;

/** The beginnings of other stories under the body: a linked headline and a paragraph, repeated. */
final class Teasers {
  /** Fewer linked headlines at the end may be the sections of a list of products or places. */
  private static final int FEWEST = 3;

  /** Words of prose that must stand before them. */
  private static final int STORY_WORDS = 50;

  private static final double ALL_LINK = 0.8;

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
      for (int i = start; i <= body.last(); i++) {
        body.remove(i, "teasers");
      }
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
    String site = body.page().host();
    return target.isEmpty() || site.isEmpty() || site.equals(target.get().getHost());
  }
}
