package dateline.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long a server says that its answer stays as it is (RFC 9111, 5.2 and 5.3). */
final class Freshness {
  /** Seconds of a hundred years have ten digits; more are a mistake. */
  private static final int DIGITS = 10;

  private static final List<String> NEVER = List.of("no-cache", "no-store");

  private Freshness() {}

  /** Absent where it says nothing, or that the answer may change at once. */
  static Optional<Duration> of(HttpHeaders headers, Instant now) {
    String control = String.join(",", headers.allValues("Cache-Control")).toLowerCase(Locale.ROOT);
    Optional<Duration> age = Optional.empty();
    boolean isFinal = false;
    for (String directive : control.split(",")) {
      String[] parts = directive.strip().split("=", 2);
      if (NEVER.contains(parts[0].strip())) {
        return Optional.empty();
      }
      if (parts.length == 2 && parts[0].strip().equals("max-age")) {
        age = seconds(parts[1].replace("\"", "").strip());
        isFinal = true;
      }
    }
    return (isFinal ? age : expires(headers, now)).filter(span -> !span.isZero());
  }

  private static Optional<Duration> seconds(String digits) {
    boolean isNumber =
        !digits.isEmpty()
            && digits.length() <= DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Optional.of(Duration.ofSeconds(Long.parseLong(digits))) : Optional.empty();
  }

  /** Reckoned from the server's own clock, where it shows it. */
  private static Optional<Duration> expires(HttpHeaders headers, Instant now) {
    Instant from = headers.firstValue("Date").flatMap(Freshness::date).orElse(now);
    return headers
        .firstValue("Expires")
        .flatMap(Freshness::date)
        .map(end -> Duration.between(from, end))
        .filter(span -> !span.isNegative());
  }

  private static Optional<Instant> date(String value) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value.strip(), Instant::from));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
