package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Extractor;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages set apart inside their texts, lists and tables, in Markdown and HTML. */
class ArticleMarkupTest {
  private static final Extractor EXTRACTOR = new Extractor();

  private static final String PROSE =
      "<p>The council of Varn voted on Tuesday to reopen the old canal after the flood.</p>";

  private static final String END =
      "<p>Boats could reach the lake by the end of the summer, the mayor said.</p>";

  private static String write(String html, Format format) {
    URI base = URI.create("https://varn.example/");
    Article article = EXTRACTOR.feedContent(PROSE + html + END, Optional.of(base), "Canal");
    String page = ArticleWriter.write(article, "-", format, new TextStyle(78, false), false);
    return page.lines().skip(format == Format.HTML ? 11 : 4).reduce("", (a, b) -> a + b + "\n");
  }

  /** Without the headline and the two paragraphs around what is tried. */
  private static String markdown(String html) {
    String page = write(html, Format.MARKDOWN);
    int end = page.lastIndexOf("Boats could reach");
    return (end < 0 ? page : page.substring(0, end)).strip();
  }

  private static Document rendered(String html) {
    var tables = List.of(TablesExtension.create());
    var parser = Parser.builder().extensions(tables).build();
    var renderer = HtmlRenderer.builder().extensions(tables).build();
    return Jsoup.parse(renderer.render(parser.parse(write(html, Format.MARKDOWN))));
  }

  private static Document html(String html) {
    return Jsoup.parse(write(html, Format.HTML));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Ships <em>wait</em>, he said.                  ~ Ships *wait*, he said.
          Ships <b>wait </b>here.                        ~ Ships **wait** here.
          A <b><i>big</i></b> ship                       ~ A ***big*** ship
          <b>All <i>big</i> ships</b> wait.              ~ **All *big* ships** wait.
          Call <code>close()</code> now                  ~ Call `close()` now
          A <code>tick ` mark</code> here                ~ A ``tick ` mark`` here
          A <code>`quoted`</code> word                   ~ A `` `quoted` `` word
          Ten km<sup>2</sup> of H<sub>2</sub>O           ~ Ten km<sup>2</sup> of H<sub>2</sub>O
          <b>1.</b> Ships wait                           ~ **1.** Ships wait
          <a href="/x"><i>The Varn</i> paper</a> said    ~ [*The Varn* paper](https://varn.example/x) said
          So it is!<a href="/x">said</a> she             ~ So it is\\![said](https://varn.example/x) she
          un<b>believ</b>able ships                      ~ un**believ**able ships
          The <i>5 * 3</i> of it                         ~ The *5 \\* 3* of it
          """)
  void keepsWhatIsSetApart(String html, String markdown) {
    assertEquals(markdown.replace("\\\\", "\\"), markdown("<p>" + html + "</p>"));
  }

  /** CommonMark would print the stars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          He said<b>"no"</b>then            ~ He said"no"then
          A <i>b</i><b>c</b> d              ~ A *b*c d
          <code>a</code><sup>x</sup>b       ~ `a`<sup>x</sup>b
          <code>a <a href="/x">f</a></code> ~ a [f](https://varn.example/x)
          """)
  void leavesOutEmphasisThatWouldNotBeSeen(String html, String markdown) {
    assertEquals(markdown, markdown("<p>" + html + "</p>"));
  }

  @Test
  void htmlKeepsWhatIsSetApart() {
    String html = "<p>Ships <b>wait <i>here</i></b>, 5 km<sup>2</sup>, <code>a&lt;b</code>.</p>";

    assertEquals(
        "Ships <strong>wait <em>here</em></strong>, 5 km<sup>2</sup>, <code>a&lt;b</code>.",
        html(html).select("p").get(1).html());
  }

  @Test
  void aNumberedListBeginsWhereItsPageSays() {
    String list = "<ol start=99><li>Sand<ul><li>gate</li></ul></li><li>Mill</li></ol>";

    assertEquals("99. Sand\n    - gate\n100. Mill", markdown(list));
    assertEquals("99", rendered(list).select("ol").attr("start"));
    assertEquals("99", html(list).select("ol").attr("start"));
    assertEquals(List.of("gate"), rendered(list).select("ol > li > ul > li").eachText());
  }

  @Test
  void aListThatBeginsAnewIsAnotherList() {
    String lists = "<ol><li>Sand</li><li>Mill</li></ol><ol><li>Boats</li><li>Nets</li></ol>";

    assertEquals("1. Sand\n2. Mill\n1) Boats\n2) Nets", markdown(lists));
    assertEquals(2, rendered(lists).select("ol").size());
    assertEquals(2, html(lists).select("ol").size());
  }

  @Test
  void aReversedListCountsDown() {
    String list = "<ol reversed><li>Sand</li><li>Mill</li></ol>";

    assertEquals("2. Sand\n1) Mill", markdown(list));
    assertEquals(List.of("2"), html(list).select("ol").eachAttr("start"));
  }

  @Test
  void aSecondParagraphStaysInItsItem() {
    String list =
        "<ul><li><p>The lock at Sand.</p><p>It was built in 1913.</p></li><li>Mill</li></ul>";

    assertEquals("- The lock at Sand.\n\n  It was built in 1913.\n- Mill", markdown(list));
    assertEquals(2, rendered(list).select("ul > li").size());
    assertEquals(2, html(list).select("ul > li").size());
    assertEquals("It was built in 1913.", html(list).select("li > p").text());
    assertTrue(write(list, Format.TEXT).contains("  * The lock at Sand.\n    It was built"));
  }

  @Test
  void termsKeepTheirDefinitions() {
    String list = "<dl><dt>Lock</dt><dd>A chamber between two gates.</dd><dt>Pier</dt></dl>";

    assertEquals("- **Lock**\n\n  A chamber between two gates.\n- **Pier**", markdown(list));
    assertEquals(List.of("Lock", "Pier"), html(list).select("dl > dt").eachText());
    assertEquals("A chamber between two gates.", html(list).select("dl > dd").text());
    assertTrue(write(list, Format.TEXT).contains("  Lock\n    A chamber"));
  }

  @Test
  void codeKeepsItsLanguage() {
    String code = "<pre><code class='hljs language-Java'>int a;\n</code></pre>";

    assertEquals("```java\nint a;\n```", markdown(code));
    assertEquals("language-java", html(code).select("pre > code").attr("class"));
  }

  @Test
  void theHeadOfATableIsItsHead() {
    String table =
        "<table><caption>Boats</caption><tr><th>Year<th>Boats</tr><tr><td>1990<td>12</tr></table>";

    assertEquals("*Boats*\n\n| Year | Boats |\n|---|---|\n| 1990 | 12 |", markdown(table));
    assertEquals("Boats", html(table).select("table > caption").text());
    assertEquals(List.of("Year", "Boats"), html(table).select("th").eachText());
  }

  @Test
  void widerAndHigherCellsKeepTheColumns() {
    String table =
        """
        <table><tr><th rowspan=2>Lock</th><th colspan=2>Boats</th></tr>
        <tr><th>1990</th><th>1991</th></tr>
        <tr><td rowspan=2>Sand</td><td>4</td><td>5</td></tr><tr><td>6</td></tr></table>""";

    assertEquals(
        """
        | Lock | Boats | |
        |---|---|---|
        | | 1990 | 1991 |
        | Sand | 4 | 5 |
        | | 6 | |""",
        markdown(table).replaceAll(" +\\|", " |"));
  }

  @Test
  void cellsKeepTheirLinks() {
    String table =
        "<table><tr><td>Sand<td><b>4</b></tr><tr><td>Mill<td>a <a href='/m'>x|y</a></tr></table>";

    assertEquals(
        "| Sand | **4** |\n|---|---|\n| Mill | a [x\\|y](https://varn.example/m) |",
        markdown(table));
    assertEquals("x|y", rendered(table).select("td a").text());
    assertEquals("https://varn.example/m", html(table).select("td a").attr("href"));
  }

  @Test
  void columnsOfATextStandBelowEachOther() {
    String table =
        "<table><tr><th>Lock<th>Boats</tr><tr><td>Sand<td>4</tr><tr><td>漢字の門<td>5</tr></table>";

    String text = write(table, Format.TEXT);
    assertTrue(text.contains("Lock     | Boats\nSand     | 4\n漢字の門 | 5\n"), text);
  }

  @Test
  void anEmptyRowLeavesNoCellsInTheNext() {
    String table = "<table><tr><td><td></tr><tr><td>Sand<td>4</tr></table>";

    assertEquals("| Sand | 4 |\n|---|---|", markdown(table));
  }

  @Test
  void aCaptionWithoutAPictureIsShown() {
    String figure =
        "<figure><iframe src='/v'></iframe><figcaption>The lock in May.</figcaption></figure>";

    assertEquals("*The lock in May.*", markdown(figure));
    assertEquals("The lock in May.", html(figure).select("figure > figcaption").text());
  }

  @Test
  void paragraphsOfAQuotationStandTogether() {
    String quote = "<blockquote><p>The gate held.</p><p>We all slept.</p></blockquote>";

    assertEquals("> The gate held.\n>\n> We all slept.", markdown(quote));
    assertEquals(2, rendered(quote).select("blockquote > p").size());
    assertEquals(2, html(quote).select("blockquote > p").size());
  }

  @Test
  void headingsKeepTheirSigns() {
    assertEquals("## Writing *C* \\#", markdown("<h2>Writing <i>C</i> #</h2>"));
    assertEquals("Writing C #", rendered("<h2>Writing <i>C</i> #</h2>").select("h2").text());
  }

  @Test
  void hostileSpansStayBounded() {
    String row = "<tr><td colspan=100000 rowspan=99999999999>a<td>b</tr>";
    Article article =
        EXTRACTOR.feedContent(
            PROSE + "<table>" + row.repeat(20_000) + "</table>", Optional.empty(), "");

    long cells = 0;
    for (Block block : article.body()) {
      cells += block instanceof Block.TableRow table ? table.cells().size() : 0;
    }
    assertTrue(cells > 20_000, "cells: " + cells);
    assertTrue(cells < 100_000, "cells: " + cells);
  }
}
