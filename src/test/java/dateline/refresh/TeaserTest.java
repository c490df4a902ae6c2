package dateline.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.feed.Enclosure;
import dateline.feed.Entry;
import dateline.store.News;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeaserTest {
  private static Entry entry(String link, String summary, String content, Enclosure... enclosures) {
    return new Entry(
        "id",
        "Title",
        Optional.of(URI.create(link)),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        summary,
        content,
        List.of(),
        List.of(enclosures),
        Optional.empty());
  }

  private static boolean isTeaser(Entry entry) {
    return Teaser.isOne(entry, News.article("Title", entry.html()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ships wait outside the port.|                                        |true
          ''                          |                                        |true
          ''                          |A short note, but all there is.         |true
          ''                          |The talks went on until dawn and the…   |true
          ''                          |The talks went on until dawn [...]      |true
          ''                          |The talks went on. Continue reading     |true
          ''                          |The talks went on. Read more.           |true
          """)
  void aSummaryOrACutTextIsATeaser(String summary, String content, boolean expected) {
    String text = content == null ? "" : content;

    assertEquals(expected, isTeaser(entry("https://harbour.example/1", summary, text)));
  }

  @Test
  void aContentOfSomeParagraphsIsAnArticle() {
    assertFalse(isTeaser(entry("https://harbour.example/1", "", "word ".repeat(70) + "end.")));
  }

  @Test
  void aLongSummaryIsAnArticle() {
    assertFalse(isTeaser(entry("https://harbour.example/1", "word ".repeat(250) + "end.", "")));
  }

  @Test
  void broadcastsHaveNoPageWorthReading() {
    Enclosure podcast =
        new Enclosure(URI.create("https://a.example/1.mp3"), "audio/mpeg", OptionalLong.empty());

    assertFalse(isTeaser(entry("https://harbour.example/1", "Episode one.", "", podcast)));
    assertFalse(isTeaser(entry("https://www.youtube.com/watch?v=1", "A film.", "")));
    assertFalse(isTeaser(entry("mailto:news@harbour.example", "Write to us.", "")));
  }

  @Test
  void anEntryWithoutALinkHasNoPage() {
    Entry linkless =
        new Entry(
            "id",
            "Title",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "Short.",
            "",
            List.of(),
            List.of(),
            Optional.empty());

    assertFalse(isTeaser(linkless));
  }

  @Test
  void aPageWithFewerWordsIsWorse() {
    Article teaser = News.article("Title", "word ".repeat(60));

    assertTrue(Teaser.isWorse(News.article("Title", "word ".repeat(50)), teaser));
    assertFalse(Teaser.isWorse(News.article("Title", "word ".repeat(70)), teaser));
    assertTrue(Teaser.isWorse(News.article("Title", "Accept our cookies."), News.article("", "A")));
  }
}
