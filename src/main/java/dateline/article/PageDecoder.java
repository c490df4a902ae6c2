package dateline.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The characters of a page: byte order mark, HTTP header, meta element, then whether the bytes are
 * valid UTF-8, else windows-1252 (the order of the WHATWG HTML standard).
 */
final class PageDecoder {
  /** Bytes read of one page; the longest real article page measured had 6 MB. */
  static final int MAX_BYTES = 16 << 20;

  /** Bytes searched for a meta element; the standard says 1024, real pages put more in front. */
  private static final int PRESCAN = 8192;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What a decoder puts where the bytes are no character. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PageDecoder() {}

  static String decode(byte[] page, String contentType) {
    byte[] bytes = page.length > MAX_BYTES ? Arrays.copyOf(page, MAX_BYTES) : page;
    Optional<Charset> mark = byteOrderMark(bytes);
    if (mark.isPresent()) {
      return new String(bytes, mark.get());
    }
    Optional<Charset> declared = named(contentType).or(() -> named(head(bytes)));
    if (declared.isPresent() && isSevenBit(declared.get())) {
      return new String(bytes, declared.get());
    }
    return decode(Scripts.without(bytes), declared);
  }

  /** Plain text as sent, without its byte order mark; {@code contentType} may be empty. */
  static String text(byte[] bytes, String contentType) {
    Optional<Charset> certain =
        byteOrderMark(bytes).or(() -> named(contentType).filter(PageDecoder::isSevenBit));
    String text =
        certain
            .map(charset -> new String(bytes, charset))
            .orElseGet(() -> decode(bytes, named(contentType)));
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String decode(byte[] bytes, Optional<Charset> declared) {
    Optional<String> utf8 = asUtf8(bytes);
    if (utf8.isPresent()) {
      return utf8.get();
    }
    Charset charset = declared.orElse(WINDOWS_1252);
    boolean wrong = charset.equals(StandardCharsets.UTF_8) && isMostlyNotUtf8(bytes);
    return new String(bytes, wrong ? WINDOWS_1252 : charset);
  }

  /** ISO-2022 and its like write other scripts in ASCII bytes, which are valid UTF-8 too. */
  private static boolean isSevenBit(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().startsWith("HZ");
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(bytes, 0xFF, 0xFE)
        ? Optional.of(StandardCharsets.UTF_16LE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /** The charset named after {@code charset=}, as browsers read the label. */
  private static Optional<Charset> named(String declaration) {
    int at = label(declaration);
    if (at < 0) {
      return Optional.empty();
    }
    StringBuilder label = new StringBuilder();
    for (int i = at; i < declaration.length() && label.length() < 40; i++) {
      char c = declaration.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.') {
        label.append(c);
      } else if (label.length() > 0 || (c != '"' && c != '\'' && c != ' ')) {
        break;
      }
    }
    return charset(label.toString());
  }

  /** What follows the first {@code charset=}; -1 if there is none. */
  private static int label(String declaration) {
    int equals = declaration.indexOf('=');
    while (equals >= 0 && !declaration.regionMatches(true, equals - 7, "charset", 0, 7)) {
      equals = declaration.indexOf('=', equals + 1);
    }
    return equals < 0 ? -1 : equals + 1;
  }

  private static Optional<Charset> charset(String label) {
    try {
      return Optional.of(Charset.forName(label)).map(PageDecoder::asBrowsersDo);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Latin-1 and ASCII labels mean windows-1252; a UTF-16 label inside ASCII bytes means UTF-8. */
  private static Charset asBrowsersDo(Charset charset) {
    if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
      return WINDOWS_1252;
    }
    return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
  }

  /** The text, if the bytes are valid UTF-8: then they are, whatever an old template declares. */
  private static Optional<String> asUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 || isUtf8(bytes) ? Optional.of(text) : Optional.empty();
  }

  /** Slower than decoding; needed only for a page that holds a replacement character itself. */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  /** More broken than whole characters beyond ASCII: the declaration is wrong. */
  private static boolean isMostlyNotUtf8(byte[] bytes) {
    int leads = 0;
    int followed = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      if ((bytes[i] & 0xC0) == 0xC0) {
        leads++;
        followed += (bytes[i + 1] & 0xC0) == 0x80 ? 1 : 0;
      }
    }
    return leads > 2 * followed;
  }
}
