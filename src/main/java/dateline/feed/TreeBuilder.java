package dateline.feed;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Builds a tree of {@link Node}s from the tags of a document. It does its own namespaces, so that a
 * prefix nobody bound cannot lose a feed.
 */
final class TreeBuilder {
  /** Elements nested deeper become siblings: no feed goes beyond 50, an attack does. */
  private static final int DEPTH = 200;

  /** One more than the most attributes that an element of a feed has any use for. */
  private static final int ATTRIBUTES = 64;

  /** Elements of one document; 1,500 entries have 60,000, and each takes a hundred bytes. */
  private static final int ELEMENTS = 400_000;

  private final Deque<Open> open = new ArrayDeque<>();
  private final Node document;
  private int tooDeep;
  private int elements;
  private int items;

  TreeBuilder(URI url) {
    document = Node.element("#document", Map.of(), Optional.of(url));
    open.push(new Open(document, "", Map.of()));
  }

  private record Open(Node node, String tag, Map<String, String> scope) {}

  /** The node above the root; its children are the roots of the document, mostly one. */
  Node document() {
    return document;
  }

  /** Whether enough has been read; what follows would only fill the memory. */
  boolean isFull() {
    return elements >= ELEMENTS || items > Tidying.ENTRIES;
  }

  /** A start tag with its names as written, prefixes and all. */
  void start(String tag, Map<String, String> written) {
    elements++;
    Open parent = top();
    Map<String, String> scope = scope(parent.scope(), written);
    Map<String, String> attributes = attributes(scope, written);
    Optional<URI> base = base(parent.node(), attributes.getOrDefault("xml:base", ""));
    Node node = Node.element(name(scope, tag, true), attributes, base);
    items += FeedShape.isItem(node) ? 1 : 0;
    parent.node().add(node);
    if (open.size() > DEPTH) {
      tooDeep++;
    } else {
      open.push(new Open(node, tag, scope));
    }
  }

  void text(String text) {
    top().node().add(Node.text(text));
  }

  /** The end tag of the element that is open. */
  void end() {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (open.size() > 1) {
      open.pop();
    }
  }

  private Open top() {
    Open top = open.peek();
    if (top == null) {
      throw new IllegalStateException("the document was closed");
    }
    return top;
  }

  private static Optional<URI> base(Node parent, String given) {
    return given.isBlank()
        ? parent.base()
        : Addresses.resolve(parent.base(), given).or(parent::base);
  }

  private static Map<String, String> scope(Map<String, String> outer, Map<String, String> written) {
    Map<String, String> scope = outer;
    for (Map.Entry<String, String> attribute : written.entrySet()) {
      String name = attribute.getKey();
      if (name.equals("xmlns") || name.startsWith("xmlns:")) {
        scope = scope == outer ? new HashMap<>(outer) : scope;
        scope.put(name.equals("xmlns") ? "" : name.substring(6), attribute.getValue());
      }
    }
    return scope;
  }

  private static Map<String, String> attributes(
      Map<String, String> scope, Map<String, String> written) {
    if (written.isEmpty()) {
      return Map.of();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (Map.Entry<String, String> attribute : written.entrySet()) {
      String name = attribute.getKey();
      if (!name.startsWith("xmlns") && attributes.size() < ATTRIBUTES) {
        attributes.putIfAbsent(name(scope, name, false), attribute.getValue());
      }
    }
    return attributes;
  }

  private static String name(Map<String, String> scope, String tag, boolean isElement) {
    int colon = tag.indexOf(':');
    String prefix = colon < 0 ? "" : tag.substring(0, colon);
    String local = tag.substring(colon + 1).toLowerCase(Locale.ROOT);
    if (colon < 0 && !isElement) {
      return local;
    }
    String namespace = scope.getOrDefault(prefix, "");
    String known = Vocabulary.prefix(namespace).orElseGet(() -> prefix.toLowerCase(Locale.ROOT));
    return known.isEmpty() ? local : known + ":" + local;
  }
}
