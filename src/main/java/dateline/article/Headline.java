package dateline.article;

import dateline.text.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
  private final Landmarks landmarks;
  private final Publisher publisher;
  private final String pageTitle;
  private final String title;
  private final String social;
  private final Optional<String> described;
  private final Map<String, String> claims = new LinkedHashMap<>();

  private Headline(
      Document page, Landmarks landmarks, JsonLd ld, MetaTags metas, Publisher publisher) {
    this.publisher = publisher;
    this.landmarks = landmarks;
    ones = ShownHeading.among(landmarks.ones());
    pageTitle = Phrases.plain(Printable.line(page.title()));
    title = withoutPublisher(withoutSite(Printable.line(page.title())));
    social = withoutPublisher(withoutSite(metas.first("og:title")));
    described = ld.text("headline").map(this::withoutPublisher);
    claims.putIfAbsent(Phrases.plain(social), social);
    described.ifPresent(text -> claims.putIfAbsent(Phrases.plain(text), text));
    claims.putIfAbsent(Phrases.plain(title), title);
    claims.remove("");
  }

  /**
   * @param publisher the site's own names, which stand before or after the headline in titles
   */
  static String of(
      Document page, Landmarks landmarks, JsonLd ld, MetaTags metas, Publisher publisher) {
    Headline headline = new Headline(page, landmarks, ld, metas, publisher);
    Map<String, String> others = new LinkedHashMap<>(headline.claims);
    headline.ones.forEach(one -> others.remove(Phrases.plain(one.text())));
    return claimed(others.isEmpty() ? List.of() : headline.twos(), others)
        .or(() -> headline.postTitle(landmarks.titled()))
        .or(() -> claimed(headline.ones, headline.claims))
        .orElseGet(headline::told);
  }

  /** Read only when asked for: pages hold many, and few of them tell. */
  private List<ShownHeading> twos() {
    return ShownHeading.among(landmarks.twos());
  }

  /** The only title of a post on the page, when the page's title ends with it. */
  private Optional<String> postTitle(List<Element> titled) {
    return ShownHeading.among(titled).stream()
        .map(ShownHeading::text)
        .filter(text -> titled.size() == 1 && pageTitle.endsWith(" " + Phrases.plain(text)))
        .findFirst();
  }

  /**
   * The text of the first heading that a claim names; the earlier claims first.
   *
   * @param claims how they are spelled, by their plain form
   */
  private static Optional<String> claimed(List<ShownHeading> headings, Map<String, String> claims) {
    return claims.entrySet().stream()
        .flatMap(
            claim ->
                headings.stream()
                    .flatMap(heading -> heading.reading(claim.getKey(), claim.getValue())))
        .findFirst();
  }

  private String told() {
    if (described.isPresent() && WordCount.of(described.get()) >= SHORTEST) {
      return described.get();
    }
    if (!social.isEmpty()) {
      return social;
    }
    return ones.size() == 1 && isTold(ones.get(0).text()) ? ones.get(0).text() : title;
  }

  /** A word or two that the title does not repeat name the site or its section. */
  private boolean isTold(String heading) {
    return title.isEmpty()
        || WordCount.of(heading) >= SHORTEST
        || pageTitle.contains(Phrases.plain(heading));
  }

  /** "Vara Post: Ferry stopped" and "Ferry stopped | Vara Post" without the site's own name. */
  private String withoutPublisher(String claim) {
    int colon = claim.indexOf(": ");
    if (colon > 0 && publisher.isNamed(claim.substring(0, colon))) {
      return claim.substring(colon + 2);
    }
    for (String separator : SEPARATORS) {
      int at = claim.lastIndexOf(separator);
      if (at > 0 && publisher.isNamed(claim.substring(at + separator.length()))) {
        return claim.substring(0, at).strip();
      }
    }
    return claim;
  }

  /** A title without the site's name after (or before) it. */
  private String withoutSite(String title) {
    for (ShownHeading one : ones) {
      if (WordCount.of(one.text()) >= SHORTEST && title.startsWith(one.text())) {
        return one.text();
      }
    }
    for (String separator : SEPARATORS) {
      int at = title.lastIndexOf(separator);
      if (at > 0) {
        String before = title.substring(0, at).strip();
        String after = title.substring(at + separator.length()).strip();
        return isHeadline(before, after) ? before : after;
      }
    }
    return title;
  }

  /** Which of a title's two parts is the headline: not the site's name, the one that is shown. */
  private boolean isHeadline(String before, String after) {
    if (publisher.isCalled(before) != publisher.isCalled(after)) {
      return publisher.isCalled(after);
    }
    if (isShown(ones, before) && !isShown(twos(), after)) {
      return true;
    }
    return WordCount.of(before) >= WordCount.of(after);
  }

  private static boolean isShown(List<ShownHeading> headings, String text) {
    return headings.stream().anyMatch(heading -> heading.text().equals(text));
  }
}
