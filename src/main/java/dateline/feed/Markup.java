package dateline.feed;

import java.io.StringReader;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads cleaned text into a tree: with Woodstox, three times as fast as Rome's own way, or, where
 * the XML is broken, with jsoup's XML parser, which cannot fail.
 */
final class Markup {
  /** Depth that Woodstox reads; {@link TreeBuilder} flattens long before. */
  private static final int DEPTH = 100_000;

  /** Characters of broken XML: jsoup keeps all of it in memory, fifty bytes for one. */
  private static final int BROKEN = 3_000_000;

  private static final XMLInputFactory FACTORY = factory();

  private Markup() {}

  /**
   * The node above the root elements.
   *
   * @param repairs what was wrong where the XML was broken
   * @param isCutOff whether an entry is left out because the document breaks off in it
   */
  record Tree(Node document, List<String> repairs, boolean isCutOff) {}

  static Tree read(String text, URI url) {
    try {
      return new Tree(strict(text, url), List.of(), false);
    } catch (XMLStreamException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
      return lenient(text, url, "broken XML near line " + line);
    }
  }

  /**
   * No DTD, no external entity, no namespaces (ours know unbound prefixes), nothing lazy. Found as
   * a service: Woodstox's own classes carry annotations that the compiler cannot find.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty("com.ctc.wstx.lazyParsing", false);
    factory.setProperty("com.ctc.wstx.maxElementDepth", DEPTH);
    return factory;
  }

  private static Node strict(String text, URI url) throws XMLStreamException {
    TreeBuilder tree = new TreeBuilder(url);
    XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
    try {
      while (!tree.isFull() && reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT ->
              tree.start(reader.getLocalName(), attributes(reader));
          case XMLStreamConstants.END_ELEMENT -> tree.end();
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              tree.text(reader.getText());
          default -> {}
        }
      }
    } finally {
      reader.close();
    }
    return tree.document();
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  /** Half an entry is not the entry: its address and id may be missing or cut. */
  private static Tree lenient(String text, URI url, String repair) {
    String start = text.length() > BROKEN ? text.substring(0, BROKEN) : text;
    Document document = Jsoup.parse(start, "", Parser.xmlParser());
    Optional<Element> half = new BrokenOff(document, start).entry();
    half.ifPresent(Element::remove);
    List<String> repairs =
        half.isPresent()
            ? List.of(repair, "the feed breaks off in its last entry, which was left out")
            : List.of(repair);
    return new Tree(tree(document, url), repairs, half.isPresent());
  }

  private static Node tree(Document document, URI url) {
    TreeBuilder tree = new TreeBuilder(url);
    document.traverse(
        new NodeVisitor() {
          @Override
          public void head(org.jsoup.nodes.Node node, int depth) {
            if (node instanceof TextNode run) {
              tree.text(run.getWholeText());
            } else if (depth > 0 && node instanceof Element element) {
              tree.start(element.tagName(), attributes(element));
            }
          }

          @Override
          public void tail(org.jsoup.nodes.Node node, int depth) {
            if (depth > 0 && node instanceof Element) {
              tree.end();
            }
          }
        });
    return tree.document();
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Attribute attribute : element.attributes()) {
      attributes.put(attribute.getKey(), attribute.getValue());
    }
    return attributes;
  }
}
