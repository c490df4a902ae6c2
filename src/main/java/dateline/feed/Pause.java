package dateline.feed;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How long a feed says that it need not be asked again: RSS 2.0's {@code ttl} in minutes, or the
 * Syndication module's {@code updatePeriod} and {@code updateFrequency}.
 */
final class Pause {
  /** Digits of a number that is meant. */
  private static final int DIGITS = 6;

  private static final Map<String, Duration> PERIODS =
      Map.of(
          "hourly", Duration.ofHours(1),
          "daily", Duration.ofDays(1),
          "weekly", Duration.ofDays(7),
          "monthly", Duration.ofDays(30),
          "yearly", Duration.ofDays(365));

  private Pause() {}

  static Optional<Duration> of(Node head) {
    Optional<Duration> ttl = head.first("ttl").flatMap(Pause::number).map(Duration::ofMinutes);
    return ttl.or(() -> period(head)).filter(pause -> !pause.isZero());
  }

  private static Optional<Duration> period(Node head) {
    long times = head.first("sy:updatefrequency").flatMap(Pause::number).orElse(1L);
    return head.first("sy:updateperiod")
        .map(period -> period.ownText().strip().toLowerCase(Locale.ROOT))
        .flatMap(period -> Optional.ofNullable(PERIODS.get(period)))
        .map(period -> period.dividedBy(Math.max(1, times)));
  }

  private static Optional<Long> number(Node node) {
    String digits = node.ownText().strip();
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Optional.of(Long.parseLong(digits)) : Optional.empty();
  }
}
