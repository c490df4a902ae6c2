package dateline.article;

/**
 * A fast count of words for judging blocks: runs of letters and digits, ideographs and other
 * unspaced scripts two characters a word. The count shown to readers is {@link
 * dateline.text.Words}'s; this one looks at every block of a page.
 */
final class WordCount {
  /** Thai, Lao, Myanmar, Khmer and from the CJK radicals on: no spaces between words. */
  private static final char FIRST_UNSPACED = 0x0E00;

  private static final byte WORD = 1;

  /** Inside a word it parts nothing. */
  private static final byte JOINT = 2;

  /** The kinds of the characters that most texts are made of. */
  private static final byte[] ASCII = ascii();

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ASCII.length) {
        byte kind = ASCII[c];
        words += kind == WORD && !inside ? 1 : 0;
        inside = kind == WORD || (kind == JOINT && inside);
      } else if (c >= FIRST_UNSPACED && isUnspaced(c)) {
        unspaced++;
        inside = false;
      } else if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c != '’') {
        inside = false;
      }
    }
    return words + (unspaced + 1) / 2;
  }

  private static byte[] ascii() {
    byte[] kinds = new byte[0x80];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = Character.isLetterOrDigit(c) ? WORD : 0;
    }
    kinds['\''] = JOINT;
    kinds['-'] = JOINT;
    return kinds;
  }

  private static boolean isUnspaced(char c) {
    return (c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x3041 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF);
  }
}
