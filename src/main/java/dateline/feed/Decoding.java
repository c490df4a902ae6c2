package dateline.feed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns the bytes of a feed into text. Asked in turn: the byte order mark, the shape of the first
 * bytes (UTF-16, UTF-32, EBCDIC), the XML declaration, the HTTP header, a meta element, UTF-8 and
 * at last windows-1252. RFC 3023's rule that text/xml without a charset is ASCII is not followed:
 * no server means it.
 */
final class Decoding {
  /** Where a declaration may stand; browsers look at 1,024 bytes for theirs. */
  private static final int HEAD_BYTES = 1024;

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})[\"']");
  private static final Pattern HEADER =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
  private static final Pattern META =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})",
          Pattern.CASE_INSENSITIVE);

  /** What names stand for in practice (WHATWG Encoding Standard): subsets mean their supersets. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("utf8", "utf-8"),
          Map.entry("u16", "utf-16"),
          Map.entry("x-sjis", "windows-31j"));

  private Decoding() {}

  /**
   * Text and the name of the encoding it came in.
   *
   * @param repair what had to be mended, in plain words
   */
  record Decoded(String text, String encoding, Optional<String> repair) {}

  /** Decodes a whole document; bytes that mean nothing become U+FFFD, nothing throws. */
  static Decoded decode(byte[] document, String contentType) {
    Optional<Mark> mark = Mark.of(document);
    if (mark.isPresent()) {
      Mark found = mark.get();
      return lenient(document, found.bytes(), found.charset());
    }
    String head = head(document);
    Optional<Charset> declared = named(DECLARED, head).filter(c -> fits(c, head));
    Optional<Charset> header = named(HEADER, contentType).filter(c -> fits(c, head));
    List<Charset> candidates =
        Stream.of(declared, header, named(META, head).filter(c -> fits(c, head)))
            .flatMap(Optional::stream)
            .toList();
    return candidates.isEmpty()
        ? guessed(document)
        : asDeclared(document, candidates.get(0), candidates);
  }

  private static Decoded asDeclared(byte[] document, Charset first, List<Charset> candidates) {
    for (Charset charset : candidates) {
      if (isSurelyUtf8(document, charset)) {
        break;
      }
      Optional<String> text = strict(document, charset);
      if (text.isPresent()) {
        Optional<String> repair =
            charset.equals(first)
                ? Optional.empty()
                : Optional.of("declared " + first.name() + " but is " + charset.name());
        return new Decoded(text.get(), charset.name(), repair);
      }
    }
    Optional<String> utf8 = strict(document, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(
          utf8.get(), "UTF-8", Optional.of("declared " + first.name() + " but is UTF-8"));
    }
    return first.equals(StandardCharsets.UTF_8) ? guessed(document) : lenient(document, 0, first);
  }

  /**
   * Any bytes are windows-1252; those beyond ASCII that are UTF-8 too are not so by chance. Feeds
   * say Latin 1 because a server or a library put it there.
   */
  private static boolean isSurelyUtf8(byte[] document, Charset declared) {
    if (!declared.name().equals("windows-1252")) {
      return false;
    }
    for (byte b : document) {
      if (b < 0) {
        return strict(document, StandardCharsets.UTF_8).isPresent();
      }
    }
    return false;
  }

  private static Decoded guessed(byte[] document) {
    Decoded utf8 = lenient(document, 0, StandardCharsets.UTF_8);
    if (utf8.repair().isEmpty() || isMostlyUtf8(utf8.text())) {
      return utf8;
    }
    Decoded text = lenient(document, 0, Charset.forName("windows-1252"));
    return new Decoded(
        text.text(), text.encoding(), Optional.of("not UTF-8; read as windows-1252"));
  }

  /** A bad byte or two, by a cut in the middle of a letter, do not make it another encoding. */
  private static boolean isMostlyUtf8(String text) {
    long foreign = text.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return text.chars().filter(c -> c == 0xFFFD).count() < foreign;
  }

  private static Decoded lenient(byte[] document, int from, Charset charset) {
    String text = new String(document, from, document.length - from, charset);
    Optional<String> repair =
        text.indexOf('\uFFFD') >= 0
            ? Optional.of("some bytes are not " + charset.name())
            : Optional.empty();
    return new Decoded(text, charset.name(), repair);
  }

  private static Optional<String> strict(byte[] document, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(
                  charset.name().startsWith("windows-125")
                      ? CodingErrorAction.REPLACE
                      : CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(document));
      return Optional.of(text.toString());
    } catch (CharacterCodingException notThis) {
      return Optional.empty();
    }
  }

  private static String head(byte[] document) {
    int bytes = Math.min(document.length, HEAD_BYTES);
    return new String(document, 0, bytes, StandardCharsets.ISO_8859_1);
  }

  private static Optional<Charset> named(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(String name) {
    String asked = name.toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(MEANT.getOrDefault(asked, asked));
      return Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** A declaration that could be read as ASCII cannot be in UTF-16 or EBCDIC. */
  private static boolean fits(Charset charset, String head) {
    String probe = head.substring(0, Math.min(4, head.length()));
    byte[] bytes = probe.getBytes(StandardCharsets.ISO_8859_1);
    return new String(bytes, charset).equals(probe);
  }

  /** An encoding shown by the first bytes (XML 1.0, appendix F), and how many of them to skip. */
  private record Mark(Charset charset, int bytes) {
    private static final int HEAD = 4;

    static Optional<Mark> of(byte[] document) {
      if (document.length < HEAD) {
        return Optional.empty();
      }
      int four = ByteBuffer.wrap(document).getInt();
      if (four >>> 8 == 0xEFBBBF) {
        return mark("UTF-8", 3);
      }
      return switch (four) {
        case 0x0000FEFF -> mark("UTF-32BE", 4);
        case 0xFFFE0000 -> mark("UTF-32LE", 4);
        case 0x0000003C -> mark("UTF-32BE", 0);
        case 0x3C000000 -> mark("UTF-32LE", 0);
        case 0x003C003F, 0x003C0072, 0x003C0066 -> mark("UTF-16BE", 0);
        case 0x3C003F00, 0x3C007200, 0x3C006600 -> mark("UTF-16LE", 0);
        case 0x4C6FA794 -> ebcdic(document);
        default ->
            switch (four >>> 16) {
              case 0xFEFF -> mark("UTF-16BE", 2);
              case 0xFFFE -> mark("UTF-16LE", 2);
              default -> Optional.empty();
            };
      };
    }

    private static Optional<Mark> ebcdic(byte[] document) {
      Charset family = Charset.forName("IBM037");
      String head = new String(document, 0, Math.min(document.length, HEAD_BYTES), family);
      return Optional.of(new Mark(named(DECLARED, head).orElse(family), 0));
    }

    private static Optional<Mark> mark(String name, int bytes) {
      return Optional.of(new Mark(Charset.forName(name), bytes));
    }
  }
}
