package dateline.digest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** An HTML page being written: whole, without scripts or anything to load; all text is escaped. */
final class HtmlPage {
  private static final String STYLE =
      ":root{color-scheme:light dark}body{max-width:42em;margin:2em auto;padding:0 1em;font:1.05em/1.5 Georgia,serif}"
          + "h1,h2,h3,th,small{font-family:sans-serif}small{opacity:.75}"
          + "td,th{text-align:left;vertical-align:top;padding:.2em .8em .2em 0}";

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private final TextStyle style;

  HtmlPage(TextStyle style, Optional<String> language, String title) {
    this.style = style;
    String lang = language.map(tag -> " lang=\"" + escape(tag) + "\"").orElse("");
    html.append("<!DOCTYPE html>\n<html")
        .append(lang)
        .append(">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.append("style-src 'unsafe-inline'\">\n<title>").append(escape(title));
    html.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
  }

  HtmlPage open(String tag) {
    html.append('<').append(tag).append(">\n");
    open.push(tag);
    return this;
  }

  HtmlPage close() {
    html.append("</").append(open.pop()).append(">\n");
    return this;
  }

  HtmlPage element(String tag, String text) {
    return markup(tag, escape(text));
  }

  /** An element with content that is already written by {@link #escape} and {@link #link}. */
  HtmlPage markup(String tag, String content) {
    html.append('<').append(tag).append('>').append(content);
    html.append("</").append(tag).append(">\n");
    return this;
  }

  /** An element that begins with content that is already written, and may hold more. */
  HtmlPage open(String tag, String content) {
    return open(tag, "", content);
  }

  /**
   * @param attributes already written, each with a space before it
   */
  HtmlPage open(String tag, String attributes, String content) {
    html.append('<').append(tag).append(attributes).append('>').append(content);
    open.push(tag);
    return this;
  }

  /** A link; the label is already written. */
  static String link(String label, String address) {
    return "<a href=\"" + escapeLetters(address) + "\" rel=\"noreferrer\">" + label + "</a>";
  }

  /** A piece of text; in ASCII style letters beyond it become character references. */
  String escape(String text) {
    return escapeLetters(new TextStyle(style.columns(), false).piece(text));
  }

  /** Several lines of text. */
  String escapeLines(String text) {
    return escapeLetters(new TextStyle(style.columns(), false).lines(text));
  }

  private static String escapeLetters(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** The page, ended. */
  String end() {
    while (!open.isEmpty()) {
      close();
    }
    String page = html + "</body>\n</html>\n";
    return style.ascii() ? references(page) : page;
  }

  private static String references(String page) {
    StringBuilder ascii = new StringBuilder(page.length());
    page.codePoints()
        .forEach(
            c -> {
              if (c < 128) {
                ascii.append((char) c);
              } else {
                ascii.append("&#").append(c).append(';');
              }
            });
    return ascii.toString();
  }
}
