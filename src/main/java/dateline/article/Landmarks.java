package dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;

/**
 * The elements that tell about a page, gathered in one walk: selecting each kind on its own walked
 * a page twenty times.
 *
 * @param metas meta elements
 * @param described scripts of JSON-LD
 * @param ones headings of the first rank
 * @param twos headings of the second rank
 * @param titled lesser headings that call themselves a post's title (the hAtom microformat)
 * @param marked elements that may hold an author or a date
 */
record Landmarks(
    List<Element> metas,
    List<Element> described,
    List<Element> ones,
    List<Element> twos,
    List<Element> titled,
    List<Element> marked) {
  /** Elements of one kind that are looked at. */
  private static final int MOST = 3_000;

  /** Parts of the class names that elements of authors and dates have. */
  private static final List<String> NAMES = List.of("aut", "byline", "publish");

  static Landmarks of(Document page) {
    Landmarks found =
        new Landmarks(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    NodeVisitor visitor = found::visit;
    page.traverse(visitor);
    return found;
  }

  private void visit(Node node, int depth) {
    if (node instanceof Element element) {
      switch (element.normalName()) {
        case "meta" -> add(metas, element);
        case "h1" -> add(ones, element);
        case "h2" -> add(twos, element);
        case "h3", "h4" -> {
          String names = Signature.of(element);
          if (names.contains("entry-title") || names.contains("post-title")) {
            add(titled, element);
          }
        }
        case "time" -> add(marked, element);
        case "script" -> {
          if (element.attr("type").equalsIgnoreCase("application/ld+json")) {
            add(described, element);
          }
        }
        default -> {
          if (element.attributesSize() > 0 && isMarked(element)) {
            add(marked, element);
          }
        }
      }
    }
  }

  private static void add(List<Element> list, Element element) {
    if (list.size() < MOST) {
      list.add(element);
    }
  }

  private static boolean isMarked(Element element) {
    if (element.hasAttr("itemprop") || element.attr("rel").equals("author")) {
      return true;
    }
    return isNamed(element.className()) || isNamed(element.id());
  }

  private static boolean isNamed(String names) {
    for (int i = 0; i < NAMES.size() && !names.isEmpty(); i++) {
      if (names.contains(NAMES.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Those marked elements that a selector matches, in reading order. */
  Stream<Element> marked(Evaluator selector) {
    return marked.stream().filter(element -> element.is(selector));
  }
}
