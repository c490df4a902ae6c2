package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Extractor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;
import org.junit.jupiter.api.Test;

/** Lists, tables, code and pictures of pages as they come out in the formats for people. */
class ArticleShapesTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final TextStyle STYLE = new TextStyle(78, false);

  private static final Safelist ALLOWED =
      Safelist.none()
          .addTags("article", "section", "h1", "h2", "h3", "h4", "h5", "h6", "p", "small", "ul")
          .addTags("ol", "li", "dl", "dt", "dd", "table", "caption", "tbody", "tr", "th", "td")
          .addTags("pre", "code", "blockquote", "a", "em", "strong", "sup", "sub")
          .addTags("figure", "figcaption")
          .addAttributes("a", "href", "rel")
          .addAttributes("ol", "start")
          .addAttributes("code", "class")
          .addProtocols("a", "href", "http", "https", "mailto");

  /** The letters that tell a word of the page from anything that a format adds. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final String PAGE =
      """
      <html><body><article><h1>Canal</h1>
      <p>The council of Varn voted on Tuesday to reopen the old canal, which had been closed since the flood.</p>
      <ul><li>Locks to mend:<ol><li>Sand</li><li>Mill</li></ol></li><li>Boats wait at the pier.</li></ul>
      <p>Work will begin in April and cost about four million crowns, the mayor told reporters after the vote.</p>
      <table><tr><th>Year</th><th>Boats</th><th>Note</th></tr><tr><td>1990</td><td></td><td>flood</td></tr>
      <tr><td>1991</td><td>12</td></tr></table>
      <p>Boats could reach the lake by the end of the summer if the winter is mild and the lock holds.</p>
      <pre><div>if (wet) {</div><div>  close();</div><div>}</div></pre>
      <p>The gate is run by a program of nine lines, which the town has published, as its engineer said.</p>
      <figure><img src="/lock.jpg"><figcaption>The lock at Sand in May, before the flood came.</figcaption></figure>
      <p>Forty ships waited in the bay on Tuesday night, the harbour master said, and more were to come.</p>
      </article></body></html>
      """;

  private static Article extract(String html) {
    return EXTRACTOR.page(
        html.getBytes(StandardCharsets.UTF_8),
        "text/html; charset=utf-8",
        Optional.of(URI.create("https://varn.example/canal")));
  }

  private static String write(Article article, Format format) {
    return ArticleWriter.write(article, "-", format, STYLE, true);
  }

  private static Document rendered(String markdown) {
    var tables = List.of(TablesExtension.create());
    return Jsoup.parse(
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(markdown)));
  }

  @Test
  void markdownKeepsListsInLists() {
    Element outer = rendered(write(extract(PAGE), Format.MARKDOWN)).selectFirst("body > ul");

    assertTrue(outer != null);
    assertEquals(List.of("Sand", "Mill"), outer.select("> li > ol > li").eachText());
    assertEquals("Boats wait at the pier.", outer.select("> li").eachText().get(1));
  }

  @Test
  void htmlKeepsListsInLists() {
    Element outer = Jsoup.parse(write(extract(PAGE), Format.HTML)).selectFirst("article > ul");

    assertTrue(outer != null);
    assertEquals(List.of("Sand", "Mill"), outer.select("> li > ol > li").eachText());
    assertEquals(2, outer.children().size());
  }

  @Test
  void textShowsHowDeepAnItemLies() {
    assertTrue(
        write(extract(PAGE), Format.TEXT)
            .contains("\n  * Locks to mend:\n    1. Sand\n    2. Mill\n"));
  }

  @Test
  void aTableKeepsItsColumns() {
    Element table = rendered(write(extract(PAGE), Format.MARKDOWN)).selectFirst("table");

    assertTrue(table != null);
    assertEquals(List.of("Year", "Boats", "Note"), table.select("th").eachText());
    assertEquals("flood", table.select("tbody tr").get(0).child(2).text());
    assertEquals("12", table.select("tbody tr").get(1).child(1).text());
  }

  @Test
  void codeWrittenLineByLineIsOnePiece() {
    Element code = rendered(write(extract(PAGE), Format.MARKDOWN)).selectFirst("pre code");

    assertTrue(code != null);
    assertEquals("if (wet) {\n  close();\n}\n", code.wholeText());
  }

  @Test
  void aCaptionLinksToItsPicture() {
    Element link = rendered(write(extract(PAGE), Format.MARKDOWN)).selectFirst("a[href$=lock.jpg]");

    assertTrue(link != null);
    assertEquals("https://varn.example/lock.jpg", link.attr("href"));
    assertEquals("The lock at Sand in May, before the flood came.", link.text());
  }

  @Provide
  Arbitrary<String> pages() {
    Arbitrary<String> tags =
        Arbitraries.of(
            "<p>",
            "</p>",
            "<ul>",
            "<ol>",
            "<li>",
            "</li>",
            "</ol>",
            "</ul>",
            "<h2>",
            "</h2>",
            "<a href='/x_(y)*z'>",
            "<a href='javascript:x'>",
            "</a>",
            "<table><tr><td>",
            "<td>",
            "<tr><td>",
            "<td></td>",
            "</table>",
            "<pre>",
            "</pre>",
            "<br>",
            "<blockquote>",
            "</blockquote>",
            "<figure><img src='/a b.jpg'><figcaption>",
            "</figure>",
            "<b>",
            "</b>",
            "<em>",
            "</em>",
            "<code>",
            "</code>",
            "<sup>",
            "</sup>",
            "<ol start=9>",
            "<ol reversed>",
            "<dl><dt>",
            "<dd>",
            "<tr><th>",
            "<td colspan=3 rowspan=2>",
            "<caption>",
            "<pre><code class='language-c++'>",
            "<p>",
            "</p>");
    Arbitrary<String> words =
        Arbitraries.of(
            "The ferry left the harbour at six, and nobody on the quay said a word about it. ",
            "1. one",
            "2) two",
            "- dash",
            "+ plus",
            "* star",
            "# sign",
            "= equals",
            "| pipe | bar",
            "> quote",
            "&gt; quote",
            "```",
            "~~~ tilde",
            "    indented",
            "[a](b) and ![c](d)",
            "[ref]: https://x.example",
            "snake_case *bold* `code`",
            "&lt;script&gt;x",
            "&amp;lt;b",
            "http://a.example/b_c",
            "back\\slash \\* end\\",
            "---",
            "***",
            "===",
            "\n\n",
            "\t",
            "Setext\n===",
            "\u202Eevil\u0007",
            "\u001B[31mred",
            "ＡＢ漢字。",
            "e\u0301",
            "5 < 6 & 7",
            "<",
            "1986.",
            "A.",
            "::: note",
            "| a |\n|---|",
            "$x$",
            "^note[^1]",
            "~~gone~~",
            "@me #tag",
            "wow!",
            "end #",
            " ",
            "(",
            "»",
            "x",
            "`",
            "``",
            "*");
    return Arbitraries.oneOf(tags, words).list().ofMaxSize(50).map(parts -> String.join("", parts));
  }

  @Property(tries = 500)
  void markdownReadsBackToTheSameWords(@ForAll("pages") String html) {
    Article article =
        EXTRACTOR.feedContent(html, Optional.of(URI.create("https://varn.example/")), "Canal");
    Article told =
        new Article(
            Optional.empty(),
            "Canal",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            article.body(),
            List.of());

    String markdown = ArticleWriter.write(told, "-", Format.MARKDOWN, STYLE, false);

    assertEquals(words("Canal", told), words(rendered(markdown).text()), markdown);
  }

  private static List<String> words(String headline, Article article) {
    StringBuilder text = new StringBuilder(headline);
    for (Block block : article.body()) {
      text.append('\n').append(block.text());
    }
    return words(text.toString());
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  @Property(tries = 400)
  void htmlHoldsOnlyWhatIsAllowed(@ForAll("pages") String html) {
    String page =
        write(
            EXTRACTOR.feedContent(html, Optional.of(URI.create("https://varn.example/")), "Canal"),
            Format.HTML);

    assertTrue(Jsoup.isValid(Jsoup.parse(page).body().html(), ALLOWED), page);
  }
}
