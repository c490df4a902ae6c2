package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where news is hard to split. */
class HardSentencesTest {
  private static List<String> split(String language, String text) {
    return Sentences.split(text, Locale.forLanguageTag(language)).stream()
        .map(Sentence::text)
        .toList();
  }

  /** A stroke stands between sentences; Chinese and Japanese have no space there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          en | The U.S. Senate met on Monday. / It voted at noon.
          en | He flew to the U.S. on Friday. / She stayed.
          en | He lives in the U.S. / She lives in Norvania.
          en | The U.S. Department of Transport agreed.
          en | Lt. Gov. Anna Berg signed it. / Gov. Karl Voss did not.
          en | Sen. J. F. Marlow met Rep. P.J. Lund.
          en | J.R.R. Dorn wrote it. / It sold well.
          en | The firm, Harbour Corp., fell 3.5%. / Rival Dorn Inc. rose.
          en | It was sold to Dorn Inc. / The price was $4.5m.
          en | They met at 3 p.m. on Monday. / Nobody spoke.
          en | They met at 3 p.m. / Nobody spoke.
          en | They met at 3 p.m. Monday in Harbourton.
          en | Prices rose to $4.20 a litre, from $3.90. / Wages did not.
          en | No. 3 seed Ines Dorn lost.
          en | “We will not sign. We cannot,” she said. / Then she left.
          en | “There is no deal.” / The envoy left at noon.
          en | “Is there a deal?” she asked. / Nobody knew.
          en | "Is there a deal?" she asked. / Nobody knew.
          en | "There is no deal." / The envoy left.
          en | He said: “It is over. Go home.” / They went.
          en | 'It is over,' he said. / They went.
          en | “It is over!” / “It is not!” / They argued.
          en | She called it “a trap.” / He called it “a gift.”
          en | The ship sank (see map). / Nobody died.
          en | HARBOURTON, Norvania (Wire) — The ship sank. / Nobody died.
          en | HARBOURTON, Jan. 5 (Wire) - The ship sank. / Nobody died.
          en | By Anna Berg
          en | 10:45 a.m. ET: The ship sank. / Nobody died.
          en | 10:45 a.m. / The ship sank.
          en | Mr. and Mrs. Dorn left. / Dr. Lund stayed.
          en | St. Anselm's closed. / The school was old.
          en | Main St. was flooded. / So was Dock St. in the south.
          en | He was born on Dec. 31. / She was born on Jan. 1, 1990.
          en | Wait... what happened? / Nobody knows.
          en | They waited… / Nobody came.
          en | Visit harbourline.example.com for more. / It is free.
          en | Version 2.0 shipped. / Version 2.1 did not.
          en | The deal (worth $3.2bn) failed. / Shares fell.
          en | He has a Ph.D. in physics. / She has none.
          en | The U.N. said so. / The E.U. did not.
          en | The EU agreed. / The UN did not.
          en | It is 5 ft. 3 in. tall.
          en | Who won? / Berg. / Who lost? / Voss.
          en | Really?! / Yes.
          en | Yahoo! said profit rose. / Shares fell.
          en | Jr. officers left. / Karl Voss Jr. stayed.
          en | Dorn v. Norvania was heard. / The court ruled.
          en | It rained, e.g. in Harbourton, i.e. in the south.
          en | The index fell 2 percent. / 3 million people noticed.
          en | He finished 3rd. / 4th was Lund.
          en | Among them were Berg, Voss et al. in the north.
          en | • The ship sank. / • Nobody died.
          en | 1. The ship sank. / 2. Nobody died.
          en | He was 5. / She was 7.
          en | We met at the U.S. Embassy in the U.K. / It was late.
          en | “I know,” Berg said. / “I was there,” Voss said.
          en | It was Vitamin C. / It helped.
          en | Then came World War I. / It lasted four years.
          en | It was you and I. / We left.
          en | Adm. Lund and Brig. Gen. Dorn met Col. Voss.
          en | The Rev. Ines Dorn prayed. / Msgr. Lund sang.
          en | Approx. 300 people, incl. Mayor Berg, came.
          en | It sold 5 vols. of poems. / Vol. 6 came later.
          de | Am 3. Mai tagt der Rat. / Danach wird gewählt.
          de | Der Preis stieg um 3,5 Mio. Euro. / Das ist viel.
          de | Er kommt z. B. aus Hamburg, u. a. mit Dr. Berg. / Sie nicht.
          de | Er kommt z.B. aus Hamburg, d.h. aus dem Norden. / Sie nicht.
          de | „Wir gehen nicht. Wir bleiben“, sagte Berg. / Dann ging er.
          de | „Es ist vorbei.“ / Der Bote ging.
          de | Das war 2019. / Danach kam nichts.
          de | Prof. Dr. Anna Berg kam um 20.15 Uhr. / Sie blieb.
          fr | M. Dupré a parlé. / Mme Leroy s'est tue.
          fr | « Nous ne signerons pas. Jamais », a-t-il dit. / Il est parti.
          fr | « C'est fini. » / L'envoyé est parti.
          fr | Il est né en 200 av. J.-C. en Grèce. / Elle aussi.
          fr | — Est-ce fini ? / — Non.
          es | El Sr. Ruiz habló. / La Sra. Vega calló.
          es | ¿Hay acuerdo? / Nadie lo sabe. / ¡Basta!
          es | EE. UU. firmó el acuerdo. / México no.
          es | EE.UU. firmó el acuerdo. / México no.
          es | «No firmaremos. Nunca», dijo. / Se fue.
          pt | O Sr. Lima falou. / A Dra. Reis calou-se.
          it | Il dott. Rossi ha parlato. / La sig.ra Verdi no.
          it | La Dorn S.p.A. è fallita. / Nessuno sa perché.
          fi | Kokous alkoi 3. toukokuuta klo 12.30. / Se päättyi.
          zh | 谈判周一恢复。 / 四艘船在等待。 / 为什么？ / 没人知道！
          zh | 他说：“我们不签。我们不能。” / 然后他走了。
          ja | 「署名しない。できない」と彼は言った。 / 彼は去った。
          ja | 「終わった。」 / 彼は去った。
          ar | وصلت السفينة. / هل غادرت؟ / لا.
          hi | जहाज़ आया। / वह चला गया।
          en | The ship sank. / (Nobody died.) / The crew swam.
          en | “I know,” Berg said. / “I was there.” / He left.
          es | —No hay acuerdo —dijo Ruiz—. / Nunca lo hubo.
          """)
  void breaksWhereASentenceEnds(String language, String sentences) {
    String space = List.of("zh", "ja").contains(language) ? "" : " ";

    List<String> found = split(language, sentences.replace(" / ", space));

    assertEquals(List.of(sentences.split(" / ")), found);
  }

  @Provide
  Arbitrary<String> news() {
    return Arbitraries.of(
            "Berg", "said", "the", "U.S.", "3.", "p.m.", ".", "!", "?", "…", "“", "”", "„", "«",
            "»", "\"", "'", "(", ")", "。", "「", "」", " ", " ", " ", "\u00a0", "\n", "—", "12", "J.")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join("", words));
  }

  @Property(tries = 500)
  void everyCharacterIsInOneSentenceOrWhiteSpace(@ForAll("news") String text) {
    for (String language : List.of("en", "de", "fr", "zh")) {
      int end = 0;
      for (Sentence sentence : Sentences.split(text, Locale.forLanguageTag(language))) {
        assertTrue(sentence.start() >= end);
        assertTrue(isSpace(text.substring(end, sentence.start())));
        assertFalse(sentence.text().isBlank());
        end = sentence.end();
      }
      assertTrue(isSpace(text.substring(end)));
    }
  }

  private static boolean isSpace(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** A quadratic walk would take minutes. */
  @Test
  void splitsAHundredThousandWordsInNoTime() {
    String quotation = "“Berg said no. ".repeat(30_000);
    String numbers = "U.S. 3. p.m. J. ".repeat(25_000);

    assertTimeout(Duration.ofSeconds(1), () -> split("en", quotation));
    assertTimeout(Duration.ofSeconds(1), () -> split("de", numbers));
  }
}
