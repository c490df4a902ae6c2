package dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The U.S. paid $14bn.        | The/U.S./paid/$14bn/.
          Berg’s well-known aide      | Berg/’s/well-known/aide
          They don't, 3,000 (3.5%)    | They/don't/,/3,000/(/3.5%/)
          AT&T and C$100              | AT&T/and/C$100
          J. F. Marlow                | J/./F/./Marlow
          """)
  void keepsWordsOfNewsTogether(String text, String tokens) {
    List<String> found = Words.tokens(text).stream().map(Token::text).toList();

    assertEquals(tokens, String.join("/", found));
  }

  @Property(tries = 200)
  void tokensCoverAllButSpace(@ForAll String text) {
    StringBuilder rest = new StringBuilder(text);
    for (Token token : Words.tokens(text)) {
      assertEquals(token.text(), text.substring(token.start(), token.end()));
      for (int i = token.start(); i < token.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    assertEquals(
        0,
        rest.toString()
            .codePoints()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
            .count());
  }
}
