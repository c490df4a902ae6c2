package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Mark;
import dateline.article.Removal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleLayoutTest {
  private static Article again(Article article) {
    return ArticleReading.read(ArticleLayout.write(article), ArticleLayout.text(article));
  }

  @Property(tries = 500)
  void readsBackWhatItWrote(@ForAll("articles") Article article) {
    assertEquals(article, again(article));
  }

  @Example
  void anArticleWithoutABodyStaysOne() {
    Article empty = News.article("Headline");

    assertEquals(empty, again(empty));
  }

  /** As layouts were before marks, parts of lists, heads of tables and languages of code. */
  @Example
  void readsLayoutsOfEarlierVersions() {
    String layout =
        """
        {"headline":"Canal","byline":[],"blocks":[
        {"kind":"paragraph","length":4,"links":[[0,4,"https://a.example/"]]},
        {"kind":"list-item","length":2,"depth":2,"number":7},{"kind":"list-item","length":1},
        {"kind":"code","length":1},{"kind":"table-row","length":5,"cells":["a","b"]}],
        "removed":[["tail","Home"]]}""";

    Article read = ArticleReading.read(layout, "Text\nit\nx\ny\na | b");

    assertEquals(
        List.of(
            new Block.Paragraph("Text", List.of(new Link(0, 4, URI.create("https://a.example/")))),
            new Block.ListItem("it", List.of(), 2, 7),
            new Block.ListItem("x", List.of()),
            new Block.Code("y"),
            new Block.TableRow(List.of("a", "b"))),
        read.body());
    assertEquals(List.of(new Removal("tail", "Home")), read.removed());
  }

  @Example
  void saysThatALayoutIsBroken() {
    assertThrows(IllegalArgumentException.class, () -> ArticleReading.read("{\"blocks\":7}", ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> ArticleReading.read("{\"blocks\":[{\"kind\":\"song\",\"length\":0}]}", ""));
  }

  @Provide
  Arbitrary<Article> articles() {
    Arbitrary<String> words = words();
    Arbitrary<Optional<URI>> url = uris().optional();
    Arbitrary<Optional<OffsetDateTime>> published =
        Arbitraries.integers()
            .between(-18, 18)
            .map(hours -> OffsetDateTime.of(2026, 11, 23, 8, 0, 0, 0, ZoneOffset.ofHours(hours)))
            .optional();
    return Combinators.combine(
            url,
            words,
            words.list().ofMaxSize(2),
            published,
            words.optional(),
            Arbitraries.of("en", "fr").optional(),
            blocks().list().ofMaxSize(6),
            Combinators.combine(words, words, words).as(Removal::new).list().ofMaxSize(2))
        .as(Article::new);
  }

  /** With quotes, characters of two UTF-16 units, separators and line feeds. */
  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("aé\"\\ «€|\n\u2028\u0000")
        .ofMaxLength(8)
        .map(s -> s + "\ud83d\udef3");
  }

  private static Arbitrary<URI> uris() {
    return Arbitraries.of("https://harbour.example/a?b=c%20d#e", "mailto:a@b.example", "x:y")
        .map(URI::create);
  }

  private static Arbitrary<Block> blocks() {
    Arbitrary<String> text = words();
    Arbitrary<List<Link>> links =
        Combinators.combine(Arbitraries.integers().between(0, 3), uris())
            .as((start, target) -> new Link(start, start + 1, target))
            .list()
            .ofMaxSize(2);
    return Arbitraries.oneOf(
        Combinators.combine(text, links, marks()).as(Block.Paragraph::new),
        Combinators.combine(text, links, marks()).as(Block.Quote::new),
        items(text, links),
        Combinators.combine(Arbitraries.integers().between(2, 6), text, marks())
            .as(Block.Heading::new),
        Combinators.combine(text, uris().optional()).as(Block.Caption::new),
        Combinators.combine(text, Arbitraries.of("java", "c++").optional()).as(Block.Code::new),
        Combinators.combine(text.list().ofMaxSize(3), links, marks(), Arbitraries.of(true, false))
            .as(Block.TableRow::new));
  }

  private static Arbitrary<Block> items(Arbitrary<String> text, Arbitrary<List<Link>> links) {
    return Combinators.combine(
            text,
            links,
            marks(),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(0, 1, 1990),
            Arbitraries.of(Block.Part.values()))
        .as(Block.ListItem::new);
  }

  private static Arbitrary<List<Mark>> marks() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3), Arbitraries.of(Mark.Style.values()))
        .as((start, style) -> new Mark(start, start + 1, style))
        .list()
        .ofMaxSize(2);
  }
}
