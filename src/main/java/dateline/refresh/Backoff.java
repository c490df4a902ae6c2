package dateline.refresh;

import dateline.refresh.Sources.Refused;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** When to ask again after a failure. */
final class Backoff {
  /** Longest pause that a server's fault causes: a feed that is mended is seen within a day. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /**
   * Longest pause that a good answer or a feed's own hint may ask for; some mean to say "never".
   */
  private static final Duration LONGEST_REST = Duration.ofDays(1);

  /** What feeds that are gone have as their next date. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  /**
   * Part of a pause by which it varies, so that the feeds of one server that failed together do not
   * come back together.
   */
  private static final int JITTER_PART = 10;

  /** Longest pause that a server may ask for; some ask for years. */
  private static final Duration LONGEST_ASKED = Duration.ofDays(7);

  /** Doublings after which every sensible interval has passed {@link #LONGEST}. */
  private static final int MOST_DOUBLINGS = 12;

  /** First pause before a page is asked for again; four times as long each time. */
  private static final Duration PAGE = Duration.ofHours(1);

  /** With an hour at first, the last attempt comes after 3 days. */
  private static final int PAGE_ATTEMPTS = 4;

  private static final int GONE = 410;

  /** Answers that will be the same tomorrow, and a page that came but had no article. */
  private static final Set<Integer> FINAL = Set.of(200, 400, 401, 402, 403, 404, 406, GONE, 451);

  private Backoff() {}

  /**
   * When a feed may be asked again: after half an interval, so that the next planned refresh does,
   * and twice as long after each further failure; up to a tenth sooner, or later than a server
   * asked. A feed that is gone is never due again.
   *
   * @param failures in a row before this one
   */
  static Instant feed(URI url, Refused refused, int failures, Duration interval, Instant now) {
    if (isGone(refused)) {
      return NEVER;
    }
    Duration pause = interval.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)).dividedBy(2);
    Duration own = shorter(pause, LONGEST);
    Duration asked = shorter(refused.retryAfter().orElse(Duration.ZERO), LONGEST_ASKED);
    return now.plus(longer(own.minus(jitter(url, own, now)), asked.plus(jitter(url, asked, now))));
  }

  /** Whether the server says that the feed is gone and will not come back (410). */
  static boolean isGone(Refused refused) {
    return refused.status().filter(status -> status == GONE).isPresent();
  }

  /** Not random, but as good as: it differs from feed to feed and from time to time. */
  private static Duration jitter(URI url, Duration pause, Instant now) {
    int chance = Math.floorMod((url.toString() + now.getEpochSecond()).hashCode(), 1_000);
    return pause.multipliedBy(chance).dividedBy(1_000L * JITTER_PART);
  }

  /** When a feed that answered well may be asked again, where that is later than planned. */
  static Optional<Instant> rest(Optional<Duration> asked, Duration interval, Instant now) {
    return asked
        .map(pause -> shorter(pause, LONGEST_REST))
        .filter(pause -> pause.compareTo(interval) > 0)
        .map(now::plus);
  }

  /**
   * When a page may be asked for again; absent when there is no hope.
   *
   * @param attempts before this one
   */
  static Optional<Instant> page(Refused refused, int attempts, Instant now) {
    boolean isFinal = refused.status().filter(FINAL::contains).isPresent();
    if (isFinal || attempts + 1 >= PAGE_ATTEMPTS) {
      return Optional.empty();
    }
    Duration asked = shorter(refused.retryAfter().orElse(Duration.ZERO), LONGEST_ASKED);
    return Optional.of(now.plus(longer(PAGE.multipliedBy(1L << (2 * attempts)), asked)));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
