package dateline.text;

import java.text.Normalizer;
import java.util.Map;

/** Text for terminals and mailers that know ASCII only; what has no likeness becomes "?". */
public final class Ascii {
  /** What compatibility decomposition (UAX #15) leaves beyond ASCII, and newspapers print. */
  private static final Map<Integer, String> LIKENESS =
      Map.ofEntries(
          Map.entry((int) '‘', "'"),
          Map.entry((int) '’', "'"),
          Map.entry((int) '‚', "'"),
          Map.entry((int) '‛', "'"),
          Map.entry((int) '′', "'"),
          Map.entry((int) 'ʼ', "'"),
          Map.entry((int) '‹', "'"),
          Map.entry((int) '›', "'"),
          Map.entry((int) '“', "\""),
          Map.entry((int) '”', "\""),
          Map.entry((int) '„', "\""),
          Map.entry((int) '‟', "\""),
          Map.entry((int) '«', "\""),
          Map.entry((int) '»', "\""),
          Map.entry((int) '‐', "-"),
          Map.entry((int) '‑', "-"),
          Map.entry((int) '‒', "-"),
          Map.entry((int) '–', "-"),
          Map.entry((int) '—', "--"),
          Map.entry((int) '―', "--"),
          Map.entry((int) '−', "-"),
          Map.entry((int) '⁄', "/"),
          Map.entry((int) '•', "*"),
          Map.entry((int) '·', "-"),
          Map.entry((int) '×', "x"),
          Map.entry((int) '÷', "/"),
          Map.entry((int) '→', "->"),
          Map.entry((int) '€', "EUR "),
          Map.entry((int) '£', "GBP "),
          Map.entry((int) '¥', "JPY "),
          Map.entry((int) '¢', "c"),
          Map.entry((int) '°', " deg"),
          Map.entry((int) '§', "section "),
          Map.entry((int) '©', "(c)"),
          Map.entry((int) '®', "(R)"),
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'Æ', "AE"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'Œ', "OE"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'Ø', "O"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'Ł', "L"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'Đ', "D"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'Ð', "D"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'Þ', "Th"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ı', "i"));

  /** Signs whose likeness in a single column is another than in running text. */
  private static final String SIGNS = "●★│─━┄▾▸▪…→©®°§";

  private static final String AS_SIGNS = "*+|-=.v>#~>CRoS";

  private Ascii() {}

  /** Running text in ASCII; it may grow longer or shorter. */
  public static String of(String text) {
    if (text.chars().allMatch(c -> c < 128)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      plain.append(ofLetter(c));
    }
    return plain.toString();
  }

  private static String ofLetter(int c) {
    if (c < 128) {
      return Character.toString(c);
    }
    String likeness = LIKENESS.get(c);
    if (likeness != null) {
      return likeness;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !isMark(part))
        .forEach(part -> plain.append(part < 128 ? Character.toString(part) : rest(part)));
    return plain.toString();
  }

  private static String rest(int part) {
    return LIKENESS.getOrDefault(part, "?");
  }

  /** Accents and joiners vanish; they stand beside the letter they change. */
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.FORMAT;
  }

  /** Text in ASCII for a screen: every cluster keeps its columns. */
  public static String inColumns(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = Columns.clusterEnd(text, i);
      plain.append(cluster(text.substring(i, end), Columns.ofCluster(text, i, end)));
      i = end;
    }
    return plain.toString();
  }

  private static String cluster(String cluster, int columns) {
    char first = cluster.charAt(0);
    int sign = SIGNS.indexOf(first);
    String likeness =
        sign >= 0
            ? AS_SIGNS.substring(sign, sign + 1)
            : first < 0x7F ? cluster.substring(0, 1) : of(cluster);
    if (likeness.isEmpty() || likeness.equals("?")) {
      return "?".repeat(columns);
    }
    return Columns.fit(likeness.substring(0, Math.min(columns, likeness.length())), columns);
  }
}
