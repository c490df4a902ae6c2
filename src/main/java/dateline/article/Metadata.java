package dateline.article;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article.
 *
 * @param description what search engines are told; often the standfirst or the first paragraph
 * @param articleBody the body's paragraphs as JSON-LD gives them; empty if it does not
 */
record Metadata(
    String headline,
    List<String> byline,
    Optional<OffsetDateTime> published,
    Optional<String> site,
    Optional<String> language,
    String description,
    List<String> articleBody) {

  Metadata {
    byline = List.copyOf(byline);
    articleBody = List.copyOf(articleBody);
  }

  static Metadata of(Document page, Outline outline) {
    Landmarks landmarks = Landmarks.of(page);
    JsonLd ld = JsonLd.of(landmarks);
    MetaTags metas = new MetaTags(landmarks);
    Optional<String> site =
        Optional.of(metas.first("og:site_name"))
            .filter(name -> !name.isEmpty())
            .or(() -> ld.text("publisher"));
    Publisher publisher = publisher(page, ld, metas);
    String headline = Headline.of(page, landmarks, ld, metas, publisher);
    List<String> lines = ShownLines.around(outline, headline);
    return new Metadata(
        headline,
        Byline.of(landmarks, ld, metas, lines, publisher),
        PublishedDate.of(landmarks, ld, metas, lines, address(page, metas), isAmerican(page)),
        site,
        language(page, ld, metas),
        description(ld, metas),
        ld.body());
  }

  private static Publisher publisher(Document page, JsonLd ld, MetaTags metas) {
    List<String> names = new ArrayList<>(metas.all("og:site_name"));
    names.addAll(metas.all("application-name"));
    names.addAll(ld.texts("publisher"));
    return new Publisher(names, Finish.target(address(page, metas)));
  }

  private static String address(Document page, MetaTags metas) {
    String address = metas.first("og:url");
    return address.isEmpty() ? page.location() : address;
  }

  /** English without a country, or with the one that writes the month before the day. */
  private static boolean isAmerican(Document page) {
    Element html = page.firstElementChild();
    String lang = html == null ? "" : html.attr("lang").toLowerCase(Locale.ROOT);
    return lang.equals("en") || lang.equals("en-us") || lang.equals("en_us");
  }

  static Metadata of(String headline) {
    return new Metadata(
        headline, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());
  }

  private static String description(JsonLd ld, MetaTags metas) {
    String social = metas.first("og:description");
    String search = metas.first("description");
    String longest = social.length() >= search.length() ? social : search;
    return longest.isEmpty() ? ld.text("description").orElse("") : longest;
  }

  private static Optional<String> language(Document page, JsonLd ld, MetaTags metas) {
    Element html = page.firstElementChild();
    return Optional.of(html == null ? "" : html.attr("lang"))
        .filter(lang -> !lang.isBlank())
        .or(() -> Optional.of(metas.first("content-language")))
        .filter(lang -> !lang.isBlank())
        .or(() -> Optional.of(metas.first("og:locale")))
        .filter(lang -> !lang.isBlank())
        .or(() -> ld.text("inLanguage"))
        .map(lang -> lang.split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT))
        .filter(lang -> lang.length() == 2 && lang.chars().allMatch(c -> c >= 'a' && c <= 'z'));
  }
}
