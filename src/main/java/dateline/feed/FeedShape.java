package dateline.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Where in a document a feed is: the element with its title and the elements of its entries.
 * Formats differ little but in this: RSS 2.0 has items in the channel, RDF beside it, RSS 1.1 in
 * {@code items}; CDF is a bare channel; some feeds lie inside a web page. A service document of the
 * Atom Publishing Protocol (RFC 5023) lists feeds: each of its collections is an item.
 */
record FeedShape(Node root, Node head, List<Node> items) {
  /** How deep in another document a feed may lie. */
  private static final int DEPTH = 8;

  /** How many elements of a document without a feed are looked at to find one. */
  private static final int SEARCHED = 20_000;

  /** The feed of a document; empty when there is none. */
  static Optional<FeedShape> of(Node document) {
    return root(document).map(FeedShape::ofRoot);
  }

  private static FeedShape ofRoot(Node root) {
    if (isItem(root)) {
      return new FeedShape(
          root, Node.element("channel", root.attributes(), root.base()), List.of(root));
    }
    Node head = root.all("channel", "atom:feed").stream().findFirst().orElse(root);
    List<Node> items = new ArrayList<>();
    collect(root, items, 0);
    return new FeedShape(root, head, List.copyOf(items));
  }

  /** Items lie in items where a feed forgot to close them. */
  private static void collect(Node node, List<Node> items, int depth) {
    for (Node child : node.children()) {
      if (items.size() >= Tidying.ENTRIES) {
        return;
      }
      boolean isItem = isItem(child);
      if (isItem) {
        items.add(child);
      }
      if (depth < DEPTH && child.hasElements() && (isItem || isContainer(child))) {
        collect(child, items, depth + 1);
      }
    }
  }

  static boolean isItem(Node node) {
    return node.isNamed("item", "atom:entry", "entry", "atom:item", "app:collection");
  }

  private static boolean isContainer(Node node) {
    return node.isNamed(
        "channel",
        "items",
        "atom:feed",
        "feed",
        "rss",
        "rdf:rdf",
        "rdf:seq",
        "rdf:li",
        "app:service",
        "app:workspace");
  }

  private static Optional<Node> root(Node document) {
    Deque<Node> queue = new ArrayDeque<>();
    queue.add(document);
    int searched = 0;
    Node node;
    while ((node = queue.poll()) != null && searched < SEARCHED) {
      searched++;
      if (isRoot(node)) {
        return Optional.of(node);
      }
      for (Node child : node.children()) {
        if (!child.isText()) {
          queue.add(child);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isRoot(Node node) {
    return isItem(node)
        || node.isNamed("rss", "rdf:rdf", "rdf", "channel", "atom:feed", "feed", "rss:rss")
        || node.isNamed("app:service", "app:categories");
  }
}
