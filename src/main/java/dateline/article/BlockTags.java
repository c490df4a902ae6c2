package dateline.article;

import java.util.Arrays;
import java.util.stream.Stream;

/** Names of tags beside which a space means nothing, recognised in a page's source. */
final class BlockTags {
  private static final String NAMES =
      "html head body meta link title base main div p ul ol li dl dt dd table thead tbody tr td th"
          + " form nav header footer section article aside figure figcaption blockquote hr pre"
          + " h1 h2 h3 h4 h5 h6";

  /** Letters of a name that fit into a number; the longest of the names has ten. */
  private static final int MOST_LETTERS = 10;

  /** Bits that tell the letters and digits of names apart. */
  private static final int BITS = 6;

  private static final long[] KEYS = keys();

  private BlockTags() {}

  private static long[] keys() {
    return Stream.of(NAMES.split(" ")).mapToLong(name -> key(name + ">", 0)).sorted().toArray();
  }

  /** Whether the tag that begins there, opening or closing, is that of a block. */
  static boolean isNamed(String html, int tag) {
    int start = tag + 1 < html.length() && html.charAt(tag + 1) == '/' ? tag + 2 : tag + 1;
    return Arrays.binarySearch(KEYS, key(html, start)) >= 0;
  }

  /** A number for the name that begins there; -1 if none does or it is too long. */
  private static long key(String html, int start) {
    long key = 0;
    int end = Math.min(html.length(), start + MOST_LETTERS + 1);
    for (int i = start; i < end; i++) {
      char c = html.charAt(i);
      if (c == '>' || c == '/' || c <= ' ') {
        return i == start ? -1 : key;
      }
      boolean rank = c >= '1' && c <= '6';
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(rank && i > start)) {
        return -1;
      }
      key = key << BITS | (rank ? c : c & 0x1F);
    }
    return -1;
  }
}
