package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
  /** Ten seconds of a processor are promised. */
  private static final Duration PROMISED = Duration.ofSeconds(10);

  /** When a test is given up: a loaded machine has little time for it. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

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
        page("a million tiny paragraphs", () -> "<p>x".repeat(MEGABYTE)),
        page("200,000 links", () -> "<a href='/a/b?c=d'>Ships wait</a> ".repeat(200_000)),
        page("one attribute of a megabyte", () -> "<p title='" + "x ".repeat(MEGABYTE / 2) + "'>x"),
        page("one style of a megabyte", () -> "<p style='" + "a:b;".repeat(MEGABYTE / 4) + "'>x"),
        page("100,000 tables", () -> "<table><tr><td>1<td>2</table>".repeat(100_000)),
        page("a table of 300,000 cells", () -> "<table><tr>" + "<td>1".repeat(300_000)),
        page("lists 100,000 deep", () -> "<ol><li>x".repeat(100_000)),
        page("a list of 300,000 items", () -> "<ol>" + "<li>Ships wait.".repeat(300_000)),
        page("code in 100,000 lines", () -> "<pre>" + "<div>x = 1;</div>".repeat(100_000)),
        page(
            "captions of no picture",
            () -> "<figure>" + "<figcaption>x y z</figcaption>".repeat(100_000)),
        page("figures in figures", () -> "<figure><figcaption>x y z".repeat(50_000)),
        page("objects 100,000 deep", () -> json("{\"@graph\":".repeat(100_000))),
        page(
            "10 MB of script",
            () -> "<script>" + "if(a<b)c();".repeat(MEGABYTE) + "</script>" + Pages.NEWS),
        page(
            "10 MB of open script",
            () -> Pages.NEWS + "<script>" + "</scrip".repeat(10 * MEGABYTE / 7)),
        page("ampersands", () -> "<p>" + "&".repeat(5 * MEGABYTE)),
        page(
            "numbers of characters",
            () -> "<p>" + "&#x1F600;&#99999999999;&notit;".repeat(200_000)),
        page("by and by", () -> "<p class=author>" + "By and by, ".repeat(300_000)),
        page("spaces", () -> "<p>x" + " ".repeat(10 * MEGABYTE) + "x"),
        page("colons", () -> ("<p>" + "a: ".repeat(500) + ".").repeat(2_000)),
        page("digits", () -> "<time>" + "2026-11-".repeat(500_000)),
        page("the same paragraph", () -> Pages.NEWS.repeat(20_000)),
        page(
            "links between labels",
            () ->
                "<link rel=canonical href='https://news.example/a'>"
                    + "<p><a href='https://x.example/'>Sand</a></p><p>Advertisement</p>"
                        .repeat(80_000)),
        page("teasers 100,000 deep", () -> "<ul><li><h3><a href=/a>Sand</a></h3>".repeat(100_000)),
        page("many forms", () -> "<form><label>x<input></label></form>".repeat(80_000)),
        page("unknown elements", () -> "<x-y><a-b>Ships wait".repeat(80_000)),
        page(
            "many articles",
            () -> ("<article><h1>Canal</h1>" + Pages.NEWS + "</article>").repeat(8_000)),
        page("300,000 scripts", () -> "<script>a</script>".repeat(300_000)),
        page("a script of quotes", () -> "<script>" + "\"".repeat(5 * MEGABYTE)),
        page("a script of escapes", () -> "<script>\"" + "\\\"".repeat(2 * MEGABYTE)),
        page(
            "strings in strings",
            () -> "<script>" + "\"\\\":\\\"\":".repeat(300_000) + "</script>"),
        page(
            "a script of paragraphs", () -> "<script>" + paragraphs() + "</script><p>Please wait."),
        page("a title without end", () -> "<title>" + "x | ".repeat(300_000)));
  }

  private static String paragraphs() {
    return "\"<p>The ships wait in the bay, said the harbour master, for the crane.</p>\",\n"
        .repeat(100_000);
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

    Duration spent = assertTimeoutPreemptively(PATIENCE, () -> spent(page));

    assertTrue(spent.compareTo(PROMISED) <= 0, () -> name + " took " + spent);
  }

  private static Duration spent(byte[] page) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Article article = extract(page);
    Duration spent = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    assertTrue(article.removed().size() <= 400, "removals");
    return spent;
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

    assertEquals(3, assertTimeoutPreemptively(PATIENCE, () -> extract(page)).body().size());
  }
}
