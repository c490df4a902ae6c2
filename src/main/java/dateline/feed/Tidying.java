package dateline.feed;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Document;

/**
 * Rewrites the tree of any feed as a plain Atom 1.0 document, which Rome reads without fault or
 * loss. Of its parsers for the other formats many throw on what feeds contain, and its model keeps
 * Dublin Core, Atom links in RSS, relative addresses and most dates out.
 */
final class Tidying {
  /** Entries of one document; the fullest archive among 400 real feeds has 1,500. */
  static final int ENTRIES = 5_000;

  /** Categories of one entry. */
  private static final int CATEGORIES = 50;

  private static final String[] TITLE = {
    "atom:title", "title", "dc:title", "media:title", "itunes:title"
  };
  private static final String[] SUMMARY = {
    "atom:summary",
    "description",
    "summary",
    "dc:description",
    "abstract",
    "itunes:summary",
    "itunes:subtitle",
    "media:description",
    "dcterms:abstract"
  };
  private static final String[] CONTENT = {
    "content:encoded", "atom:content", "content", "html:body", "body", "html:div", "fullitem"
  };

  /** An RSS item may have both a description and a summary; then one is the fuller text. */
  private static final String[] SECOND = {"summary"};

  private static final String[] TAGLINE = {
    "atom:subtitle",
    "atom:tagline",
    "subtitle",
    "tagline",
    "description",
    "dc:description",
    "abstract",
    "itunes:summary",
    "itunes:subtitle"
  };
  private static final String[] RIGHTS = {
    "atom:rights", "atom:copyright", "rights", "copyright", "dc:rights", "media:copyright"
  };
  private static final String[] PUBLISHED = {
    "atom:published",
    "published",
    "pubdate",
    "atom:issued",
    "issued",
    "dcterms:issued",
    "dc:date",
    "atom:created",
    "created",
    "dcterms:created",
    "dcterms:available",
    "date"
  };
  private static final String[] UPDATED = {
    "atom:updated", "updated", "atom:modified", "modified", "dcterms:modified", "lastbuilddate"
  };

  private final AtomElement feed = AtomElement.feed();
  private final FeedShape shape;
  private final Links links;
  private final Set<String> ids = new LinkedHashSet<>();

  private Tidying(FeedShape shape) {
    this.shape = shape;
    Links document = new Links(shape.root().base(), Optional.empty());
    this.links = new Links(shape.root().base(), document.page(shape.head()));
  }

  static Document tidy(FeedShape shape) {
    Tidying tidying = new Tidying(shape);
    tidying.head();
    shape.items().forEach(tidying::entry);
    return tidying.feed.document();
  }

  private void head() {
    Node head = shape.head();
    prose(feed, head, "title", TITLE);
    prose(feed, head, "subtitle", TAGLINE);
    prose(feed, head, "rights", RIGHTS);
    links.page(head).ifPresent(page -> feed.link("alternate", page));
    head.first("atom:id", "id", "guid", "dc:identifier")
        .ifPresent(id -> feed.text("id", id.ownText()));
    People.of(head, "managingeditor", "webmaster", "dc:publisher").forEach(feed::author);
    date(head, UPDATED)
        .or(() -> date(head, PUBLISHED))
        .ifPresent(date -> feed.date("updated", date));
    image().ifPresent(image -> feed.text("logo", image.toString()));
    categories(head).forEach(category -> feed.dublinCore("subject", category));
    feed.dublinCore("language", language(head));
  }

  private void entry(Node item) {
    AtomElement entry = feed.entry();
    String title = prose(entry, item, "title", TITLE);
    String summary = prose(entry, item, "summary", SUMMARY);
    prose(entry, item, "content", item.first(CONTENT).isPresent() ? CONTENT : SECOND);
    Optional<URI> page = links.page(item);
    page.ifPresent(address -> entry.link("alternate", address));
    links.comments(item).ifPresent(address -> entry.link("replies", address));
    links.enclosures(item).forEach(entry::enclosure);
    entry.text("id", EntryIdentity.of(given(item), page, title + "\n" + summary).unlike(ids));
    authors(item).forEach(entry::author);
    date(item, PUBLISHED).ifPresent(date -> entry.date("published", date));
    date(item, UPDATED)
        .or(() -> FeedDates.parse(item.attribute("lastmod")))
        .ifPresent(date -> entry.date("updated", date));
    item.first(RIGHTS).ifPresent(rights -> entry.dublinCore("rights", Prose.html(rights)));
    categories(item).forEach(entry::category);
  }

  private static String given(Node item) {
    return item.first("atom:id", "id", "guid", "dc:identifier")
        .map(id -> id.hasElements() ? id.inner() : id.ownText())
        .orElseGet(() -> item.attribute("rdf:about"));
  }

  /** Writes the first element that is not blank; titles lose their tags on the way out. */
  private static String prose(AtomElement to, Node from, String name, String[] candidates) {
    Optional<Node> node = from.first(candidates);
    if (name.equals("title")) {
      String title = node.map(Prose::plain).orElse("");
      to.text(name, title);
      return title;
    }
    String html = node.map(Prose::html).orElse("");
    to.html(name, html);
    return html;
  }

  /** Atom's entries have the feed's author where they name none (RFC 4287, 4.1.2). */
  private List<Person> authors(Node item) {
    List<Person> own = People.of(item);
    if (!own.isEmpty() || !item.isNamed("atom:entry")) {
      return own;
    }
    List<Person> source =
        item.all("atom:source").stream().flatMap(s -> People.of(s).stream()).toList();
    return source.isEmpty() ? People.of(shape.head()) : source;
  }

  private static Optional<Instant> date(Node node, String[] candidates) {
    for (Node candidate : node.all(candidates)) {
      Optional<Instant> date = FeedDates.parse(candidate.ownText());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private Optional<URI> image() {
    Node head = shape.head();
    Optional<URI> image = Optional.empty();
    for (Node candidate : head.all("image", "atom:logo", "logo", "atom:icon", "itunes:image")) {
      String written =
          candidate.first("url").map(Node::ownText).orElseGet(() -> candidate.attribute("href"));
      String address = written.isEmpty() ? candidate.ownText() : written;
      image = image.or(() -> links.resolve(candidate, address));
    }
    return image;
  }

  private static Set<String> categories(Node node) {
    Set<String> categories = new LinkedHashSet<>();
    for (Node category :
        node.all("category", "atom:category", "dc:subject", "itunes:category", "media:category")) {
      String label = label(category);
      if (!label.isEmpty() && categories.size() < CATEGORIES) {
        categories.add(label);
      }
    }
    for (Node keywords : node.all("itunes:keywords", "media:keywords")) {
      for (String keyword : keywords.ownText().split(",", CATEGORIES)) {
        if (!keyword.isBlank()) {
          categories.add(keyword.strip());
        }
      }
    }
    return categories;
  }

  /** The name meant for people comes first (RFC 4287, 4.2.2.3). */
  private static String label(Node category) {
    for (String attribute : new String[] {"label", "term", "text"}) {
      if (!category.attribute(attribute).isEmpty()) {
        return category.attribute(attribute);
      }
    }
    return category.ownText();
  }

  private String language(Node head) {
    List<String> candidates = new ArrayList<>();
    head.all("language", "dc:language").forEach(node -> candidates.add(node.ownText()));
    candidates.add(head.attribute("xml:lang"));
    candidates.add(shape.root().attribute("xml:lang"));
    return candidates.stream().filter(language -> !language.isBlank()).findFirst().orElse("");
  }
}
