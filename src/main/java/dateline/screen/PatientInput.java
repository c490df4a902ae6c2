package dateline.screen;

import java.io.IOException;
import java.io.InputStream;

/**
 * The terminal's input, which waits a little inside an escape sequence before it says that there is
 * no more: over a slow line the bytes of one key come apart, and Lanterna would take them for an
 * Escape and letters.
 */
final class PatientInput extends InputStream {
  /** How long the rest of a key may take (ncurses waits 1000 ms, vim 100 ms, tmux 500 ms). */
  private static final int PATIENCE_MILLIS = 60;

  private static final int STEP_MILLIS = 3;
  private static final int ESCAPE = 0x1B;

  private final InputStream terminal;
  private boolean insideSequence;
  private boolean afterEscape;

  PatientInput(InputStream terminal) {
    this.terminal = terminal;
  }

  @Override
  public int read() throws IOException {
    int b = terminal.read();
    follow(b);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = terminal.read(bytes, offset, length);
    for (int i = 0; i < count; i++) {
      follow(bytes[offset + i]);
    }
    return count;
  }

  private void follow(int b) {
    if (b == ESCAPE) {
      insideSequence = true;
      afterEscape = true;
    } else if (afterEscape) {
      insideSequence = b == '[' || b == 'O';
      afterEscape = false;
    } else if (b >= 0x40 && b <= 0x7E) {
      insideSequence = false;
    }
  }

  /** Bytes that can be read at once; within an escape sequence the next ones are waited for. */
  @Override
  public int available() throws IOException {
    int available = terminal.available();
    for (int waited = 0;
        insideSequence && available == 0 && waited < PATIENCE_MILLIS;
        waited += STEP_MILLIS) {
      try {
        Thread.sleep(STEP_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return 0;
      }
      available = terminal.available();
    }
    insideSequence &= available > 0;
    return available;
  }
}
