package dateline.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How old news is, in seven columns at most. */
final class Moments {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("yyyy-MM", Locale.ROOT);

  private static final DateTimeFormatter PAGE =
      DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter STORY =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);

  /** Days after which a date says more than an age. */
  private static final int DAYS_AS_AGE = 7;

  private Moments() {}

  /**
   * How old news is, in seven columns at most: "now", "12m", "5h", "3d", then "7 Jan", and in other
   * years "2025-12".
   */
  static String age(Instant published, Instant now, ZoneId zone) {
    Duration age = Duration.between(published, now);
    if (age.toMinutes() < 1) {
      return "now";
    }
    if (age.toHours() < 1) {
      return age.toMinutes() + "m";
    }
    if (age.toDays() < 1) {
      return age.toHours() + "h";
    }
    if (age.toDays() < DAYS_AS_AGE) {
      return age.toDays() + "d";
    }
    ZonedDateTime day = published.atZone(zone);
    boolean thisYear = day.getYear() == now.atZone(zone).getYear();
    return (thisYear ? DAY : MONTH).format(day);
  }

  /** "Wed 7 Jan 2026, 07:00". */
  static String ofPage(Instant made, ZoneId zone) {
    return PAGE.format(made.atZone(zone));
  }

  /** "Wed 22:10", and with the date where the weekday does not say enough. */
  static String ofStory(Instant published, Instant now, ZoneId zone) {
    boolean recent = Duration.between(published, now).toDays() < DAYS_AS_AGE;
    return (recent ? STORY : PAGE).format(published.atZone(zone));
  }
}
