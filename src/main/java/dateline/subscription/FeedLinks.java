package dateline.subscription;

import dateline.text.Printable;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the feeds of a site from one of its pages. */
public final class FeedLinks {
  /** More are the feeds of every topic a site has. */
  private static final int MOST = 30;

  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "text/rss+xml",
          "application/x.atom+xml",
          "application/rss",
          "application/atom");

  /** Where WordPress, Hugo, Jekyll, Ghost and most newspapers have theirs. */
  private static final List<String> USUAL =
      List.of("/feed", "/rss.xml", "/feed.xml", "/atom.xml", "/rss", "/index.xml", "/feed.json");

  private static final Pattern LOOKS_LIKE_FEED =
      Pattern.compile("(?:\\.(?:rss|atom|rdf)|/(?:feed|rss|atom)(?:\\.xml)?/?|/index\\.xml)$");

  private FeedLinks() {}

  /** The feeds that the page may have, the likeliest first. */
  public static List<FoundFeed> find(String html, URI page) {
    Document document = Jsoup.parse(html, page.toString());
    Map<String, FoundFeed> found = new LinkedHashMap<>();
    document.select("link[rel][href]").forEach(link -> announced(link, found));
    document.select("a[href]").forEach(link -> linked(link, found));
    USUAL.forEach(
        path -> add(page.resolve(path).toString(), "", FoundFeed.Certainty.GUESSED, found));
    List<FoundFeed> ranked = new ArrayList<>(found.values());
    ranked.sort(Comparator.comparing(FoundFeed::certainty).thenComparing(FeedLinks::isOfComments));
    return List.copyOf(ranked.subList(0, Math.min(MOST, ranked.size())));
  }

  private static void announced(Element link, Map<String, FoundFeed> found) {
    String type = link.attr("type").toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
    List<String> relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
    boolean isFeed = relations.contains("alternate") && TYPES.contains(type);
    if (isFeed || relations.contains("feed")) {
      add(link.absUrl("href"), link.attr("title"), FoundFeed.Certainty.ANNOUNCED, found);
    }
  }

  private static void linked(Element link, Map<String, FoundFeed> found) {
    String address = link.absUrl("href");
    String path = address.split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
    if (LOOKS_LIKE_FEED.matcher(path).find()) {
      add(address, link.text(), FoundFeed.Certainty.LINKED, found);
    }
  }

  private static void add(
      String address, String title, FoundFeed.Certainty certainty, Map<String, FoundFeed> found) {
    Optional<URI> url = FeedAddress.of(address);
    url.ifPresent(
        u ->
            found.putIfAbsent(
                FeedAddress.key(u), new FoundFeed(u, Printable.line(title), certainty)));
  }

  /** Readers want the news, not what is said under them. */
  private static boolean isOfComments(FoundFeed feed) {
    String all = (feed.title() + " " + feed.url()).toLowerCase(Locale.ROOT);
    return all.contains("comment") || all.contains("kommentar");
  }
}
