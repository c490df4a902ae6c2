package dateline.refresh;

import dateline.article.Article;
import dateline.article.Block;
import dateline.feed.Enclosure;
import dateline.feed.Entry;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a teaser, whose article is on its page, from an article the feed gives in full. */
final class Teaser {
  /** Words above which a summary is taken for the whole article; by eye, 150 is a long teaser. */
  private static final int LONG_SUMMARY = 200;

  /** Words below which even what calls itself the content is a standfirst; by eye. */
  private static final int SHORT_CONTENT = 60;

  /** Words of a page below which it holds a notice ("Please enable JavaScript"); by eye. */
  private static final int NOTICE = 25;

  /** How a text ends that goes on elsewhere, lower case. */
  private static final List<String> CUT =
      List.of(
          "…",
          "...",
          "[…]",
          "[...]",
          "read more",
          "continue reading",
          "read the full story",
          "full story",
          "read on",
          "weiterlesen",
          "lire la suite",
          "leer más",
          "mehr");

  /** Hosts whose pages show films, not articles. */
  private static final Set<String> FILMS = Set.of("youtube.com", "youtu.be", "vimeo.com");

  private Teaser() {}

  /** Whether the entry's page is worth asking for. */
  static boolean isOne(Entry entry, Article article) {
    if (entry.link().filter(Teaser::mayHaveArticle).isEmpty() || isBroadcast(entry)) {
      return false;
    }
    int enough = entry.content().isBlank() ? LONG_SUMMARY : SHORT_CONTENT;
    return article.words() < enough || endsCut(article);
  }

  /** Whether a page gave less than the feed did: a notice, a wall, a film. */
  static boolean isWorse(Article page, Article teaser) {
    return page.words() < Math.max(NOTICE, teaser.words());
  }

  private static boolean endsCut(Article article) {
    List<Block> body = article.body();
    if (body.isEmpty()) {
      return true;
    }
    String last = body.get(body.size() - 1).text().toLowerCase(Locale.ROOT);
    String end = last.endsWith(".") && !last.endsWith("..") ? last.replaceAll("\\.$", "") : last;
    return CUT.stream().anyMatch(end.strip()::endsWith);
  }

  private static boolean mayHaveArticle(URI link) {
    String scheme = String.valueOf(link.getScheme()).toLowerCase(Locale.ROOT);
    String host = String.valueOf(link.getHost()).toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https"))
        && FILMS.stream().noneMatch(film -> host.equals(film) || host.endsWith("." + film));
  }

  private static boolean isBroadcast(Entry entry) {
    return entry.enclosures().stream()
        .map(Enclosure::type)
        .anyMatch(type -> type.startsWith("audio/") || type.startsWith("video/"));
  }
}
