package dateline.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words in an element's class and id: {@code moreOn__list} gives "more", "on", "list". */
final class Signature {
  /** Characters of class and id that are looked at. */
  private static final int MAX_LENGTH = 400;

  private Signature() {}

  static String of(Element element) {
    String id = element.id();
    String classes = element.className();
    return id.isEmpty() ? classes : classes.isEmpty() ? id : classes + " " + id;
  }

  /**
   * Lower-case words; an empty word stands between two names, so that a phrase never spans them.
   */
  static List<String> words(String signature) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int end = Math.min(signature.length(), MAX_LENGTH);
    for (int i = 0; i < end; i++) {
      char c = signature.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c > 0x7F;
      boolean capital = c >= 'A' && c <= 'Z';
      boolean afterSmall =
          i > 0 && signature.charAt(i - 1) >= 'a' && signature.charAt(i - 1) <= 'z';
      if (!letter || (capital && afterSmall)) {
        flush(word, words);
      }
      if (letter) {
        word.append(capital ? (char) (c + ('a' - 'A')) : c);
      } else if (c <= ' ') {
        words.add("");
      }
    }
    flush(word, words);
    return words;
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
