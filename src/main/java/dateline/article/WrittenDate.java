package dateline.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day as people write it, somewhere in a line: "Tuesday, 5 May 2026 at 14:05", "2026年5月5日",
 * "05.05.2026", in the languages of {@code months.txt} and any script's digits.
 *
 * @param start where in the line the date begins, its number or month; UTF-16
 * @param end where it ends
 */
record WrittenDate(LocalDate day, int start, int end) {
  /** Characters of a line that are looked at. */
  private static final int LONGEST = 300;

  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2200;

  /** The Buddhist calendar of Thailand is ahead of the common one by so many years. */
  private static final int BUDDHIST = 543;

  /** "5 tháng 6 2026": the word before a month's number, as {@link Phrases#plain} makes it. */
  private static final String VIETNAMESE_MONTH = "thang";

  /** Characters between the parts of one date: ". ", " de ", ", ". */
  private static final int WIDEST_GAP = 7;

  /** A run of digits or letters. {@code month} is 0 if it names none, {@code number} -1. */
  private record Part(int start, int end, int number, int month) {
    boolean isYear() {
      return end - start == 4 && number >= FIRST_YEAR && number < LAST_YEAR + BUDDHIST;
    }

    boolean isDay() {
      return end - start <= 2 && number >= 1 && number <= 31;
    }

    boolean isFiller() {
      return number < 0 && month == 0 && end - start <= 3;
    }
  }

  /**
   * The first date in the line.
   *
   * @param monthFirst whether 5/6/2026 is the sixth of May, as in the United States
   */
  static Optional<WrittenDate> in(String line, boolean monthFirst) {
    List<Part> parts = parts(line.substring(0, Math.min(LONGEST, line.length())));
    for (int i = 0; i + 2 < parts.size(); i++) {
      Optional<WrittenDate> date = at(parts, i, line, monthFirst);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** A line that holds a date and hardly anything else: a weekday, a time of day. */
  static boolean isWhole(String line) {
    return in(line, false).filter(date -> date.fills(line)).isPresent();
  }

  private boolean fills(String line) {
    return 2 * (end - start) >= line.length() || (start == 0 && isTime(line.substring(end)));
  }

  /** "- 15:26 Uhr", ", 3.15 pm": two numbers and perhaps a short word. */
  private static boolean isTime(String rest) {
    String[] words = Phrases.plain(rest).split(" ");
    boolean numbers = words.length >= 2 && isShortNumber(words[0]) && isShortNumber(words[1]);
    return numbers && (words.length == 2 || (words.length == 3 && words[2].length() <= 4));
  }

  private static boolean isShortNumber(String word) {
    return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
  }

  private static Optional<WrittenDate> at(List<Part> parts, int i, String line, boolean american) {
    Part first = parts.get(i);
    int second = next(parts, i);
    int third = second < 0 ? -1 : next(parts, second);
    if (third < 0) {
      return Optional.empty();
    }
    Part b = parts.get(second);
    Part c = parts.get(third);
    if (first.isYear() && (b.month > 0 || b.isDay()) && c.isDay()) {
      return day(first, b.month > 0 ? b.month : b.number, c.number, first, c);
    }
    if (!c.isYear()) {
      return Optional.empty();
    }
    if (first.isDay() && b.month > 0) {
      return day(c, b.month, first.number, first, c);
    }
    if (first.month > 0 && b.isDay()) {
      return day(c, first.month, b.number, first, c);
    }
    if (first.isDay() && b.isDay() && isNumeric(line, first, b, c)) {
      boolean swapped = b.number > 12 || (american && line.charAt(first.end) == '/');
      return swapped
          ? day(c, first.number, b.number, first, c)
          : day(c, b.number, first.number, first, c);
    }
    return Optional.empty();
  }

  /**
   * "tháng" before the month, or the same mark between the numbers: 5.6.2026, 5/6/2026, 5-6-2026.
   */
  private static boolean isNumeric(String line, Part a, Part b, Part c) {
    String gap = line.substring(a.end, b.start).strip();
    return Phrases.plain(gap).equals(VIETNAMESE_MONTH)
        || (gap.length() == 1 && gap.equals(line.substring(b.end, c.start).strip()));
  }

  /** The next part that is no filler ("de", "th", "年"); -1 if it is too far away. */
  private static int next(List<Part> parts, int from) {
    int gap = 0;
    int end = parts.get(from).end;
    for (int i = from + 1; i < parts.size() && i <= from + 3; i++) {
      Part part = parts.get(i);
      gap += part.start - end;
      if (gap > WIDEST_GAP) {
        return -1;
      }
      if (!part.isFiller()) {
        return i;
      }
      end = part.end;
    }
    return -1;
  }

  private static Optional<WrittenDate> day(Part year, int month, int day, Part first, Part last) {
    int common = year.number >= LAST_YEAR ? year.number - BUDDHIST : year.number;
    try {
      return Optional.of(new WrittenDate(LocalDate.of(common, month, day), first.start, last.end));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static List<Part> parts(String line) {
    List<Part> parts = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      int start = i;
      if (Character.isDigit(line.charAt(i))) {
        int number = 0;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
          number = Math.min(99_999, 10 * number + Character.digit(line.charAt(i++), 10));
        }
        parts.add(new Part(start, i, number, 0));
      } else if (isLetter(line.charAt(i))) {
        while (i < line.length() && isLetter(line.charAt(i))) {
          i++;
        }
        String word = Phrases.plain(line.substring(start, i));
        if (!word.equals(VIETNAMESE_MONTH)) {
          parts.add(new Part(start, i, -1, MonthNames.number(word).orElse(0)));
        }
      } else {
        i++;
      }
    }
    return parts;
  }

  private static boolean isLetter(char c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
