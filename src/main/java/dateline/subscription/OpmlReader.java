package dateline.subscription;

import dateline.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads OPML as it is found: cut off, with bare ampersands, names in any case. jsoup's XML parser
 * never refuses a document and knows the line of each element. Used once.
 */
final class OpmlReader {
  /** Where an end tag may stand: white space and comments may follow it. */
  private static final int END = 2000;

  private final String file;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
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
    outlines.forEach(element -> read(new Outline(element)));
    if (isCutOff(bytes)) {
      problems.add(file + ": it ends before </opml>; feeds may be missing, was it cut off?");
    }
    return new SubscriptionFile(new SubscriptionList(subscriptions), problems, notes);
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
        "this " + found + ", not OPML; export the feeds as OPML once more");
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

  private void read(Outline outline) {
    if (outline.isFolder()) {
      noFeed(outline);
      return;
    }
    Optional<Subscription> feed = outline.subscription();
    if (feed.isEmpty()) {
      skipped(outline, objection(outline), "");
      return;
    }
    int line = line(outline.element());
    Integer earlier = lines.putIfAbsent(FeedAddress.key(feed.get().feedUrl()), line);
    if (earlier != null) {
      String again = "\" is the feed of line " + earlier + " again; the two were joined";
      notes.add(at(outline) + "\"" + outline.title() + again);
    }
    subscriptions.add(feed.get());
  }

  private static String objection(Outline outline) {
    String written = Outline.shortened(outline.address());
    return outline.isPageTakenApart()
        ? "\"" + written + "\" is a page that another program takes apart, not a feed"
        : "xmlUrl \"" + written + "\" is no http or https address";
  }

  /** Folders are read with their feeds; here is told what of the others is lost. */
  private void noFeed(Outline outline) {
    boolean isEmpty = outline.element().children().isEmpty();
    if (outline.isInclude()) {
      skipped(outline, "an include of another list", "; import that list by itself");
    } else if (outline.isBookmark()) {
      notes.add(at(outline) + "\"" + outline.title() + "\" is a link to a page; it was left out");
    } else if (isEmpty && outline.isMeantAsFeed()) {
      skipped(outline, "no xmlUrl", "; give it the address of its feed, or delete it");
    } else if (!isEmpty && !outline.folderName().equals(outline.title())) {
      String renamed = "\" is called \"" + outline.folderName() + "\" here";
      notes.add(
          at(outline) + "the folder \"" + outline.title() + renamed + "; a slash divides folders");
    }
  }

  private void skipped(Outline outline, String reason, String next) {
    String title = outline.title();
    problems.add(at(outline) + reason + "; the outline \"" + title + "\" was skipped" + next);
  }

  private String at(Outline outline) {
    return file + ", line " + line(outline.element()) + ": ";
  }

  private static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}
