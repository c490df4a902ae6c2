package dateline.article;

import static dateline.article.Pages.page;
import static dateline.article.Pages.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextBlocksTest {
  private static Article feed(String html) {
    return Pages.EXTRACTOR.feedContent(html, Optional.of(URI.create("https://a.example/b/c")), "");
  }

  @Test
  void twoLineBreaksPartParagraphsAndOneDoesNot() {
    Article article = feed("The first line,<br>still the first.<br><br>The second paragraph here.");

    assertEquals(
        List.of("The first line, still the first.", "The second paragraph here."), texts(article));
  }

  @Test
  void inlineElementsDoNotPartWords() {
    assertEquals(
        List.of("H2O is wet, they say."),
        texts(feed("<p>H<sub>2</sub>O is <b>wet</b>, they say.</p>")));
  }

  @Test
  void linksKeepTheirPlaceAndGetAbsoluteTargets() {
    Article article =
        feed(
            "<p>See <a href='../d'> the  report</a>, not <a href='javascript:x()'>this</a> today.</p>");
    Block block = article.body().get(0);
    Link link = block.links().get(0);

    assertEquals("See the report, not this today.", block.text());
    assertEquals("the report", block.text().substring(link.start(), link.end()));
    assertEquals(URI.create("https://a.example/d"), link.target());
    assertEquals(1, block.links().size());
  }

  @Test
  void codeKeepsItsLinesAndIndentation() {
    Article article =
        feed(
            "<p>It is short, as you will see here:</p><pre>if x:\n\treturn\n</pre><p>That is all of it.</p>");

    assertEquals("if x:\n    return", article.body().get(1).text());
  }

  @Test
  void tableRowsKeepTheirCells() {
    Article article =
        feed(
            "<p>The votes were counted twice on Monday.</p><table><tr><td>North</td><td>1,204</td></tr></table>");

    Block.TableRow row = assertInstanceOf(Block.TableRow.class, article.body().get(1));
    assertEquals(List.of("North", "1,204"), row.cells());
  }

  @Test
  void cellsOfALayoutTableAreParagraphs() {
    Article article =
        feed(
            "<table><tr><td><p>One long story begins here.</p></td><td><p>And another one begins here.</p></td></tr></table>");

    assertEquals(List.of("paragraph", "paragraph"), Pages.kinds(article));
  }

  @Test
  void nothingButClutterGivesAnEmptyBody() {
    assertEquals(List.of(), page("").body());
    assertEquals(List.of(), page("<nav><a href=/>Home</a></nav>").body());
    assertEquals(List.of(), feed("").body());
  }
}
