package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Berg said: “The port is open.            | Berg said: “The port is open.”
          Berg said: "The port is open.            | Berg said: "The port is open."
          The port is open,” Berg said.            | The port is open, Berg said.
          “The port is open," Berg said.           | “The port is open," Berg said.
          ‘The port is Berg’s.                     | ‘The port is Berg’s.’
          'The port isn't open,' Berg said.        | 'The port isn't open,' Berg said.
          „Der Hafen ist offen“, sagte Anna Berg.  | „Der Hafen ist offen“, sagte Anna Berg.
          «Le port est ouvert», a dit Anna Berg.   | «Le port est ouvert», a dit Anna Berg.
          The crews' port is open.                 | The crews' port is open.
          """)
  void everyMarkHasItsPartner(String text, String paired) {
    assertEquals(paired, Marks.paired(text));
  }

  @Property
  void nothingIsLeftOpen(@ForAll @Chars({'“', '”', 'a', ' ', '.', ','}) String text) {
    String paired = Marks.paired(text);
    int open = 0;
    for (int i = 0; i < paired.length(); i++) {
      open += paired.charAt(i) == '“' && open == 0 ? 1 : paired.charAt(i) == '”' ? -1 : 0;
      assertTrue(open >= 0, paired);
    }

    assertEquals(0, open, paired);
  }
}
