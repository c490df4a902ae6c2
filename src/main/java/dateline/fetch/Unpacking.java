package dateline.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes Content-Encoding, never beyond a number of bytes: a bomb unpacks to a thousandfold. */
final class Unpacking {
  private static final int CHUNK = 16 * 1024;

  private static final long MEGABYTE = 1024L * 1024;
  private static final Set<String> UNASKED = Set.of("br", "zstd", "compress", "x-compress");

  private Unpacking() {}

  /**
   * The plain bytes, or what is wrong with the packed ones, to follow the name of the server.
   *
   * @param fault empty when there is a body
   */
  record Result(Optional<Body> body, String fault) {
    private static Result fault(String fault) {
      return new Result(Optional.empty(), fault);
    }
  }

  /**
   * Unpacks what came. What begins like gzip is gzip and what does not is not, whatever the header
   * says: servers pack twice, or forget to pack.
   */
  static Result unpack(CappedBody.Received received, String encoding, long most) {
    if (!received.isWhole()) {
      return Result.fault(tooLarge(most));
    }
    byte[] packed = received.bytes().toByteArray();
    String last =
        encoding.substring(encoding.lastIndexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
    if (UNASKED.contains(last)) {
      return Result.fault("packs its answer as " + last + ", which was not asked for");
    }
    try {
      byte[] plain = plain(packed, last, most);
      return plain.length == 0
          ? Result.fault("sent nothing")
          : new Result(Optional.of(Body.owning(plain)), "");
    } catch (TooLarge bomb) {
      return Result.fault(tooLarge(most));
    } catch (IOException damaged) {
      return Result.fault("sent damaged or cut-off compressed data");
    }
  }

  private static String tooLarge(long most) {
    return most < MEGABYTE
        ? "sent more than " + most + " bytes"
        : "sent more than " + most / MEGABYTE + " MB";
  }

  private static byte[] plain(byte[] packed, String encoding, long most) throws IOException {
    if (isGzip(packed)) {
      return read(new GZIPInputStream(new ByteArrayInputStream(packed), CHUNK), most);
    }
    return encoding.equals("deflate") ? inflate(packed, most) : packed;
  }

  /** The body unpacks to more than the limit. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  /** RFC 9110 means zlib by "deflate"; half the servers send it raw. */
  private static byte[] inflate(byte[] packed, long most) throws IOException {
    boolean zlib =
        packed.length > 1
            && (packed[0] & 0x0F) == 8
            && ((packed[0] & 0xFF) * 256 + (packed[1] & 0xFF)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed), inflater, CHUNK)) {
      return read(in, most);
    } finally {
      inflater.end();
    }
  }

  private static byte[] read(InputStream in, long most) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    try (in) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        if (plain.size() + n > most) {
          throw new TooLarge();
        }
        plain.write(chunk, 0, n);
      }
    }
    return plain.toByteArray();
  }
}
