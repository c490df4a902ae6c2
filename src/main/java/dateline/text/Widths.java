package dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The kind of width of every code point, from {@code widths.txt}. The JDK's own tables will not do:
 * Unicode is version 13 in JDK 17 and 16 in JDK 25.
 */
final class Widths {
  private static final byte ZERO = 1;
  private static final byte WIDE = 2;
  private static final byte WIDE_AS_EMOJI = 3;

  /** Planes 0 and 1; the rest has no exceptions within a plane. */
  private static final byte[] KINDS = load();

  private Widths() {}

  static boolean isZero(int c) {
    return kind(c) == ZERO;
  }

  static boolean isWide(int c) {
    return kind(c) == WIDE;
  }

  /** One column, two with U+FE0F behind it. */
  static boolean isWideAsEmoji(int c) {
    return kind(c) == WIDE_AS_EMOJI;
  }

  private static int kind(int c) {
    if (c < KINDS.length) {
      return KINDS[c];
    }
    return c <= 0x3FFFF ? WIDE : c >= 0xE0000 && c <= 0xE0FFF ? ZERO : 0;
  }

  private static byte[] load() {
    byte[] kinds = new byte[0x20000];
    try (InputStream in = Objects.requireNonNull(Widths.class.getResourceAsStream("widths.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] range = line.split(" ");
          int first = Math.min(kinds.length, Integer.parseInt(range[1], 16));
          int last = Math.min(kinds.length - 1, Integer.parseInt(range[2], 16));
          Arrays.fill(kinds, first, Math.max(first, last + 1), kind(range[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("widths.txt cannot be read", e);
    }
    return kinds;
  }

  private static byte kind(String letter) {
    return switch (letter) {
      case "0" -> ZERO;
      case "2" -> WIDE;
      case "v" -> WIDE_AS_EMOJI;
      default -> throw new IllegalArgumentException("widths.txt: no such kind: " + letter);
    };
  }
}
