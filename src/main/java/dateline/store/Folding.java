package dateline.store;

import java.text.Normalizer;
import java.util.Locale;

/** Text without regard to accents, as full-text search sees it. */
final class Folding {
  private Folding() {}

  /** Lower case without accents, whatever the reader's locale. */
  static String fold(String text) {
    return withoutAccents(text).toLowerCase(Locale.ROOT);
  }

  static String withoutAccents(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whether the text holds these words, capitals as given, no letter or digit around them. */
  static boolean holdsWords(String text, String words) {
    String inside = withoutAccents(text);
    String wanted = withoutAccents(words);
    int at = inside.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(inside.codePointBefore(at));
      boolean ends = end == inside.length() || !Character.isLetterOrDigit(inside.codePointAt(end));
      if (begins && ends) {
        return true;
      }
      at = inside.indexOf(wanted, at + 1);
    }
    return false;
  }
}
