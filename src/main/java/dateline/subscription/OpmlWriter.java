package dateline.subscription;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes OPML 2.0. Used once. */
final class OpmlWriter {
  private final StringBuilder opml = new StringBuilder();

  /** Folders and feeds in the order in which they first come up. */
  private static final class Folder {
    private final Map<String, Folder> folders = new LinkedHashMap<>();
    private final List<Subscription> feeds = new ArrayList<>();
  }

  /** One feed as an outline, without indent and line end. */
  static String outline(Subscription feed) {
    OpmlWriter writer = new OpmlWriter();
    writer.outline(feed, 0);
    return writer.opml.toString().strip();
  }

  /** An empty folder. */
  static String folder(String name) {
    OpmlWriter writer = new OpmlWriter();
    writer.opml.append("<outline");
    writer.attribute("text", name);
    return writer.opml.append("></outline>").toString();
  }

  String write(String title, List<Subscription> subscriptions) {
    opml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
    opml.append("  <head>\n    <title>").append(escaped(title)).append("</title>\n  </head>\n");
    opml.append("  <body>\n");
    folder(tree(subscriptions), 2);
    return opml.append("  </body>\n</opml>\n").toString();
  }

  private static Folder tree(List<Subscription> subscriptions) {
    Folder root = new Folder();
    for (Subscription subscription : subscriptions) {
      Folder folder = root;
      for (String name : path(subscription)) {
        folder = folder.folders.computeIfAbsent(name, key -> new Folder());
      }
      folder.feeds.add(subscription);
    }
    return root;
  }

  static List<String> path(Subscription subscription) {
    return subscription.tags().isEmpty()
        ? List.of()
        : List.of(subscription.tags().get(0).split("/"));
  }

  private void folder(Folder folder, int depth) {
    for (Map.Entry<String, Folder> inner : folder.folders.entrySet()) {
      indent(depth).append("<outline");
      attribute("text", inner.getKey());
      opml.append(">\n");
      folder(inner.getValue(), depth + 1);
      indent(depth).append("</outline>\n");
    }
    folder.feeds.forEach(feed -> outline(feed, depth));
  }

  private void outline(Subscription feed, int depth) {
    indent(depth).append("<outline");
    attribute("text", feed.title());
    attribute("title", feed.attributes().getOrDefault("title", feed.title()));
    attribute("type", "rss");
    attribute("xmlUrl", feed.feedUrl().toString());
    feed.site().map(URI::toString).ifPresent(site -> attribute("htmlUrl", site));
    if (feed.tags().size() > 1) {
      attribute("category", categories(feed.tags()));
    }
    new TreeMap<>(feed.attributes())
        .forEach(
            (name, value) -> {
              if (!name.equals("title")) {
                attribute(name, value);
              }
            });
    opml.append("/>\n");
  }

  /** A comma divides categories and so can be in none. */
  private static String categories(List<String> tags) {
    return String.join(",", tags.stream().skip(1).map(tag -> tag.replace(',', '_')).toList());
  }

  private void attribute(String name, String value) {
    opml.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private StringBuilder indent(int depth) {
    return opml.append("  ".repeat(depth));
  }

  /** Escaped for XML; characters that XML cannot hold are left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  /** Without the characters that XML cannot hold. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(OpmlWriter::isXml).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && !(c >= 0xD800 && c < 0xE000) && (c & 0xFFFE) != 0xFFFE);
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
      default -> {
        if (isXml(c)) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }
}
