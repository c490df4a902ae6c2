package dateline.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An element or a run of text of a feed's tree. Names are lower case, their prefix the one of
 * {@link Vocabulary}, whatever the feed calls it: {@code atom:link}, {@code dc:creator}; RSS's own
 * names and those without a namespace have none.
 */
final class Node {
  private final String name;
  private final String text;
  private final Map<String, String> attributes;
  private final Optional<URI> base;
  private final List<Node> children = new ArrayList<>();

  private Node(String name, String text, Map<String, String> attributes, Optional<URI> base) {
    this.name = name;
    this.text = text;
    this.attributes = attributes;
    this.base = base;
  }

  static Node element(String name, Map<String, String> attributes, Optional<URI> base) {
    return new Node(name, "", attributes, base);
  }

  static Node text(String text) {
    return new Node("", text, Map.of(), Optional.empty());
  }

  void add(Node child) {
    children.add(child);
  }

  String name() {
    return name;
  }

  boolean isText() {
    return name.isEmpty();
  }

  List<Node> children() {
    return children;
  }

  Map<String, String> attributes() {
    return attributes;
  }

  /** The attribute's value without white space around it; empty when absent. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  /** What relative addresses inside are relative to: the nearest xml:base, else the document. */
  Optional<URI> base() {
    return base;
  }

  boolean isNamed(String... names) {
    for (String candidate : names) {
      if (name.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Children of these names, by name in the order given, then as in the document. */
  List<Node> all(String... names) {
    List<Node> found = new ArrayList<>();
    for (String candidate : names) {
      for (Node child : children) {
        if (child.name.equals(candidate)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** The first of {@link #all} that is not blank. */
  Optional<Node> first(String... names) {
    for (Node child : all(names)) {
      if (!child.isBlank()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  boolean isBlank() {
    for (Node child : children) {
      if (!child.isText() || !child.text.isBlank()) {
        return false;
      }
    }
    return true;
  }

  boolean hasElements() {
    return children.stream().anyMatch(child -> !child.isText());
  }

  /** The text directly inside, elements left out, ends stripped. */
  String ownText() {
    if (children.size() == 1) {
      return children.get(0).text.strip();
    }
    StringBuilder own = new StringBuilder();
    for (Node child : children) {
      own.append(child.text);
    }
    return own.toString().strip();
  }

  /** All that is inside as HTML, prefixes dropped: {@code <xhtml:p>} is {@code <p>}. */
  String inner() {
    StringBuilder html = new StringBuilder();
    children.forEach(child -> child.write(html));
    return html.toString().strip();
  }

  /** Recursion is safe: {@link TreeBuilder} bounds the depth. */
  private void write(StringBuilder html) {
    if (isText()) {
      html.append(escaped(text));
      return;
    }
    String tag = name.substring(name.indexOf(':') + 1);
    html.append('<').append(tag);
    attributes.forEach(
        (key, value) ->
            html.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    html.append('>');
    if (!isVoid(tag)) {
      children.forEach(child -> child.write(html));
      html.append("</").append(tag).append('>');
    }
  }

  private static boolean isVoid(String tag) {
    return switch (tag.toLowerCase(Locale.ROOT)) {
      case "area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr" ->
          true;
      default -> false;
    };
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
