package dateline.article;

import java.util.List;
import java.util.Locale;

/**
 * What a person has written down about one site's pages, in the format of ftr-site-config.
 *
 * @param name the file, as a reader of {@code --explain} should see it
 * @param strip what is no part of the article, wherever it stands
 * @param prune whether the usual rules clean the body that the site's rule chose
 */
record SiteRule(
    String name,
    List<Choice> title,
    List<Choice> body,
    List<Choice> author,
    List<Choice> date,
    List<Choice> strip,
    List<Choice> nextPage,
    List<Choice> singlePage,
    List<Replacement> replacements,
    boolean prune) {

  /**
   * An XPath 1.0 expression.
   *
   * @param line where it stands in its file, from 1
   */
  record Choice(String xpath, int line) {
    /** Elements whose id or class contains the words, as ftr means {@code strip_id_or_class}. */
    static Choice ofNames(String part, int line) {
      String literal = literal(part);
      return new Choice(
          "//*[contains(@class," + literal + ") or contains(@id," + literal + ")]", line);
    }

    /** Pictures whose address contains the text. */
    static Choice ofPictures(String part, int line) {
      return new Choice("//img[contains(@src," + literal(part) + ")]", line);
    }

    /** XPath 1.0 has no escapes: a text with both kinds of quotes loses the second kind. */
    private static String literal(String text) {
      String bare = text.replaceAll("^[\"']+|[\"']+$", "");
      return bare.indexOf('\'') < 0 ? "'" + bare + "'" : "\"" + bare.replace("\"", "") + "\"";
    }
  }

  /** Text of the page's source and what is read in its place. */
  record Replacement(String find, String by) {}

  SiteRule {
    title = List.copyOf(title);
    body = List.copyOf(body);
    author = List.copyOf(author);
    date = List.copyOf(date);
    strip = List.copyOf(strip);
    nextPage = List.copyOf(nextPage);
    singlePage = List.copyOf(singlePage);
    replacements = List.copyOf(replacements);
  }

  /** The source as the rule wants it read; never longer than a page may be. */
  String replaced(String html) {
    String source = html;
    for (Replacement replacement : replacements) {
      source = replaced(source, replacement);
    }
    return source;
  }

  private static String replaced(String html, Replacement replacement) {
    String find = replacement.find();
    int at = html.indexOf(find);
    if (at < 0) {
      return html;
    }
    StringBuilder source = new StringBuilder(html.length());
    int done = 0;
    while (at >= 0 && source.length() < PageDecoder.MAX_BYTES) {
      source.append(html, done, at).append(replacement.by());
      done = at + find.length();
      at = html.indexOf(find, done);
    }
    return source.append(html, done, html.length()).toString();
  }

  /** The name of the rule for {@code --explain}: "strip, example.org.txt line 7". */
  String named(String directive, Choice choice) {
    return String.format(Locale.ROOT, "%s, %s line %d", directive, name, choice.line());
  }
}
