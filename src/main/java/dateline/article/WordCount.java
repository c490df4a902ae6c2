package dateline.article;

/**
 * A fast count of words for judging blocks: runs of letters and digits, ideographs and other
 * unspaced scripts two characters a word. The count shown to readers is {@link
 * dateline.text.Words}'s; this one looks at every block of a page.
 */
final class WordCount {
  /** Thai, Lao, Myanmar, Khmer and from the CJK radicals on: no spaces between words. */
  private static final char FIRST_UNSPACED = 0x0E00;

  private WordCount() {}

  static int of(String text) {
    int words = 0;
    int unspaced = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_UNSPACED && isUnspaced(c)) {
        unspaced++;
        inside = false;
      } else if (c < 0x80 ? isAsciiWord(c) : Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (c != '\'' && c != '’' && c != '-') {
        inside = false;
      }
    }
    return words + (unspaced + 1) / 2;
  }

  private static boolean isAsciiWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isUnspaced(char c) {
    return (c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x3041 && c <= 0x30FF)
        || (c >= 0x3400 && c <= 0x9FFF);
  }
}
