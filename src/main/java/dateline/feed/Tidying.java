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

  private static final String[] TITLE = {
    "atom:title", "title", "dc:title", "media:title", "itunes:title"
  };
  private static final String[] ID = {"atom:id", "id", "guid", "dc:identifier"};
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

  /** Where an item has these two and no content, the second is the fuller text. */
  private static final String[] TWO_TEXTS = {"description", "summary"};

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
    feed.text("title", title(head));
    feed.html("subtitle", prose(head, TAGLINE)).html("rights", prose(head, RIGHTS));
    links.page(head).ifPresent(page -> feed.link("alternate", page));
    head.first(ID).ifPresent(id -> feed.text("id", id.ownText()));
    People.of(head, "managingeditor", "webmaster", "dc:publisher").forEach(feed::author);
    date(head, UPDATED)
        .or(() -> date(head, PUBLISHED))
        .ifPresent(date -> feed.date("updated", date));
    image().ifPresent(image -> feed.text("logo", image.toString()));
    Categories.of(head).forEach(category -> feed.dublinCore("subject", category));
    feed.dublinCore("language", language(head));
  }

  private void entry(Node item) {
    AtomElement entry = feed.entry();
    String title = title(item);
    entry.text("title", title);
    List<Node> two = twoTexts(item);
    String summary = two.isEmpty() ? prose(item, SUMMARY) : Prose.html(two.get(0));
    String content = two.isEmpty() ? prose(item, CONTENT) : Prose.html(two.get(1));
    entry.html("summary", summary).html("content", content);
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
    Categories.of(item).forEach(entry::category);
  }

  /** The two in their order in the document, or nothing. */
  private static List<Node> twoTexts(Node item) {
    if (item.first(CONTENT).isPresent()) {
      return List.of();
    }
    List<Node> texts = item.all(TWO_TEXTS).stream().filter(text -> !text.isBlank()).toList();
    boolean areTwo = texts.size() == 2 && !texts.get(0).name().equals(texts.get(1).name());
    return areTwo ? item.children().stream().filter(texts::contains).toList() : List.of();
  }

  private static String given(Node item) {
    return item.first(ID).map(Tidying::id).orElseGet(() -> item.attribute("rdf:about"));
  }

  /** Atom's ids are absolute (RFC 4287, 4.2.6); some are written as paths all the same. */
  private static String id(Node id) {
    String written = id.hasElements() ? id.inner() : id.ownText();
    boolean isPath = id.isNamed("atom:id") && written.indexOf('/') >= 0;
    return isPath
        ? Addresses.absolute(id.base(), written).map(URI::toString).orElse(written)
        : written;
  }

  /** The first element that is not blank as HTML. */
  private static String prose(Node from, String[] candidates) {
    return from.first(candidates).map(Prose::html).orElse("");
  }

  private static String title(Node from) {
    return from.first(TITLE).map(Prose::plain).orElse("");
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

  private String language(Node head) {
    List<String> candidates = new ArrayList<>();
    head.all("language", "dc:language").forEach(node -> candidates.add(node.ownText()));
    candidates.add(head.attribute("xml:lang"));
    candidates.add(shape.root().attribute("xml:lang"));
    return candidates.stream().filter(language -> !language.isBlank()).findFirst().orElse("");
  }
}
