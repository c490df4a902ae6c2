package dateline.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a date when time and offset are out of it: words and numbers. A word that has no
 * place in a date throws {@link DateTimeException}.
 */
final class DateWords {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\d+|[^\\p{L}\\d\\s]");

  /** Hours from Greenwich; US names as RFC 822 has them, the rest as feeds use them. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("z", 0),
          Map.entry("wet", 0),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("met", 1),
          Map.entry("west", 1),
          Map.entry("cest", 2),
          Map.entry("mest", 2),
          Map.entry("mesz", 2),
          Map.entry("eet", 2),
          Map.entry("eest", 3),
          Map.entry("msk", 3),
          Map.entry("sgt", 8),
          Map.entry("hkt", 8),
          Map.entry("jst", 9),
          Map.entry("kst", 9),
          Map.entry("aest", 10),
          Map.entry("aedt", 11),
          Map.entry("nzst", 12),
          Map.entry("nzdt", 13),
          Map.entry("adt", -3),
          Map.entry("ast", -4),
          Map.entry("at", -4),
          Map.entry("edt", -4),
          Map.entry("est", -5),
          Map.entry("et", -5),
          Map.entry("cdt", -5),
          Map.entry("cst", -6),
          Map.entry("ct", -6),
          Map.entry("mdt", -6),
          Map.entry("mst", -7),
          Map.entry("mt", -7),
          Map.entry("pdt", -7),
          Map.entry("pst", -8),
          Map.entry("pt", -8),
          Map.entry("akst", -9),
          Map.entry("hst", -10));

  private static final Set<String> FILLERS =
      Set.of("at", "de", "of", "the", "um", "uhr", "del", "le");
  private static final Map<String, Integer> MONTHS = months();

  private final List<Integer> numbers = new ArrayList<>();
  private final List<Integer> months = new ArrayList<>();
  private boolean yearFirst;
  private boolean fourDigits;
  private char separator = ' ';
  private Optional<ZoneId> zone = Optional.empty();

  DateWords(String text) {
    Matcher token = TOKEN.matcher(text);
    boolean first = true;
    while (token.find()) {
      String word = token.group();
      if (Character.isDigit(word.charAt(0))) {
        number(word);
      } else if (Character.isLetter(word.charAt(0))) {
        word(word, first);
      } else if (numbers.size() == 1 && months.isEmpty() && "/.-".contains(word)) {
        separator = word.charAt(0);
      }
      first = false;
    }
  }

  private void number(String digits) {
    if (digits.length() > 4) {
      throw new DateTimeException(digits + " is neither year nor day");
    }
    yearFirst |= numbers.isEmpty() && digits.length() == 4;
    fourDigits |= digits.length() == 4;
    numbers.add(Integer.parseInt(digits));
  }

  private void word(String word, boolean first) {
    Integer month = MONTHS.get(word);
    Integer hours = ZONES.get(word);
    if (month != null) {
      months.add(month);
    } else if (hours != null && !(word.equals("at") && zone.isPresent())) {
      zone = Optional.of(ZoneOffset.ofHours(hours));
    } else if (!first && !FILLERS.contains(word) && !word.equals("pm") && !word.equals("am")) {
      throw new DateTimeException(word + " has no place in a date");
    }
  }

  Optional<Instant> instant(Optional<LocalTime> clock, ZoneId offset) {
    Optional<LocalDate> date = date(clock.isPresent());
    return date.map(
        day ->
            day.atTime(clock.orElse(LocalTime.MIDNIGHT)).atZone(zone.orElse(offset)).toInstant());
  }

  private Optional<LocalDate> date(boolean hasTime) {
    if (!months.isEmpty()) {
      return withMonthName(months.get(months.size() - 1), hasTime);
    }
    return switch (numbers.size()) {
      case 1 -> hasTime || !yearFirst ? Optional.empty() : date(numbers.get(0), 1, 1);
      case 2 -> hasTime || !yearFirst ? Optional.empty() : date(numbers.get(0), numbers.get(1), 1);
      case 3 -> numeric(numbers.get(0), numbers.get(1), numbers.get(2));
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> withMonthName(int month, boolean hasTime) {
    return switch (numbers.size()) {
      case 1 -> hasTime || !fourDigits ? Optional.empty() : date(numbers.get(0), month, 1);
      case 2 ->
          yearFirst
              ? date(numbers.get(0), month, numbers.get(1))
              : date(numbers.get(1), month, numbers.get(0));
      default -> Optional.empty();
    };
  }

  /** 2006/09/15, 30.10.23, 26/06/2020, and the American 10/30/23 where it can be one. */
  private Optional<LocalDate> numeric(int a, int b, int c) {
    if (yearFirst) {
      return date(a, b, c);
    }
    boolean american = separator == '/' && a <= 12;
    return american ? date(c, a, b) : date(c, b, a);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    return Optional.of(LocalDate.of(year == 100 ? year : century(year), month, day));
  }

  /** The month of a name in lower case without accents, if it is one. */
  static @Nullable Integer month(String name) {
    return MONTHS.get(name);
  }

  /** Two digits below 70 are of this century: the web has no older news. */
  static int century(int year) {
    return year >= 100 ? year : year + (year < 70 ? 2000 : 1900);
  }

  /** One line a month, with its names in twenty languages (CLDR), accents dropped. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    try (InputStream in = DateWords.class.getResourceAsStream("months.txt")) {
      if (in == null) {
        throw new IllegalStateException("months.txt is not in the program");
      }
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      for (int i = 0; i < lines.length; i++) {
        for (String name : lines[i].split(" ")) {
          months.put(name, i + 1);
        }
      }
      return Map.copyOf(months);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
