package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline, and everything else on the page that is the same headline in other words. */
final class Headline {
  /** What stands between a headline and the site's name in a title. */
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • ", " / ");

  /** A headline is hardly ever shorter; the longer part of a title is the headline. */
  private static final int SHORTEST = 3;

  private Headline() {}

  static String of(Document page, Landmarks landmarks, JsonLd ld, MetaTags metas) {
    List<String> ones = shown(landmarks);
    String title = withoutSite(Printable.line(page.title()), ones);
    String social = withoutSite(metas.first("og:title"), ones);
    Optional<String> described = ld.text("headline");
    for (String one : ones) {
      String plain = Phrases.plain(one);
      if (plain.equals(Phrases.plain(social))
          || plain.equals(Phrases.plain(title))
          || plain.equals(Phrases.plain(described.orElse("")))) {
        return one;
      }
    }
    if (described.isPresent() && WordCount.of(described.get()) >= SHORTEST) {
      return described.get();
    }
    return !social.isEmpty() ? social : ones.size() == 1 ? ones.get(0) : title;
  }

  private static List<String> shown(Landmarks page) {
    List<String> ones = new ArrayList<>();
    for (Element one : page.ones()) {
      String text = Printable.line(one.text());
      if (!text.isEmpty() && text.length() < 400 && ones.size() < 10) {
        ones.add(text);
      }
    }
    return ones;
  }

  /** A title without the site's name after (or before) it. */
  static String withoutSite(String title, List<String> ones) {
    for (String one : ones) {
      if (WordCount.of(one) >= SHORTEST && title.startsWith(one)) {
        return one;
      }
    }
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String before = title.substring(0, at);
        String after = title.substring(at + separator.length());
        return WordCount.of(before) >= WordCount.of(after) ? before : after;
      }
    }
    return title;
  }
}
