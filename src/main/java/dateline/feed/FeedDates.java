package dateline.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates that feeds really carry: RFC 822, ISO 8601, asctime, epoch seconds and a dozen
 * local habits, in twenty languages. A word or number that it cannot place makes the whole
 * nonsense: a wrong date is worse than none.
 */
final class FeedDates {
  /** The longest sensible date (JavaScript's) has 62 characters. */
  private static final int LONGEST = 100;

  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d{1,9})?)?(?![\\d:])"
              + "\\s{0,3}([ap]\\.?m\\b\\.?)?");
  private static final Pattern OFFSET =
      Pattern.compile("\\s{0,3}(?:gmt|utc|ut|z)?\\s?([+-])(\\d{1,2}):?(\\d{2})(?![\\d:])z?");
  private static final Pattern REGION = Pattern.compile("[a-z]{2,12}/[a-z_/+-]{2,30}\\d{0,2}");
  private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)\\s*$");
  private static final Pattern DATE_TIME_MARK = Pattern.compile("(?<=\\d)t(?=\\d)");
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");
  private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

  /** What nine of ten feeds have: RFC 822 as it should be, and RFC 3339. */
  private static final Pattern USUAL =
      Pattern.compile(
          "(?:[a-z]{3}, ?)?(\\d\\d?) ([a-z]{3}) (\\d{4}) (\\d\\d):(\\d\\d):(\\d\\d)"
              + " (?:gmt|utc|z|([+-]\\d\\d):?(\\d\\d))"
              + "|(\\d{4})-(\\d\\d)-(\\d\\d)t(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.\\d{1,9})?"
              + "(?:z|([+-]\\d\\d):?(\\d\\d))");

  /** ISO 8601 with two-digit years: 031231, 03-12-31, -03-12, -0312. */
  private static final Pattern SHORT_ISO =
      Pattern.compile("-(\\d\\d)-?(\\d\\d)|(\\d\\d)(-?)(\\d\\d)\\4(\\d\\d)");

  private FeedDates() {}

  /** The moment, where the text is a date; a date without time is midnight, without zone UTC. */
  static Optional<Instant> parse(String written) {
    if (written.isBlank() || written.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Matcher usual = USUAL.matcher(written.strip().toLowerCase(Locale.ROOT));
      return usual.matches() ? Optional.of(usual(usual)) : parsed(tidy(written));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static Instant usual(Matcher usual) {
    boolean isRfc822 = usual.group(1) != null;
    int at = isRfc822 ? 3 : 11;
    Integer month = isRfc822 ? DateWords.month(usual.group(2)) : Integer.valueOf(usual.group(10));
    if (month == null) {
      throw new DateTimeException(usual.group(2) + " is no month");
    }
    int second = number(usual, at + 3);
    int hours = usual.group(at + 4) == null ? 0 : number(usual, at + 4);
    int minutes = usual.group(at + 4) == null ? 0 : number(usual, at + 5);
    boolean isWest = usual.group(at + 4) != null && usual.group(at + 4).startsWith("-");
    return LocalDate.of(number(usual, isRfc822 ? 3 : 9), month, number(usual, isRfc822 ? 1 : 11))
        .atTime(number(usual, at + 1), number(usual, at + 2), second == 60 ? 59 : second)
        .toInstant(ZoneOffset.ofHoursMinutes(hours, isWest ? -minutes : minutes));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<Instant> parsed(String text) {
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      return Optional.of(
          text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
    }
    Matcher iso = SHORT_ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(shortIso(iso).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
    return zoned(text);
  }

  private static LocalDate shortIso(Matcher iso) {
    boolean month = iso.group(1) != null;
    int year = Integer.parseInt(month ? iso.group(1) : iso.group(3));
    int ofYear = Integer.parseInt(month ? iso.group(2) : iso.group(5));
    return LocalDate.of(
        DateWords.century(year), ofYear, month ? 1 : Integer.parseInt(iso.group(6)));
  }

  /** Lower case, no accents, one kind of space; Korean's words for year, month, day and noon. */
  private static String tidy(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    boolean korean = text.indexOf('\uB144') >= 0 || text.contains("\uC624");
    if (korean) {
      text = text.replace("\uB144", "-").replace("\uC6D4", "-").replace("\uC77C", " ");
      text = halfDay(halfDay(text, "\uC624\uD6C4", "pm"), "\uC624\uC804", "am") + " kst";
      text = text.replaceAll("-\\s{1,9}", "-");
    }
    text = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    text = text.replace("\\n", " ").replace('\u2212', '-').strip();
    text = COMMENT.matcher(text).replaceFirst("");
    text = DATE_TIME_MARK.matcher(text).replaceFirst(" ");
    return ORDINAL.matcher(text).replaceAll("").strip();
  }

  /** Korean has "afternoon" before the time. */
  private static String halfDay(String text, String korean, String english) {
    return text.contains(korean) ? text.replace(korean, "") + " " + english : text;
  }

  private static Optional<Instant> zoned(String text) {
    String rest = text;
    ZoneId zone = ZoneOffset.UTC;
    Optional<LocalTime> clock = Optional.empty();
    Matcher time = TIME.matcher(text);
    if (time.find()) {
      clock = Optional.of(time(time, text));
      String after = text.substring(time.end());
      Matcher offset = OFFSET.matcher(after);
      if (offset.lookingAt()) {
        zone = offset(offset);
        after = after.substring(offset.end());
      }
      rest = text.substring(0, time.start()) + " " + after;
    }
    Matcher region = REGION.matcher(rest);
    if (region.find() && !region.group().matches("[\\d/]+")) {
      zone = region(region.group());
      rest = rest.substring(0, region.start()) + " " + rest.substring(region.end());
    }
    return new DateWords(rest).instant(clock, zone);
  }

  private static LocalTime time(Matcher time, String text) {
    int hour = Integer.parseInt(time.group(1));
    String half = time.group(4) == null ? trailingHalf(text) : time.group(4).substring(0, 1);
    if (!half.isEmpty() && hour <= 12) {
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    int leap = second == 60 ? 59 : second;
    return LocalTime.of(hour, Integer.parseInt(time.group(2)), leap);
  }

  private static String trailingHalf(String text) {
    return text.contains(" pm") ? "p" : text.contains(" am") ? "a" : "";
  }

  private static ZoneId offset(Matcher offset) {
    int minutes = Integer.parseInt(offset.group(2)) * 60 + Integer.parseInt(offset.group(3));
    int sign = offset.group(1).equals("-") ? -1 : 1;
    return ZoneOffset.ofTotalSeconds(sign * minutes * 60);
  }

  private static ZoneId region(String name) {
    for (String id : ZoneId.getAvailableZoneIds()) {
      if (id.toLowerCase(Locale.ROOT).equals(name)) {
        return ZoneId.of(id);
      }
    }
    throw new DateTimeException(name + " is no region");
  }
}
