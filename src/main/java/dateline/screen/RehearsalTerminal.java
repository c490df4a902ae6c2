package dateline.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A terminal nobody sees, which types what a reader types first. */
final class RehearsalTerminal extends DefaultVirtualTerminal implements ReaderTerminal {
  /** No frame for so long: the answer to the last key has come. */
  private static final int QUIET_MILLIS = 300;

  private final Deque<String> keys =
      new ArrayDeque<>(List.of("j", "<enter>", "b", "j", "q", "q", "?", "q", "s", "h", "j", "Q"));

  private final BlockingQueue<Integer> frames = new LinkedBlockingQueue<>();

  RehearsalTerminal() {
    super(new TerminalSize(140, 40));
  }

  /** Waits for silence, then gives the next key. */
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // the loop paints while this waits
  public KeyStroke readInput() {
    try {
      Integer painted;
      do {
        painted = frames.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      } while (painted != null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return keys.isEmpty() ? KeyStroke.fromString("Q") : KeyStroke.fromString(keys.remove());
  }

  @Override
  public void paint(byte[] frame) {
    frames.add(frame.length);
  }

  @Override
  public void suspend() {
    throw new UnsupportedOperationException("no shell to return to");
  }

  @Override
  public void resume() {
    throw new UnsupportedOperationException("nothing was stopped");
  }
}
