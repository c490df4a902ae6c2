package dateline.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The number of a month by its name, in the languages of {@code months.txt}. */
final class MonthNames {
  private static final Map<String, Integer> NUMBERS = load();

  private MonthNames() {}

  private static Map<String, Integer> load() {
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : Phrases.lines("months.txt")) {
      String[] months = line.substring(line.indexOf(':') + 1).split(",");
      for (int i = 0; i < months.length; i++) {
        for (String form : months[i].split("/")) {
          numbers.put(Phrases.plain(form), i + 1);
        }
      }
    }
    return numbers;
  }

  /**
   * January is 1.
   *
   * @param plain a word as {@link Phrases#plain} makes it
   */
  static Optional<Integer> number(String plain) {
    return Optional.ofNullable(NUMBERS.get(plain));
  }
}
