package dateline.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The header Retry-After (RFC 9110, 10.2.3): seconds or a date. */
final class RetryAfter {
  /** A server that asks for more is mistaken; the feed would be lost for good. */
  private static final Duration LONGEST = Duration.ofDays(30);

  private static final int DIGITS = 9;

  private RetryAfter() {}

  static Optional<Duration> parse(String header, Instant now) {
    String value = header.strip();
    boolean isSeconds = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
    if (isSeconds) {
      return Optional.of(
          value.length() > DIGITS ? LONGEST : within(Duration.ofSeconds(Long.parseLong(value))));
    }
    return date(value).map(date -> within(Duration.between(now, date)));
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }

  private static Duration within(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
