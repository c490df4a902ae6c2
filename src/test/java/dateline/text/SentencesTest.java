package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> split(String text) {
    return Sentences.split(text, Locale.ENGLISH).stream().map(Sentence::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Senate met Lt. Gov. Anna Berg and Sen. J. F. Marlow on Jan. 5 at 3 p.m. on Main St. in Harbourton.",
        "Prices rose 3.5 percent, to $4.20 a litre, at No. 7 Dock Street.",
        "“We will not sign. We cannot,” Ms. Berg told reporters.",
        "Harbour Corp. said its fleet grew."
      })
  void keepsOneSentenceWhole(String sentence) {
    assertEquals(List.of(sentence), split(sentence));
  }

  @Test
  void breaksBehindAbbreviationBeforeCommonOpener() {
    assertEquals(
        List.of("The ship left the U.S.", "The crew stayed."),
        split("The ship left the U.S. The crew stayed."));
  }

  @Test
  void breaksBehindClosingQuotationMark() {
    assertEquals(
        List.of("“There is no deal.”", "The envoy left at noon."),
        split("“There is no deal.” The envoy left at noon."));
  }

  @Test
  void breaksBetweenPlainSentences() {
    assertEquals(
        List.of("Four ships wait.", "Talks resume on Monday!", "Will they hold?"),
        split("Four ships wait. Talks resume on Monday! Will they hold?"));
  }

  @Test
  void keepsGermanOrdinalNumbersInsideTheirSentence() {
    List<Sentence> sentences =
        Sentences.split("Am 3. Mai tagt der Rat. Danach wird gewählt.", Locale.GERMAN);

    assertEquals(2, sentences.size());
  }

  @Test
  void breaksChineseWithoutSpaces() {
    assertEquals(2, Sentences.split("谈判周一恢复。四艘船在等待。", Locale.CHINESE).size());
  }

  @Property(tries = 200)
  void offsetsPointAtTheText(@ForAll String paragraph) {
    for (Sentence sentence : Sentences.split(paragraph, Locale.ENGLISH)) {
      assertEquals(sentence.text(), paragraph.substring(sentence.start(), sentence.end()));
      assertTrue(!sentence.text().isBlank());
    }
  }

  @Test
  void survivesHostileText() {
    assertEquals(1, split("<".repeat(100_000)).size());
    assertEquals(1, split("“".repeat(100_000)).size());
    assertEquals(50_000, split("A. ".repeat(50_000).replace("A", "Word")).size());
  }
}
