package dateline.article;

import java.text.Normalizer;

/**
 * What does not tell one phrase from another: capitals, accents (headings in capitals go without),
 * the dotted and dotless i of Turkish, the final sigma of Greek, vowel signs and the forms of alef
 * of Arabic, vowel points of Hebrew. Signs that are letters of their own stay: й, vowels of Hindi.
 */
final class Folding {
  /** Given for a character that does not count at all. */
  static final char NOTHING = 0;

  private static final char END = 0x2000;

  private static final char[] FOLDED = table();

  private Folding() {}

  static char of(char c) {
    return c < END ? FOLDED[c] : Character.toLowerCase(c);
  }

  private static char[] table() {
    char[] folded = new char[END];
    for (char c = 0; c < END; c++) {
      folded[c] = isAccented(c) ? withoutAccent(c) : isMark(c) ? NOTHING : Character.toLowerCase(c);
    }
    String from = "ıςёأإآٱىةکی";
    String to = "iσеاااايهكي";
    for (int i = 0; i < from.length(); i++) {
      folded[from.charAt(i)] = to.charAt(i);
    }
    folded['Ё'] = folded['ё'];
    return folded;
  }

  /** Latin and Greek letters. */
  private static boolean isAccented(char c) {
    return (c >= 0xC0 && c < 0x250) || (c >= 0x370 && c < 0x400) || c >= 0x1E00;
  }

  private static char withoutAccent(char c) {
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.toLowerCase(base);
  }

  /** Accents written as characters of their own, points of Hebrew, vowels and tatweel of Arabic. */
  private static boolean isMark(char c) {
    return (c >= 0x300 && c < 0x370)
        || (c >= 0x591 && c < 0x5BE)
        || (c >= 0x64B && c < 0x660)
        || c == 0x670
        || c == 0x640
        || c == 0xAD;
  }
}
