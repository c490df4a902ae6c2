package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A heading that may be the page's headline.
 *
 * @param readings what of it may be the headline: the text, the text without the line over the
 *     headline, the last part alone
 */
record ShownHeading(String text, List<String> readings) {
  /** Headings of one rank that are looked at. */
  private static final int MOST = 10;

  /** Characters; longer headings are no headlines. */
  private static final int LONGEST = 400;

  /** Words from which a part of a heading is told again in the end of a claim, not by chance. */
  private static final int TAIL_WORDS = 4;

  /** What may stand between the parts of a heading in a claim. */
  private static final String JOINTS = " :–—-.,;!?";

  private static final Set<String> KICKERS = Phrases.words("kicker-classes.txt");

  /** Names of the page's path and of a headline that is only there for search engines. */
  private static final Set<String> NOT_SHOWN = Set.of("breadcrumb", "breadcrumbs", "seotitle");

  /** Elements around a heading whose names are looked at. */
  private static final int AROUND = 3;

  ShownHeading {
    readings = List.copyOf(readings);
  }

  static List<ShownHeading> among(List<Element> elements) {
    List<ShownHeading> headings = new ArrayList<>();
    for (Element element : elements) {
      if (headings.size() < MOST && !isInPath(element)) {
        ShownHeading heading = of(element);
        if (!heading.text.isEmpty() && heading.text.length() < LONGEST) {
          headings.add(heading);
        }
      }
    }
    return headings;
  }

  private static ShownHeading of(Element element) {
    String text = withoutAnchor(Printable.line(element.text()));
    List<String> parts = element.firstElementChild() == null ? List.of() : parts(element);
    List<String> readings = new ArrayList<>(parts.size() + 1);
    readings.add(text);
    readings.addAll(parts);
    return new ShownHeading(text, readings);
  }

  /** What may be the headline of a heading that holds other elements. */
  private static List<String> parts(Element element) {
    StringBuilder shown = new StringBuilder();
    append(element, shown);
    List<String> readings = new ArrayList<>();
    readings.add(
        Printable.line(String.join(" ", element.children().eachText()) + " " + element.ownText()));
    readings.add(Printable.line(shown.toString()));
    Element last = element.lastElementChild();
    if (last != null && element.childrenSize() > 1) {
      readings.add(Printable.line(last.text()));
    }
    return readings;
  }

  /** Manuals put the sign of a paragraph, as a link to the heading itself, behind it. */
  private static String withoutAnchor(String text) {
    return text.endsWith("¶") ? text.substring(0, text.length() - 1).strip() : text;
  }

  /**
   * The reading that is a claim's text, if one is; a claim may have another line in front. What
   * joins the parts of a heading (a colon, a dash) is often only told by the claim.
   *
   * @param claim in its plain form
   * @param spelled as the page tells it
   */
  Stream<String> reading(String claim, String spelled) {
    for (String reading : readings) {
      String plain = Phrases.plain(reading);
      if (plain.equals(claim)) {
        return Stream.of(readings.size() > 1 && isJoined(reading, spelled) ? spelled : reading);
      }
      boolean tail = !reading.equals(text) && WordCount.of(reading) >= TAIL_WORDS;
      if (tail && claim.endsWith(" " + plain)) {
        return Stream.of(reading);
      }
    }
    return Stream.empty();
  }

  /** Whether two texts differ only in marks between parts that the first lacks. */
  private static boolean isJoined(String reading, String spelled) {
    int at = 0;
    for (int i = 0; i < spelled.length(); i++) {
      if (at < reading.length() && spelled.charAt(i) == reading.charAt(at)) {
        at++;
      } else if (JOINTS.indexOf(spelled.charAt(i)) < 0) {
        return false;
      }
    }
    return at == reading.length();
  }

  private static void append(Element element, StringBuilder shown) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        shown.append(text.getWholeText());
      } else if (child instanceof Element part && !isNamed(part, KICKERS)) {
        boolean parts = part.isBlock() || element.childrenSize() > 1 || part.nameIs("br");
        shown.append(parts ? " " : "").append(part.text()).append(parts ? " " : "");
      }
    }
  }

  private static boolean isInPath(Element element) {
    Element at = element;
    for (int i = 0; i <= AROUND && at != null; i++) {
      if (isNamed(at, NOT_SHOWN)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static boolean isNamed(Element element, Set<String> names) {
    return Signature.words(Signature.of(element)).stream().anyMatch(names::contains);
  }
}
