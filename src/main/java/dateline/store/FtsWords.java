package dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns what a reader typed into an FTS5 expression. Only letters, digits and marks get through,
 * inside quotation marks, so that nothing typed is ever read as FTS5's own syntax.
 */
final class FtsWords {
  private FtsWords() {}

  /** A phrase; a star at its end stands for any ending. Absent when nothing in it is indexed. */
  static Optional<String> phrase(String typed) {
    String words = indexed(typed);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of('"' + words + '"' + (typed.strip().endsWith("*") ? " *" : ""));
  }

  /** Words and quoted phrases, all of which must occur; absent when nothing in it is indexed. */
  static Optional<String> all(String typed) {
    List<String> phrases = new ArrayList<>();
    String[] pieces = typed.split("\"", -1);
    for (int i = 0; i < pieces.length; i++) {
      boolean quoted = i % 2 == 1;
      for (String piece : quoted ? new String[] {pieces[i]} : pieces[i].split("\\s+")) {
        phrase(piece).ifPresent(phrases::add);
      }
    }
    return phrases.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", phrases));
  }

  /**
   * Whether the text has words in a script without spaces: there the index holds whole clauses, and
   * words must be looked for in the text itself.
   */
  static boolean isUnspaced(String typed) {
    return typed
        .codePoints()
        .anyMatch(
            c ->
                switch (Character.UnicodeScript.of(c)) {
                  case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                  default -> false;
                });
  }

  private static String indexed(String typed) {
    StringBuilder words = new StringBuilder(typed.length());
    boolean any = false;
    for (int i = 0; i < typed.length(); ) {
      int c = typed.codePointAt(i);
      i += Character.charCount(c);
      any |= Character.isLetterOrDigit(c);
      words.appendCodePoint(isIndexed(c) ? c : ' ');
    }
    return any ? words.toString().strip() : "";
  }

  private static boolean isIndexed(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
