package dateline.article;

import dateline.text.Printable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * The headline as the page shows it. What the page says of itself (its title, the title for social
 * media, JSON-LD) tells which of its headings that is; it may differ from what is shown.
 */
final class Headline {
  /** What stands between a headline and the site's name in a title. */
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • ", " / ", "--");

  /** A headline is hardly ever shorter; the longer part of a title is the headline. */
  private static final int SHORTEST = 3;

  private final List<ShownHeading> ones;
  private final List<ShownHeading> twos;
  private final String title;
  private final String social;
  private final Optional<String> described;
  private final Set<String> claims = new LinkedHashSet<>();

  private Headline(Document page, Landmarks landmarks, JsonLd ld, MetaTags metas) {
    ones = ShownHeading.among(landmarks.ones());
    twos = ShownHeading.among(landmarks.twos());
    List<String> texts = ones.stream().map(ShownHeading::text).toList();
    title = withoutSite(Printable.line(page.title()), texts);
    social = withoutSite(metas.first("og:title"), texts);
    described = ld.text("headline");
    claims.add(Phrases.plain(social));
    claims.add(Phrases.plain(described.orElse("")));
    claims.add(Phrases.plain(title));
    claims.remove("");
  }

  static String of(Document page, Landmarks landmarks, JsonLd ld, MetaTags metas) {
    Headline headline = new Headline(page, landmarks, ld, metas);
    Set<String> others = new LinkedHashSet<>(headline.claims);
    headline.ones.forEach(one -> others.remove(Phrases.plain(one.text())));
    return claimed(headline.twos, others)
        .or(() -> claimed(headline.ones, headline.claims))
        .orElseGet(headline::told);
  }

  /** The text of the first heading that a claim names; the earlier claims first. */
  private static Optional<String> claimed(List<ShownHeading> headings, Set<String> claims) {
    return claims.stream()
        .flatMap(claim -> headings.stream().flatMap(heading -> heading.reading(claim)))
        .findFirst();
  }

  private String told() {
    if (described.isPresent() && WordCount.of(described.get()) >= SHORTEST) {
      return described.get();
    }
    return !social.isEmpty() ? social : ones.size() == 1 ? ones.get(0).text() : title;
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
        String before = title.substring(0, at).strip();
        String after = title.substring(at + separator.length()).strip();
        return WordCount.of(before) >= WordCount.of(after) ? before : after;
      }
    }
    return title;
  }
}
