package dateline.query;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How words, values and ages of a filter are written. */
final class QueryWords {
  private static final List<String> OPERATORS = List.of("and", "or", "not");

  private QueryWords() {}

  static boolean isOperator(String word) {
    return OPERATORS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether full-text search can find anything of this: it indexes letters and digits. */
  static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a phrase can stand without quotation marks. */
  static boolean isPlain(String phrase) {
    return !isOperator(phrase) && isPlainValue(phrase);
  }

  static String value(String text) {
    return isPlainValue(text) ? text : quoted(text);
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** In the largest unit that divides it; what is less than a minute is rounded up to one. */
  static String age(Duration age) {
    long minutes = age.plusSeconds(59).toMinutes();
    long week = Duration.ofDays(7).toMinutes();
    long day = Duration.ofDays(1).toMinutes();
    if (minutes == 0 || minutes % 60 != 0) {
      return minutes + "m";
    }
    if (minutes % week == 0) {
      return minutes / week + "w";
    }
    return minutes % day == 0 ? minutes / day + "d" : minutes / 60 + "h";
  }

  private static boolean isPlainValue(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Character::isLetterOrDigit);
  }
}
