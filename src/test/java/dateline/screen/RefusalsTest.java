package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          error=2, No such file or directory                | there is no program tide
          Exec failed, error: 2 (No such file or directory) | there is no program tide
          error=13, Permission denied                       | tide did not start (Permission denied)
          Exec failed, error: 13 (Permission denied)        | tide did not start (Permission denied)
          what no Java says                                 | tide did not start
          """)
  void everyJavaSaysInItsWayWhyAProgramDidNotStart(String ending, String sentence) {
    IOException problem = new IOException("Cannot run program \"tide\": " + ending + " ");

    assertEquals(sentence, Refusals.start("tide", problem));
  }
}
