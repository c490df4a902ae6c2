package dateline.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Document;

/**
 * One document on its way from bytes to Rome's model: decode, clean, read as a tree, tidy, and only
 * then Rome.
 */
record Reading(
    SyndFeed feed,
    String encoding,
    List<String> repairs,
    Optional<Duration> pause,
    boolean isCutOff) {
  /** A document that begins like this is a page; feeds inside pages are found all the same. */
  private static final int SNIFFED = 1_000;

  static Reading of(byte[] document, String contentType, URI url) throws FeedException {
    Decoding.Decoded decoded = Decoding.decode(document, contentType);
    String text = decoded.text();
    List<String> repairs = new ArrayList<>();
    decoded.repair().ifPresent(repairs::add);
    Optional<Markup.Tree> tree =
        JsonFeed.isJson(text) ? Optional.empty() : Optional.of(tree(text, url, repairs));
    Optional<FeedShape> shape =
        tree.isPresent() ? Optional.of(shape(tree.get().document(), text, url)) : Optional.empty();
    Document tidy = shape.isPresent() ? Tidying.tidy(shape.get()) : JsonFeed.tidy(text, url);
    return new Reading(
        rome(tidy, url),
        decoded.encoding(),
        List.copyOf(repairs),
        shape.flatMap(s -> Pause.of(s.head())),
        tree.filter(Markup.Tree::isCutOff).isPresent());
  }

  private static Markup.Tree tree(String text, URI url, List<String> repairs) throws FeedException {
    if (text.isBlank()) {
      throw new FeedException(host(url) + " sent an empty document", false);
    }
    Cleaning.Cleaned cleaned = Cleaning.clean(text);
    repairs.addAll(cleaned.repairs());
    Markup.Tree tree = Markup.read(cleaned.text(), url);
    repairs.addAll(tree.repairs());
    return tree;
  }

  private static FeedShape shape(Node document, String text, URI url) throws FeedException {
    Optional<FeedShape> shape = FeedShape.of(document);
    if (shape.isEmpty()) {
      throw noFeed(text, document, url);
    }
    return shape.get();
  }

  private static FeedException noFeed(String text, Node document, URI url) {
    String start = text.substring(0, Math.min(SNIFFED, text.length())).toLowerCase(Locale.ROOT);
    boolean isPage =
        start.contains("<!doctype html")
            || start.contains("<html")
            || !document.all("html", "html:html").isEmpty();
    if (isPage) {
      return new FeedException(host(url) + " sent a web page, not a feed", true);
    }
    Optional<String> root =
        document.children().stream().filter(node -> !node.isText()).map(Node::name).findFirst();
    String what = root.map(name -> "an XML document <" + shown(name) + ">").orElse("a document");
    return new FeedException(host(url) + " sent " + what + " that is not a feed", false);
  }

  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }

  static String host(URI url) {
    return Optional.ofNullable(url.getHost()).orElse(url.toString());
  }

  private static SyndFeed rome(Document tidy, URI url) throws FeedException {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(tidy);
    } catch (com.rometools.rome.io.FeedException | IllegalArgumentException e) {
      throw new FeedException(
          host(url) + " sent a feed that cannot be read: " + e.getMessage(), false);
    }
  }
}
