package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("once")
class HostilePagesTest {
  /** Ten seconds are promised; a loaded machine may take some of them for itself. */
  private static final Duration PROMISED = Duration.ofSeconds(20);

  private static final int MEGABYTE = 1 << 20;

  static Stream<Arguments> pages() {
    return Stream.of(
        page("unclosed divs", () -> "<div>".repeat(4 * MEGABYTE)),
        page("20 MB of divs", () -> "<div>".repeat(20 * MEGABYTE / 5)),
        page("a million attributes", () -> "<p a=1" + " b=2".repeat(MEGABYTE) + ">" + Pages.NEWS),
        page("open scripts", () -> "<script>".repeat(MEGABYTE)),
        page("open comments", () -> "<!-- x ".repeat(MEGABYTE)),
        page("open quotes", () -> "<p a=\"".repeat(MEGABYTE)),
        page("scripts without end", () -> "<script>x</p>".repeat(MEGABYTE)),
        page("nested divs", () -> "<div>".repeat(100_000) + Pages.NEWS),
        page("dates", () -> "<p>2026-01-01 ".repeat(200_000)),
        page("bylines", () -> "<p class=byline>By A and B, C and D ".repeat(100_000)),
        page("related", () -> "<h3>Related</h3><a href=x>y</a>".repeat(100_000)),
        page("phrases", () -> "<p>share ".repeat(200_000)),
        page("nested spans", () -> "<span>".repeat(100_000) + "x"),
        page("nested lists", () -> "<ul><li>".repeat(20_000) + Pages.NEWS),
        page("nested tables", () -> "<table><tr><td>".repeat(20_000) + "x"),
        page("nested bold", () -> "<b>x".repeat(50_000)),
        page("nested links", () -> "<a href=x>y".repeat(100_000)),
        page("nested hidden", () -> "<div hidden>x".repeat(50_000)),
        page("one long word", () -> "<p>" + "x".repeat(5 * MEGABYTE)),
        page("open brackets", () -> "<".repeat(MEGABYTE)),
        page("many attributes", () -> "<p " + "a".repeat(3) + attributes() + ">x</p>"),
        page("long class", () -> "<p class='" + "share ".repeat(300_000) + "'>" + Pages.NEWS),
        page(
            "many paragraphs",
            () -> "<p>Ships wait in the bay, said the harbour master.</p>".repeat(150_000)),
        page("many headings", () -> "<h1>Ships wait</h1>".repeat(200_000)),
        page("many line breaks", () -> "x<br>".repeat(500_000)),
        page("deep JSON", () -> json("[".repeat(200_000))),
        page("wide JSON", () -> json("[" + "{\"@type\":\"NewsArticle\"},".repeat(50_000) + "{}]")),
        page("many metas", () -> "<meta name=date content=x>".repeat(100_000)),
        page("entities", () -> "&amp;&#x202E;&#0;".repeat(200_000)),
        page("a title without end", () -> "<title>" + "x | ".repeat(300_000)));
  }

  private static Arguments page(String name, Supplier<String> html) {
    return Arguments.of(name, html);
  }

  private static String json(String json) {
    return "<script type='application/ld+json'>" + json + "</script>" + Pages.NEWS;
  }

  private static String attributes() {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      attributes.append(" a").append(i).append("=1");
    }
    return attributes.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void isReadInBoundedTime(String name, Supplier<String> html) {
    byte[] page = html.get().getBytes(StandardCharsets.UTF_8);

    Article article = assertTimeoutPreemptively(PROMISED, () -> extract(page));

    assertTrue(article.removed().size() <= 400, name);
  }

  private static Article extract(byte[] page) {
    return Pages.EXTRACTOR.page(page, "text/html; charset=utf-8", Optional.empty());
  }

  @Test
  void aBinaryFileHasNoBody() {
    byte[] binary = new byte[100_000];
    new java.util.Random(7).nextBytes(binary);

    assertTrue(extract(binary).headline().isEmpty());
  }

  @Test
  void onlyTheFirstMegabytesOfAHugePageAreRead() {
    byte[] page = new byte[50 * MEGABYTE];
    byte[] news = Pages.NEWS.getBytes(StandardCharsets.UTF_8);
    java.util.Arrays.fill(page, (byte) ' ');
    System.arraycopy(news, 0, page, 0, news.length);

    assertEquals(3, assertTimeoutPreemptively(PROMISED, () -> extract(page)).body().size());
  }
}
