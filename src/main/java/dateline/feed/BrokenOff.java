package dateline.feed;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the entry in which a document breaks off, as a feed does whose sending was interrupted. */
final class BrokenOff {
  private final Document document;
  private final String text;

  /** A document that jsoup read from this text. */
  BrokenOff(Document document, String text) {
    this.document = document;
    this.text = text;
  }

  /**
   * The last entry, where neither its end tag nor one of the elements around it follows. A feed
   * that never closes its entries closes itself.
   */
  Optional<Element> entry() {
    Element last = null;
    for (Element at = document.lastElementChild(); at != null; at = at.lastElementChild()) {
      last = isEntry(at) ? at : last;
    }
    Element root = document.lastElementChild();
    Element parent = last == null ? null : last.parent();
    if (last == null || root == null || parent == null || parent instanceof Document) {
      return Optional.empty();
    }
    int start = text.lastIndexOf("<" + last.tagName());
    boolean isEnded = ends(last, start) || ends(parent, start) || ends(root, start);
    return isEnded ? Optional.empty() : Optional.of(last);
  }

  private boolean ends(Element element, int from) {
    return text.indexOf("</" + element.tagName(), from) >= 0;
  }

  private static boolean isEntry(Element element) {
    String tag = element.tagName().toLowerCase(Locale.ROOT);
    String local = tag.substring(tag.indexOf(':') + 1);
    return local.equals("item") || local.equals("entry");
  }
}
