package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
  private static final int LANGUAGES = 15;

  /** Letters of a beginning, below which it may begin a sentence; of scripts without spaces. */
  private static final int SHORTEST_BEGINNING = 4;

  private static final int SHORTEST_UNSPACED = 2;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "related",
        "read-more",
        "advertisement",
        "share",
        "promotion",
        "paywall",
        "cookies",
        "rights",
        "byline",
        "date",
        "spoken-list"
      })
  void manyLanguagesHaveEachKind(String kind) {
    long languages =
        sections().values().stream()
            .filter(lines -> lines.stream().anyMatch(line -> line.startsWith(kind + ": ")))
            .count();

    assertTrue(languages >= LANGUAGES, kind + ": " + languages);
  }

  private static Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new TreeMap<>();
    String language = "";
    for (String line : Phrases.lines("lexicon.txt")) {
      if (line.startsWith("[")) {
        language = line;
      } else {
        sections.computeIfAbsent(language, key -> new ArrayList<>()).add(line);
      }
    }
    return sections;
  }

  @Test
  void noBeginningIsShortEnoughToBeginASentence() {
    for (List<String> lines : sections().values()) {
      for (String line : lines) {
        for (String phrase : line.substring(line.indexOf(':') + 1).split("\\|")) {
          String plain = Phrases.plain(phrase);
          boolean unspaced = !plain.isEmpty() && plain.charAt(0) >= 0x0E00;
          int shortest = unspaced ? SHORTEST_UNSPACED : SHORTEST_BEGINNING;

          assertFalse(plain.isEmpty(), line);
          assertTrue(!phrase.strip().endsWith("*") || plain.length() >= shortest, phrase);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alle Rechte der Anwohner müssten gewahrt bleiben.",
        "Accept all of this, she said, or leave.",
        "Share prices fell by a third on Monday.",
        "Ad sales rose in the spring.",
        "Più di cento persone hanno condiviso la cena.",
        "Принять все меры обещал в понедельник мэр.",
        "Анонс выступления появился на афише в пятницу.",
        "未经授权进入港区的三名男子周一被拘留。",
        "Előfizetőknek drágább lesz a gáz januártól.",
        "Publicitatea la jocuri va fi interzisă din iunie.",
        "Reklam vergisi bu yıl iki katına çıktı.",
        "Ver esta ciudad de noche ya es posible.",
        "Mest lästa av alla blev en bok om snö."
      })
  void proseIsNoPhrase(String sentence) {
    Article article = Pages.between("<p>" + sentence + "</p>");

    assertTrue(Pages.texts(article).contains(sentence), article.removed().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ: ο φάρος         | Διαβάστε επίσης: ο φάρος
          A LIRE AUSSI : le phare          | À lire aussi : le phare
          İLGİNİZİ ÇEKEBİLİR: fener        | ilginizi çekebilir: fener
          إقرأ أيضاً: المنارة              | اقرأ أيضا: المنارة
          """)
  void capitalsAccentsAndFormsDoNotCount(String shown, String written) {
    assertEquals(Phrases.plain(written), Phrases.plain(shown));
    assertFalse(Pages.texts(Pages.between("<p>" + shown + "</p>")).contains(shown));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list of 4 items",
        "list of 4 itemsend of list",
        "Liste mit 12 Elementen",
        "fin de la lista",
        "список из 5 элементов",
        "3项列表"
      })
  void whatScreenReadersSayAroundListsIsKnown(String line) {
    assertTrue(PlainText.isSpokenList(line));
  }

  @Test
  void aMissingKindIsOurMistake() {
    assertThrows(IllegalStateException.class, () -> Lexicon.phrases("none"));
  }
}
