package dateline.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Text of a feed's element, which may be plain, HTML, XHTML, escaped once too often or in Base64
 * (RFC 4287, 3.1 and 4.1.3; Atom 0.3's mode; RSS says nothing).
 */
final class Prose {
  /** HTML of which only the text is wanted is read no further; a title is shorter. */
  private static final int PLAIN_LIMIT = 20_000;

  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,15})(?=[\\s/>])");

  private Prose() {}

  /** The element's content as HTML. */
  static String html(Node node) {
    if (isBase64(node)) {
      return base64(node.ownText());
    }
    if (node.hasElements()) {
      return unwrapped(node).inner();
    }
    String text = node.ownText();
    return isPlain(node, text) ? Node.escaped(text) : text;
  }

  /** The element's content as plain text, white space as it is. */
  static String plain(Node node) {
    if (!node.hasElements() && !isBase64(node)) {
      String text = node.ownText();
      return isPlain(node, text) ? text : plain(text);
    }
    return plain(html(node));
  }

  /** The text of HTML, or of text that may be HTML: "Vector&lt;String&gt;" is no tag. */
  static String plain(String text) {
    if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    String start = text.length() > PLAIN_LIMIT ? text.substring(0, PLAIN_LIMIT) : text;
    return looksLikeHtml(start)
        ? Jsoup.parseBodyFragment(start).text()
        : Parser.unescapeEntities(start, false);
  }

  private static boolean looksLikeHtml(String text) {
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (Tag.isKnownTag(tag.group(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Atom is plain where it says so, or says nothing and shows no tag; RSS is HTML. */
  private static boolean isPlain(Node node, String text) {
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    if (type.equals("text") || type.equals("text/plain")) {
      return !(node.attribute("mode").equals("escaped") && looksLikeHtml(text));
    }
    return type.isEmpty() && node.name().startsWith("atom:") && !looksLikeHtml(text);
  }

  private static Node unwrapped(Node node) {
    List<Node> elements = node.children().stream().filter(child -> !child.isText()).toList();
    boolean wrapped =
        node.attribute("type").contains("xhtml")
            && elements.size() == 1
            && elements.get(0).isNamed("html:div", "div", "atom:div")
            && node.ownText().isEmpty();
    return wrapped ? elements.get(0) : node;
  }

  private static boolean isBase64(Node node) {
    return node.attribute("mode").equals("base64") || isEncodedMedia(node);
  }

  private static boolean isEncodedMedia(Node node) {
    String type = node.attribute("type").toLowerCase(Locale.ROOT);
    return node.name().startsWith("atom:")
        && type.indexOf('/') > 0
        && !type.startsWith("text/")
        && !type.contains("xml")
        && !type.contains("html")
        && !node.hasElements();
  }

  /** Empty for bytes that are no text: a picture has no place in an article. */
  private static String base64(String encoded) {
    try {
      byte[] bytes = Base64.getDecoder().decode(encoded.replaceAll("\\s", ""));
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0 ? "" : text;
    } catch (IllegalArgumentException notBase64) {
      return encoded;
    }
  }
}
