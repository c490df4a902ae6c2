package dateline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns what a reader typed into an FTS5 expression. Only letters, digits and marks get through,
 * inside quotation marks, so that nothing typed is ever read as FTS5's own syntax.
 */
final class FtsWords {
  /** Shorter words are mostly names: "US", "EU", "AI". */
  private static final int LEAST_LETTERS = 3;

  private FtsWords() {}

  /** A phrase; a star at its end stands for any ending. Absent when nothing in it is indexed. */
  static Optional<String> phrase(String typed) {
    String words = indexed(typed);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of('"' + words + '"' + (typed.strip().endsWith("*") ? " *" : ""));
  }

  /**
   * Words and quoted phrases, all of which must occur; absent when nothing in it is indexed. A word
   * outside of quotation marks stands for its singular and plural too.
   */
  static Optional<String> all(String typed) {
    List<String> phrases = new ArrayList<>();
    String[] pieces = typed.split("\"", -1);
    for (int i = 0; i < pieces.length; i++) {
      boolean quoted = i % 2 == 1;
      for (String piece : quoted ? new String[] {pieces[i]} : pieces[i].split("\\s+")) {
        phrase(piece).map(one -> quoted ? one : anyNumber(one)).ifPresent(phrases::add);
      }
    }
    return phrases.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", phrases));
  }

  /** The English singular and plural of a single plain word; more would find other words. */
  private static String anyNumber(String phrase) {
    String word = phrase.substring(1, phrase.length() - 1).toLowerCase(Locale.ROOT);
    boolean isPlain = word.length() >= LEAST_LETTERS && word.chars().allMatch(FtsWords::isPlain);
    if (!isPlain || phrase.endsWith("*")) {
      return phrase;
    }
    return numbers(word).stream()
        .map(form -> '"' + form + '"')
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z';
  }

  private static List<String> numbers(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("ies")) {
      forms.add(word.substring(0, word.length() - 3) + "y");
    } else if (word.endsWith("s") && !word.matches(".*[sui]s")) {
      forms.add(stem);
    }
    if (word.matches(".*(ss|sh|ch|x)es")) {
      forms.add(word.substring(0, word.length() - 2));
    }
    if (word.matches(".*[^aeiou]y")) {
      forms.add(stem + "ies");
    } else if (word.matches(".*(ss|sh|ch|x)")) {
      forms.add(word + "es");
    } else if (!word.endsWith("s")) {
      forms.add(word + "s");
    }
    return forms;
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
