package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-01-08T14:05:09+01:00        | 2026-01-08T14:05:09+01:00
          2026-01-08T14:05:09.389Z         | 2026-01-08T14:05:09.389Z
          2026-01-08T14:05:09+0100         | 2026-01-08T14:05:09+01:00
          2026-01-08T14:05                 | 2026-01-08T14:05Z
          2026-01-08 14:05:09              | 2026-01-08T14:05:09Z
          2026-01-08 14:05:09 +02:00       | 2026-01-08T14:05:09+02:00
          2026-01-08                       | 2026-01-08T00:00Z
          20260108                         | 2026-01-08T00:00Z
          Thu, 8 Jan 2026 14:05:09 GMT     | 2026-01-08T14:05:09Z
          January 8, 2026                  | 2026-01-08T00:00Z
          JANUARY 8, 2026 2:05 pm          | 2026-01-08T14:05Z
          8 January 2026                   | 2026-01-08T00:00Z
          8.1.2026 14:05                   | 2026-01-08T14:05Z
          """)
  void readsWhatPagesWrite(String written, String expected) {
    assertEquals(Optional.of(OffsetDateTime.parse(expected)), PublishedDate.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "yesterday", "2026-02-31", "99999999", "0000-00-00T00:00:00", "8 January"})
  void staysSilentAboutNonsense(String written) {
    assertEquals(Optional.empty(), PublishedDate.parse(written));
  }
}
