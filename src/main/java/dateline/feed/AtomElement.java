package dateline.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.UncheckedJDOMFactory;

/**
 * A feed or entry of the tidy Atom 1.0 document (RFC 4287) that Rome is given in place of the
 * original. Empty values are left out.
 */
final class AtomElement {
  private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

  private static final Namespace DUBLIN_CORE =
      Namespace.getNamespace("dc", "http://purl.org/dc/elements/1.1/");

  /** JDOM's usual factory checks each character again; {@link Cleaning} has. */
  private static final UncheckedJDOMFactory JDOM = new UncheckedJDOMFactory();

  /** The first form that Rome tries. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Element element;

  private AtomElement(Element element) {
    this.element = element;
  }

  static AtomElement feed() {
    return new AtomElement(JDOM.element("feed", ATOM));
  }

  /** The finished document; the feed is its root. */
  Document document() {
    return JDOM.document(element);
  }

  AtomElement entry() {
    return new AtomElement(child("entry"));
  }

  /** Rome keeps a feed's language and subjects in its Dublin Core module, not in its Atom model. */
  AtomElement dublinCore(String name, String value) {
    if (!value.isEmpty()) {
      element.addContent(JDOM.element(name, DUBLIN_CORE).addContent(JDOM.text(value)));
    }
    return this;
  }

  AtomElement text(String name, String value) {
    if (!value.isEmpty()) {
      child(name).addContent(JDOM.text(value));
    }
    return this;
  }

  AtomElement html(String name, String value) {
    if (!value.isEmpty()) {
      child(name).setAttribute("type", "html").addContent(JDOM.text(value));
    }
    return this;
  }

  AtomElement date(String name, Instant date) {
    return text(name, DATE.format(date));
  }

  AtomElement link(String relation, URI address) {
    child("link").setAttribute("rel", relation).setAttribute("href", address.toString());
    return this;
  }

  AtomElement enclosure(Enclosure enclosure) {
    Element link = child("link").setAttribute("rel", "enclosure");
    link.setAttribute("href", enclosure.url().toString());
    if (!enclosure.type().isEmpty()) {
      link.setAttribute("type", enclosure.type());
    }
    enclosure.bytes().ifPresent(bytes -> link.setAttribute("length", Long.toString(bytes)));
    return this;
  }

  AtomElement category(String term) {
    child("category").setAttribute("term", term);
    return this;
  }

  AtomElement author(Person person) {
    AtomElement author = new AtomElement(child("author"));
    author.text("name", person.name()).text("email", person.email());
    return this;
  }

  private Element child(String name) {
    Element child = JDOM.element(name, ATOM);
    element.addContent(child);
    return child;
  }
}
