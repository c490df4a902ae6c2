package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
  private static List<Quotation> quotes(String sentence) {
    return new Briefer()
        .brief(
            Articles.of(
                "Ferries", "Ferries stopped across the whole strait early on Monday.", sentence))
        .quotes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Nobody will cross the strait this winter,” Anna Berg said.",
        "“Nobody will cross the strait this winter,” said Anna Berg.",
        "“Nobody will cross the strait this winter,” said the union leader Anna Berg.",
        "“Nobody will cross the strait this winter,” Anna Berg, a union leader, told the Post.",
        "Anna Berg told reporters: “Nobody will cross the strait this winter.”"
      })
  void findsTheSpeaker(String sentence) {
    assertEquals("Anna Berg", quotes(sentence).get(0).speaker());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Nobody will cross the strait this winter,” she told Anna Berg.",
        "“Nobody will cross the strait this winter,” he said in a letter to Anna Berg.",
        "“Nobody will cross the strait this winter,” Anna Berg was told.",
        "“Nobody will cross the strait this winter.”"
      })
  void ratherNoSpeakerThanAWrongOne(String sentence) {
    assertTrue(quotes(sentence).isEmpty());
  }
}
