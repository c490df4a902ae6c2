package dateline.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          max-age=600                         | -                             | 600
          Public, Max-Age="600"               | -                             | 600
          max-age=600, no-cache               | -                             | 0
          no-store                            | Mon, 23 Nov 2026 13:00:00 GMT | 0
          max-age=0                           | Mon, 23 Nov 2026 13:00:00 GMT | 0
          max-age=99999999999999999999        | -                             | 0
          max-age=-5                          | -                             | 0
          s-maxage=900                        | Mon, 23 Nov 2026 13:00:00 GMT | 3600
          -                                   | Mon, 23 Nov 2026 13:00:00 GMT | 3600
          -                                   | Mon, 23 Nov 2026 11:00:00 GMT | 0
          -                                   | 0                             | 0
          -                                   | -                             | 0
          """)
  void readsHowLongAnAnswerStays(String control, String expires, long seconds) {
    Map<String, List<String>> headers = new HashMap<>();
    if (control != null) {
      headers.put("Cache-Control", List.of(control));
    }
    if (expires != null) {
      headers.put("Expires", List.of(expires));
    }

    Optional<Duration> fresh = Freshness.of(HttpHeaders.of(headers, (name, value) -> true), NOON);

    assertEquals(seconds, fresh.orElse(Duration.ZERO).toSeconds());
  }
}
