package dateline.article;

import java.net.URI;
import org.jsoup.nodes.Element;

/** Lines that are a link and nothing else: mostly the way to another story of the site. */
final class LinkLines {
  /** Share of text inside links above which a block is a link, not a sentence with links. */
  private static final double ALL_LINK = 0.8;

  private LinkLines() {}

  /** Items are judged with their list: {@link LinkLists}. */
  static boolean isOne(Body body, int index) {
    TextBlock block = body.block(index);
    return block.linked() >= ALL_LINK
        && !block.isHeading()
        && block.shape() != TextBlock.Shape.ITEM
        && !isSourceAmongProse(body, index);
  }

  /**
   * A heading inside a link is the headline of another story; a link inside a heading may not be.
   */
  static boolean isCard(Body body, int index) {
    TextBlock block = body.block(index);
    Element parent = block.element().parent();
    return block.isHeading()
        && block.linked() >= ALL_LINK
        && parent != null
        && parent.closest("a[href]") != null;
  }

  /**
   * A line of the text that names what it links at another site; its own stories a site praises.
   */
  private static boolean isSourceAmongProse(Body body, int index) {
    int next = body.next(index, 1);
    return next >= 0
        && body.block(next).linked() < ALL_LINK
        && Kin.isBetween(body, index)
        && leadsAway(body.block(index), site(body.host()));
  }

  /** Whether all links lead to other sites; where the page gives no address none does. */
  private static boolean leadsAway(TextBlock block, String own) {
    return !own.isEmpty()
        && block.anchors().stream()
            .flatMap(link -> Finish.target(Finish.address(link.element())).stream())
            .map(URI::getHost)
            .allMatch(host -> host != null && !isOneSite(site(host), own));
  }

  private static boolean isOneSite(String one, String other) {
    return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
  }

  private static String site(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
