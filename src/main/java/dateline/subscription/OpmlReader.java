package dateline.subscription;

import dateline.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads OPML as it is found: cut off, with bare ampersands, names in any case. jsoup's XML parser
 * never refuses a document and knows the line of each element. Used once.
 */
final class OpmlReader {
  /** Folders within folders beyond this are ignored. */
  private static final int DEPTH = 30;

  private static final int TITLE = 300;

  /** Where an end tag may stand: white space and comments may follow it. */
  private static final int END = 2000;

  private static final Set<String> KNOWN =
      Set.of("text", "title", "type", "xmlurl", "htmlurl", "url", "category");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?");

  private final String file;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();

  OpmlReader(String file) {
    this.file = file;
  }

  SubscriptionFile read(byte[] bytes) throws SubscriptionException {
    Document document = parse(bytes);
    List<Element> outlines = document.getElementsByTag("outline");
    if (outlines.isEmpty() && document.getElementsByTag("opml").isEmpty()) {
      throw noOpml(document);
    }
    outlines.forEach(this::outline);
    if (isCutOff(bytes)) {
      problems.add(file + ": it ends before </opml>; feeds may be missing, was it cut off?");
    }
    return new SubscriptionFile(new SubscriptionList(subscriptions), problems);
  }

  /** The end tag is plain ASCII in every encoding but UTF-16, which is not asked. */
  private static boolean isCutOff(byte[] bytes) {
    String end =
        new String(
            bytes,
            Math.max(0, bytes.length - END),
            Math.min(bytes.length, END),
            StandardCharsets.ISO_8859_1);
    return !end.toLowerCase(Locale.ROOT).contains("</opml") && end.indexOf(0) < 0;
  }

  private SubscriptionException noOpml(Document document) {
    Element root = document.firstElementChild();
    String found = root == null ? "holds no XML" : "is <" + Printable.line(root.tagName()) + ">";
    return new SubscriptionException(
        file,
        root == null ? 1 : line(root),
        "this "
            + found
            + ", not OPML; export the feeds as OPML once more, or remove the file to"
            + " start with the sample feeds");
  }

  static Document parse(byte[] bytes) {
    Document document = parse(bytes, null);
    return document.charset().equals(StandardCharsets.UTF_8) && !isUtf8(bytes)
        ? parse(bytes, "windows-1252")
        : document;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  private static Document parse(byte[] bytes, @Nullable String charset) {
    try {
      Parser parser = Parser.xmlParser().setTrackPosition(true);
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser);
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail to be read", e);
    }
  }

  private void outline(Element outline) {
    String written = address(outline);
    if (written.isEmpty()) {
      if (outline.children().isEmpty()) {
        skipped(outline, "no xmlUrl");
      }
      return;
    }
    Optional<URI> address = FeedAddress.of(written);
    if (address.isEmpty()) {
      skipped(outline, "xmlUrl \"" + shortened(written) + "\" is no http or https address");
      return;
    }
    Integer earlier = lines.putIfAbsent(FeedAddress.key(address.get()), line(outline));
    if (earlier != null) {
      problems.add(
          at(outline)
              + "\""
              + title(outline)
              + "\" is the feed of line "
              + earlier
              + " again; the two were joined");
    }
    subscriptions.add(subscription(outline, address.get()));
  }

  /** The feed that an outline names; empty for a folder. */
  static Optional<URI> feedUrl(Element outline) {
    return FeedAddress.of(address(outline));
  }

  /** A folder's name as it stands in a tag; a slash divides folders there. */
  static String folderName(Element outline) {
    return title(outline).replace('/', '-');
  }

  private void skipped(Element outline, String reason) {
    problems.add(at(outline) + reason + "; the outline \"" + title(outline) + "\" was skipped");
  }

  private Subscription subscription(Element outline, URI address) {
    Set<String> tags = new LinkedHashSet<>(folder(outline));
    tags.addAll(categories(outline));
    String title = title(outline);
    return new Subscription(
        address,
        title.isEmpty() ? FeedAddress.host(address) : title,
        FeedAddress.of(value(outline, "htmlUrl")),
        List.copyOf(tags),
        others(outline));
  }

  /** Some exports call it {@code url}; with type "link" that is a page or another OPML file. */
  private static String address(Element outline) {
    String address = value(outline, "xmlUrl");
    String type = value(outline, "type").toLowerCase(Locale.ROOT);
    boolean isLink = type.equals("link") || type.equals("include");
    return address.isEmpty() && !isLink ? value(outline, "url") : address;
  }

  private static String title(Element outline) {
    String text = Printable.line(value(outline, "text"));
    return shortened(text.isEmpty() ? Printable.line(value(outline, "title")) : text);
  }

  private static List<String> folder(Element outline) {
    Deque<String> path = new ArrayDeque<>();
    for (Element up = outline.parent(); up != null && path.size() < DEPTH; up = up.parent()) {
      if (up.normalName().equals("outline") && address(up).isEmpty() && !title(up).isEmpty()) {
        path.addFirst(folderName(up));
      }
    }
    return path.isEmpty() ? List.of() : List.of(String.join("/", path));
  }

  private static List<String> categories(Element outline) {
    List<String> categories = new ArrayList<>();
    for (String category : value(outline, "category").split(",")) {
      String path = Printable.line(category).replaceAll("^/+|/+$", "");
      if (!path.isEmpty()) {
        categories.add(path);
      }
    }
    return categories;
  }

  /** Attributes of other programs, with the declarations of their prefixes. */
  private static Map<String, String> others(Element outline) {
    Map<String, String> others = new HashMap<>();
    for (Attribute attribute : outline.attributes()) {
      String name = attribute.getKey();
      boolean isOther = !KNOWN.contains(name.toLowerCase(Locale.ROOT)) && !name.startsWith("xmlns");
      if (isOther && NAME.matcher(name).matches()) {
        others.put(name, OpmlWriter.legal(attribute.getValue()));
        prefix(name).ifPresent(prefix -> others.put("xmlns:" + prefix, namespace(outline, prefix)));
      }
    }
    String title = Printable.line(value(outline, "title"));
    if (!title.isEmpty() && !title.equals(title(outline))) {
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

  private static String namespace(Element outline, String prefix) {
    Element up = outline;
    for (int depth = 0; up != null && depth <= DEPTH; depth++) {
      if (up.hasAttr("xmlns:" + prefix)) {
        return OpmlWriter.legal(up.attr("xmlns:" + prefix));
      }
      up = up.parent();
    }
    return "urn:undeclared:" + prefix;
  }

  private static String value(Element outline, String name) {
    return outline.attributes().getIgnoreCase(name).strip();
  }

  private static String shortened(String text) {
    String line = Printable.line(text);
    return line.length() > TITLE
        ? line.substring(0, line.offsetByCodePoints(0, TITLE / 2)) + "…"
        : line;
  }

  private String at(Element element) {
    return file + ", line " + line(element) + ": ";
  }

  private static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}
