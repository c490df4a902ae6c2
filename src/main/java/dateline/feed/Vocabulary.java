package dateline.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The namespaces of feeds and the one prefix by which each is known here. Feeds bind them to other
 * prefixes, misspell them and use old ones.
 */
final class Vocabulary {
  /** By {@link #key}; the empty prefix is RSS in all its versions. */
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("backend.userland.com/rss", ""),
          Map.entry("backend.userland.com/rss2", ""),
          Map.entry("backend.userland.com/rss091", ""),
          Map.entry("blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("cyber.law.harvard.edu/rss/rss.html", ""),
          Map.entry("purl.org/rss/1.0", ""),
          Map.entry("purl.org/rss/2.0", ""),
          Map.entry("purl.org/net/rss1.1", ""),
          Map.entry("my.netscape.com/rdf/simple/0.9", ""),
          Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
          Map.entry("my.netscape.com/publish/formats/rss-0.91.dtd", ""),
          Map.entry("purl.org/rss/1.0/modules/rss091", ""),
          Map.entry("www.w3.org/2005/atom", "atom"),
          Map.entry("purl.org/atom/ns", "atom"),
          Map.entry("purl.org/atom/app", "app"),
          Map.entry("www.w3.org/2007/app", "app"),
          Map.entry("example.com/newformat", "atom"),
          Map.entry("example.com/necho", "atom"),
          Map.entry("purl.org/echo", "atom"),
          Map.entry("uri/of/echo/namespace", "atom"),
          Map.entry("purl.org/pie", "atom"),
          Map.entry("www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
          Map.entry("www.w3.org/xml/1998/namespace", "xml"),
          Map.entry("www.w3.org/1999/xhtml", "html"),
          Map.entry("www.w3.org/tr/rec-html40", "html"),
          Map.entry("purl.org/dc/elements/1.1", "dc"),
          Map.entry("purl.org/dc/elements/1.0", "dc"),
          Map.entry("purl.org/dc/terms", "dcterms"),
          Map.entry("purl.org/rss/1.0/modules/content", "content"),
          Map.entry("purl.org/rss/1.0/modules/slash", "slash"),
          Map.entry("purl.org/rss/1.0/modules/syndication", "sy"),
          Map.entry("wellformedweb.org/commentapi", "wfw"),
          Map.entry("search.yahoo.com/mrss", "media"),
          Map.entry("search.yahoo.com/searchmonkey/media", "media"),
          Map.entry("www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("example.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("webns.net/mvcb", "admin"));

  private Vocabulary() {}

  /** The prefix for a namespace, where it is one that feeds use. */
  static Optional<String> prefix(String namespace) {
    return Optional.ofNullable(PREFIXES.get(key(namespace)));
  }

  /** Whether a prefix that nothing binds can only mean one thing. */
  static boolean isKnown(String prefix) {
    return PREFIXES.containsValue(prefix);
  }

  /** Without scheme, case and end mark: {@code https://www.w3.org/2005/Atom/} is Atom too. */
  private static String key(String namespace) {
    String key = namespace.strip().toLowerCase(Locale.ROOT);
    int scheme = key.indexOf("://");
    key = scheme < 0 ? key : key.substring(scheme + 3);
    int end = key.length();
    while (end > 0 && (key.charAt(end - 1) == '/' || key.charAt(end - 1) == '#')) {
      end--;
    }
    return key.substring(0, end);
  }
}
