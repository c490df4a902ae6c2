package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Link;
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
            Combinators.combine(words, words).as(Removal::new).list().ofMaxSize(2))
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
        Combinators.combine(text, links).as(Block.Paragraph::new),
        Combinators.combine(text, links).as(Block.Quote::new),
        Combinators.combine(text, links).as(Block.ListItem::new),
        Combinators.combine(Arbitraries.integers().between(2, 6), text).as(Block.Heading::new),
        text.map(Block.Caption::new),
        text.map(Block.Code::new),
        text.list().ofMaxSize(3).map(Block.TableRow::new));
  }
}
