package dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The process's own streams, in UTF-8 whatever the locale. A reader that went away ({@code dateline
 * list | head}) is no error: the rest is dropped. A full disk is one, and is kept for {@code
 * checkError}.
 */
public final class Pipe extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final OutputStream target;
  private boolean isClosedByReader;

  private Pipe(FileDescriptor descriptor) {
    this.target = new FileOutputStream(descriptor);
  }

  /** Standard output, buffered: flush it. */
  public static PrintStream output() {
    return new Results(new Pipe(FileDescriptor.out));
  }

  /** Whether whoever read these results went away, so that the rest need not be made. */
  static boolean isUnheard(PrintStream results) {
    return results instanceof Results ours && ours.pipe.isClosedByReader;
  }

  private static final class Results extends PrintStream {
    private final Pipe pipe;

    Results(Pipe pipe) {
      super(new BufferedOutputStream(pipe, BUFFER), false, StandardCharsets.UTF_8);
      this.pipe = pipe;
    }
  }

  /** Standard error, written at once. */
  public static PrintStream error() {
    return new PrintStream(new Pipe(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (isClosedByReader) {
      return;
    }
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe")) {
        throw e;
      }
      isClosedByReader = true;
    }
  }
}
