package dateline.subscription;

import dateline.text.Printable;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an outline of an OPML file says: a feed, a folder, or neither. */
record Outline(Element element) {
  /** Folders within folders beyond this are ignored. */
  private static final int DEPTH = 30;

  /** Elements looked at on the way up; an attack nests a hundred thousand without names. */
  private static final int STEPS = 300;

  private static final int TITLE = 300;

  private static final Set<String> KNOWN =
      Set.of("text", "title", "type", "xmlurl", "htmlurl", "url", "category");
  private static final Set<String> FEED_TYPES = Set.of("rss", "atom", "rdf", "feed");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?");

  /** How FreshRSS marks what it makes out of pages itself: "HTML+XPath", "JSON+DotNotation". */
  private static final Set<String> TAKEN_APART = Set.of("xpath", "dotpath", "dotnotation");

  boolean isFolder() {
    return address().isEmpty();
  }

  /** Whether it calls itself a feed or tells of a site; an empty folder does neither. */
  boolean isMeantAsFeed() {
    return FEED_TYPES.contains(type()) || !value("htmlUrl").isEmpty();
  }

  /** Whether its address is a page, out of which another program makes a feed. */
  boolean isPageTakenApart() {
    return Arrays.stream(type().split("\\+")).anyMatch(TAKEN_APART::contains);
  }

  /** Whether it stands for another list (OPML 2.0, "inclusion"). */
  boolean isInclude() {
    return type().equals("include") && isFolder();
  }

  /** Whether it is a bookmark (OPML 2.0). */
  boolean isBookmark() {
    return type().equals("link") && isFolder() && !value("url").isEmpty();
  }

  /** The feed that it names; empty for a folder, and for what is no web address of a feed. */
  Optional<URI> feedUrl() {
    return isPageTakenApart() ? Optional.empty() : FeedAddress.of(address());
  }

  Optional<Subscription> subscription() {
    return feedUrl().map(this::subscription);
  }

  private Subscription subscription(URI address) {
    Set<String> tags = new LinkedHashSet<>(folder());
    tags.addAll(categories());
    String title = title();
    return new Subscription(
        address,
        title.isEmpty() ? FeedAddress.host(address) : title,
        FeedAddress.of(value("htmlUrl")),
        List.copyOf(tags),
        others());
  }

  /** Some exports call it {@code url}; with type "link" that is a page or another OPML file. */
  String address() {
    String address = value("xmlUrl");
    boolean isLink = type().equals("link") || type().equals("include");
    return address.isEmpty() && !isLink ? value("url") : address;
  }

  /** As written but for its case. */
  private String type() {
    return value("type").toLowerCase(Locale.ROOT);
  }

  String title() {
    String text = Printable.line(value("text"));
    return shortened(text.isEmpty() ? Printable.line(value("title")) : text);
  }

  /** A folder's name as it stands in a tag; a slash divides folders there. */
  String folderName() {
    return title().replace('/', '-');
  }

  private List<String> folder() {
    Deque<String> path = new ArrayDeque<>();
    Element up = element.parent();
    for (int step = 0; up != null && step < STEPS && path.size() < DEPTH; step++) {
      Outline outer = new Outline(up);
      if (up.normalName().equals("outline") && outer.isFolder() && !outer.title().isEmpty()) {
        path.addFirst(outer.folderName());
      }
      up = up.parent();
    }
    return path.isEmpty() ? List.of() : List.of(String.join("/", path));
  }

  private List<String> categories() {
    List<String> categories = new ArrayList<>();
    for (String category : value("category").split(",")) {
      List<String> path =
          Arrays.stream(category.split("/"))
              .map(Outline::shortened)
              .filter(name -> !name.isEmpty())
              .limit(DEPTH)
              .toList();
      if (!path.isEmpty()) {
        categories.add(String.join("/", path));
      }
    }
    return categories;
  }

  /** Attributes of other programs, with the declarations of their prefixes. */
  private Map<String, String> others() {
    Map<String, String> others = new HashMap<>();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean isOther = !KNOWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith("xmlns");
      if (isOther && NAME.matcher(name).matches()) {
        others.put(name, OpmlWriter.legal(attribute.getValue()));
        prefix(name).ifPresent(prefix -> others.put("xmlns:" + prefix, namespace(prefix)));
      }
    }
    String title = Printable.line(value("title"));
    if (!title.isEmpty() && !title.equals(title())) {
      others.put("title", title);
    }
    return others;
  }

  private static Optional<String> prefix(String name) {
    int colon = name.indexOf(':');
    return colon < 0 || name.startsWith("xml:")
        ? Optional.empty()
        : Optional.of(name.substring(0, colon));
  }

  private String namespace(String prefix) {
    Element up = element;
    for (int depth = 0; up != null && depth <= DEPTH; depth++) {
      if (up.attributes().hasKey("xmlns:" + prefix)) {
        return OpmlWriter.legal(up.attributes().get("xmlns:" + prefix));
      }
      up = up.parent();
    }
    return "urn:undeclared:" + prefix;
  }

  private String value(String name) {
    return element.attributes().getIgnoreCase(name).strip();
  }

  static String shortened(String text) {
    String line = Printable.line(text);
    return line.length() > TITLE
        ? line.substring(0, line.offsetByCodePoints(0, TITLE / 2)) + "…"
        : line;
  }
}
