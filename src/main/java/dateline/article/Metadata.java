package dateline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says about its article.
 *
 * @param description what search engines are told; often the standfirst or the first paragraph
 * @param articleBody the body as JSON-LD gives it; empty if it does not
 */
record Metadata(
    String headline,
    List<String> byline,
    Optional<OffsetDateTime> published,
    Optional<String> site,
    Optional<String> language,
    String description,
    String articleBody) {

  static Metadata of(Document page) {
    JsonLd ld = JsonLd.of(page);
    Optional<String> site =
        Optional.of(Headline.meta(page, "meta[property=og:site_name]"))
            .filter(name -> !name.isEmpty())
            .or(() -> ld.text("publisher"));
    return new Metadata(
        Headline.of(page, ld),
        Byline.of(page, ld, site.orElse("")),
        PublishedDate.of(page, ld),
        site,
        language(page, ld),
        description(page, ld),
        ld.text("articleBody").orElse(""));
  }

  static Metadata of(String headline) {
    return new Metadata(
        headline, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), "", "");
  }

  private static String description(Document page, JsonLd ld) {
    String social = Headline.meta(page, "meta[property=og:description]");
    String search = Headline.meta(page, "meta[name=description]");
    String longest = social.length() >= search.length() ? social : search;
    return longest.isEmpty() ? ld.text("description").orElse("") : longest;
  }

  private static Optional<String> language(Document page, JsonLd ld) {
    Element html = page.selectFirst("html");
    return Optional.of(html == null ? "" : html.attr("lang"))
        .filter(lang -> !lang.isBlank())
        .or(() -> Optional.of(Headline.meta(page, "meta[http-equiv=content-language]")))
        .filter(lang -> !lang.isBlank())
        .or(() -> Optional.of(Headline.meta(page, "meta[property=og:locale]")))
        .filter(lang -> !lang.isBlank())
        .or(() -> ld.text("inLanguage"))
        .map(lang -> lang.split("[-_,; ]")[0].toLowerCase(Locale.ROOT))
        .filter(lang -> lang.length() == 2 && lang.chars().allMatch(c -> c >= 'a' && c <= 'z'));
  }
}
