package dateline.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The addresses of a feed or entry: its page, its files, its comments. */
final class Links {
  /** A gallery of more belongs on the page. */
  private static final int ENCLOSURES = 50;

  private final Optional<URI> document;
  private final Optional<URI> site;

  /**
   * Links of one document.
   *
   * @param document its base: the address it came from, or the root's xml:base
   * @param site the page of an RSS feed; authors who write relative addresses mean relative to it
   */
  Links(Optional<URI> document, Optional<URI> site) {
    this.document = document;
    this.site = site;
  }

  /**
   * The page. In an RSS item the text of {@code link}, then Atom's alternate, then the guid if it
   * is a permalink; in Atom the alternate first.
   */
  Optional<URI> page(Node node) {
    Optional<URI> rss = rssLink(node);
    Optional<URI> atom = atomLink(node, "alternate");
    Optional<URI> first = node.isNamed("item", "channel") ? rss.or(() -> atom) : atom.or(() -> rss);
    return original(node)
        .or(() -> first)
        .or(() -> resolve(node, node.attribute("href")))
        .or(() -> permalink(node))
        .or(() -> resolve(node, node.attribute("rdf:about")).filter(Addresses::isWeb))
        .or(() -> webId(node));
  }

  /** FeedBurner's own links redirect, or are dead since it let domains go. */
  private static Optional<URI> original(Node node) {
    return node.first("feedburner:origlink")
        .flatMap(link -> Addresses.resolve(Optional.empty(), link.ownText()))
        .filter(Addresses::isWeb);
  }

  private static Optional<URI> webId(Node node) {
    return node.first("atom:id")
        .flatMap(id -> Addresses.resolve(Optional.empty(), id.ownText()))
        .filter(Addresses::isWeb);
  }

  Optional<URI> comments(Node node) {
    return node.first("comments")
        .filter(comments -> comments.ownText().indexOf(' ') < 0)
        .flatMap(comments -> resolve(comments, comments.ownText()))
        .or(() -> replies(node));
  }

  /** RFC 4685; without a type, or with another, it is the feed of the comments. */
  private Optional<URI> replies(Node node) {
    return node.all("atom:link", "link").stream()
        .filter(link -> relation(link).equals("replies") && link.attribute("type").contains("html"))
        .map(link -> link.attribute("href"))
        .filter(address -> address.indexOf(' ') < 0)
        .flatMap(address -> resolve(node, address).stream())
        .findFirst();
  }

  List<Enclosure> enclosures(Node node) {
    Map<URI, Enclosure> found = new LinkedHashMap<>();
    List<Node> candidates =
        new ArrayList<>(node.all("enclosure", "atom:enclosure", "atom:link", "link"));
    candidates.addAll(node.all("media:content"));
    node.all("media:group").forEach(group -> candidates.addAll(group.all("media:content")));
    Optional<URI> original =
        node.first("feedburner:origenclosurelink").flatMap(link -> resolve(link, link.ownText()));
    for (Node candidate : candidates) {
      if (found.size() < ENCLOSURES) {
        enclosure(candidate)
            .map(
                file ->
                    candidate.isNamed("enclosure") ? file.at(original.orElse(file.url())) : file)
            .ifPresent(file -> found.putIfAbsent(file.url(), file));
      }
    }
    return List.copyOf(found.values());
  }

  private Optional<Enclosure> enclosure(Node node) {
    boolean isLink = node.isNamed("atom:link", "link");
    if (isLink && !node.attribute("rel").equals("enclosure")) {
      return Optional.empty();
    }
    String address = isLink ? node.attribute("href") : node.attribute("url");
    String length = node.attribute(node.isNamed("media:content") ? "filesize" : "length");
    return resolve(node, address.isEmpty() ? node.attribute("href") : address)
        .map(url -> new Enclosure(url, node.attribute("type"), bytes(length)));
  }

  static OptionalLong bytes(String length) {
    boolean isNumber = !length.isEmpty() && length.length() <= 15;
    for (int i = 0; i < length.length(); i++) {
      isNumber &= length.charAt(i) >= '0' && length.charAt(i) <= '9';
    }
    return isNumber ? OptionalLong.of(Long.parseLong(length)) : OptionalLong.empty();
  }

  /** Of several links the last one that leads anywhere, as feedparser and gofeed have it. */
  private Optional<URI> rssLink(Node node) {
    Optional<URI> last = Optional.empty();
    for (Node link : node.all("url", "link")) {
      boolean isPage = relation(link).equals("alternate");
      Optional<URI> address = isPage ? resolve(link, written(link)) : Optional.empty();
      last = address.isPresent() ? address : last;
    }
    return last;
  }

  private static String written(Node link) {
    for (String attribute : new String[] {"rdf:resource", "href"}) {
      if (link.ownText().isEmpty() && !link.attribute(attribute).isEmpty()) {
        return link.attribute(attribute);
      }
    }
    return link.ownText();
  }

  /** The first HTML link of this relation, else the first of any type. */
  private Optional<URI> atomLink(Node node, String relation) {
    Optional<URI> other = Optional.empty();
    for (Node link : node.all("atom:link", "link")) {
      if (link.attribute("href").isEmpty() || !relation(link).equals(relation)) {
        continue;
      }
      Optional<URI> address = resolve(link, link.attribute("href"));
      String type = link.attribute("type");
      if (address.isPresent() && (type.isEmpty() || type.contains("html"))) {
        return address;
      }
      other = other.or(() -> address);
    }
    return other;
  }

  private static String relation(Node link) {
    String relation = link.attribute("rel").toLowerCase(Locale.ROOT);
    int slash = relation.lastIndexOf('/');
    return relation.isEmpty() ? "alternate" : relation.substring(slash + 1);
  }

  private Optional<URI> permalink(Node node) {
    return node.first("guid")
        .filter(guid -> !guid.attribute("ispermalink").equalsIgnoreCase("false"))
        .flatMap(guid -> Addresses.resolve(Optional.empty(), guid.ownText()))
        .filter(Addresses::isWeb);
  }

  Optional<URI> resolve(Node node, String written) {
    boolean isRss = !node.name().startsWith("atom:") && node.base().equals(document);
    return Addresses.resolve(isRss ? site.or(node::base) : node.base(), written);
  }
}
