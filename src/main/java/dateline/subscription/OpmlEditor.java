package dateline.subscription;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Changes an OPML file where its list changed and leaves the rest as its owner wrote it: comments,
 * head, order, indentation. Used once.
 */
final class OpmlEditor {
  private static final String STEP = "  ";

  private final Document document;
  private final Map<String, Subscription> before = new LinkedHashMap<>();
  private final Map<String, Subscription> after = new LinkedHashMap<>();

  /** Folders out of which a feed was taken. */
  private final Set<Element> left = new LinkedHashSet<>();

  OpmlEditor(Document document, List<Subscription> before, List<Subscription> after) {
    this.document = document;
    before.forEach(feed -> this.before.put(FeedAddress.key(feed.feedUrl()), feed));
    after.forEach(feed -> this.after.put(FeedAddress.key(feed.feedUrl()), feed));
  }

  /** The changed file, or nothing where it cannot say what it is to say. */
  Optional<String> edited() {
    Element body = document.selectFirst("body");
    if (body == null) {
      return Optional.empty();
    }
    moveFeeds();
    Set<String> kept = new HashSet<>();
    for (Element outline : List.copyOf(document.getElementsByTag("outline"))) {
      new Outline(outline)
          .feedUrl()
          .map(FeedAddress::key)
          .ifPresent(key -> keep(outline, key, kept));
    }
    after.forEach(
        (key, feed) -> {
          if (!kept.contains(key)) {
            add(body, feed);
          }
        });
    left.forEach(OpmlEditor::dropEmpty);
    return Optional.of(xml()).filter(this::saysAll);
  }

  /** A feed that is the same but for its address has moved: it stays in its place. */
  private void moveFeeds() {
    Map<Subscription, Subscription> gone = new HashMap<>();
    for (Map.Entry<String, Subscription> old : before.entrySet()) {
      if (!after.containsKey(old.getKey())) {
        gone.put(nameless(old.getValue()), old.getValue());
      }
    }
    for (Map.Entry<String, Subscription> feed : after.entrySet()) {
      Subscription old =
          before.containsKey(feed.getKey()) ? null : gone.get(nameless(feed.getValue()));
      if (old != null) {
        move(old, feed.getValue());
        before.put(feed.getKey(), feed.getValue());
      }
    }
  }

  private static Subscription nameless(Subscription feed) {
    return feed.at(URI.create("https://nowhere.invalid/"));
  }

  private void move(Subscription from, Subscription to) {
    String key = FeedAddress.key(from.feedUrl());
    for (Element outline : document.getElementsByTag("outline")) {
      if (new Outline(outline)
          .feedUrl()
          .filter(url -> FeedAddress.key(url).equals(key))
          .isPresent()) {
        outline.attributes().removeIgnoreCase("xmlUrl");
        outline.attr("xmlUrl", to.feedUrl().toString());
      }
    }
  }

  /** Leaves a feed that is as it was; one that changed is written anew, as are all its doubles. */
  private void keep(Element outline, String key, Set<String> kept) {
    Subscription now = after.get(key);
    if (now != null && now.equals(before.get(key))) {
      kept.add(key);
    } else {
      remove(outline);
    }
  }

  private void remove(Element outline) {
    Element folder = outline.parent();
    if (folder != null) {
      left.add(folder);
    }
    dropSpaceBefore(outline);
    outline.unwrap();
  }

  private static void dropSpaceBefore(Element outline) {
    Node space = outline.previousSibling();
    if (space instanceof TextNode text && text.isBlank()) {
      space.remove();
    }
  }

  /** A folder that lost its last feed goes, and so does the one around it; comments are kept. */
  private static void dropEmpty(Element emptied) {
    Element folder = emptied;
    while (folder != null && folder.normalName().equals("outline") && isEmpty(folder)) {
      Element outer = folder.parent();
      dropSpaceBefore(folder);
      folder.remove();
      folder = outer;
    }
  }

  private static boolean isEmpty(Element folder) {
    return new Outline(folder).isFolder()
        && folder.childNodes().stream()
            .allMatch(node -> node instanceof TextNode text && text.isBlank());
  }

  private void add(Element body, Subscription feed) {
    Element folder = body;
    int depth = 1;
    for (String name : OpmlWriter.path(feed)) {
      folder = inner(folder, name, depth);
      depth++;
    }
    append(folder, OpmlWriter.outline(feed), depth);
  }

  private static Element inner(Element folder, String name, int depth) {
    for (Element child : folder.children()) {
      Outline outline = new Outline(child);
      boolean isFolder = child.normalName().equals("outline") && outline.isFolder();
      if (isFolder && outline.folderName().equals(name)) {
        return child;
      }
    }
    return append(folder, OpmlWriter.folder(name), depth);
  }

  /** Adds an outline on a line of its own, indented like its neighbours. */
  private static Element append(Element folder, String outline, int depth) {
    Element added = parsed(outline);
    Element last = folder.lastElementChild();
    String usual = "\n" + STEP.repeat(depth + 1);
    if (last == null) {
      folder.appendChild(new TextNode(usual)).appendChild(added);
      folder.appendChild(new TextNode("\n" + STEP.repeat(depth)));
    } else {
      last.after(added);
      last.after(new TextNode(indent(last).orElse(usual)));
    }
    return added;
  }

  private static Optional<String> indent(Element outline) {
    return outline.previousSibling() instanceof TextNode text
            && text.isBlank()
            && text.getWholeText().indexOf('\n') >= 0
        ? Optional.of(text.getWholeText().substring(text.getWholeText().lastIndexOf('\n')))
        : Optional.empty();
  }

  private static Element parsed(String outline) {
    Document holder = Jsoup.parse(outline, "", Parser.xmlParser());
    Element element = holder.firstElementChild();
    if (element == null) {
      throw new IllegalStateException("no outline: " + outline);
    }
    element.remove();
    return element;
  }

  private String xml() {
    document.outputSettings().prettyPrint(false);
    document.charset(StandardCharsets.UTF_8);
    return document.outerHtml();
  }

  private boolean saysAll(String xml) {
    try {
      SubscriptionFile again = new OpmlReader("").read(xml.getBytes(StandardCharsets.UTF_8));
      return new HashSet<>(again.subscriptions().subscriptions())
          .equals(new HashSet<>(after.values()));
    } catch (SubscriptionException broken) {
      return false;
    }
  }
}
