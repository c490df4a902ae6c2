package dateline.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Predicate;

/** Lanterna's virtual terminal, whose screen is what the reader painted. */
final class ScriptedTerminal extends DefaultVirtualTerminal implements ReaderTerminal {
  private static final long PATIENCE_NANOS = 10_000_000_000L;

  /** What is awaited may be in the store and not on the screen. */
  private static final long RECHECK_MILLIS = 20;

  private final BlockingQueue<KeyStroke> keys = new LinkedBlockingQueue<>();

  /** Not this object: Lanterna's terminal holds its own monitor while it waits for a key. */
  private final Object lock = new Object();

  private ScreenEmulator screen;
  private int frames;
  private boolean isPrivate = true;

  ScriptedTerminal(int columns, int rows) {
    super(new TerminalSize(columns, rows));
    screen = new ScreenEmulator(columns, rows, false);
  }

  /** Types keys, each a letter or Lanterna's name of it in angle brackets: {@code "jj<enter>"}. */
  void type(String keys) {
    for (int i = 0; i < keys.length(); i++) {
      int end = keys.charAt(i) == '<' && keys.indexOf('>', i) > 0 ? keys.indexOf('>', i) : i;
      addInput(KeyStroke.fromString(keys.substring(i, end + 1)));
      i = end;
    }
  }

  @Override
  public void addInput(KeyStroke key) {
    keys.add(key);
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // see lock
  public KeyStroke readInput() {
    try {
      return keys.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new KeyStroke(KeyType.EOF);
    }
  }

  @Override
  public void paint(byte[] frame) {
    synchronized (lock) {
      show(new String(frame, StandardCharsets.UTF_8));
      lock.notifyAll();
    }
  }

  /** Frames painted so far; each was looked at for what must not reach a terminal. */
  int frames() {
    synchronized (lock) {
      return frames;
    }
  }

  boolean isPrivate() {
    synchronized (lock) {
      return isPrivate;
    }
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // see lock
  public void exitPrivateMode() {
    synchronized (lock) {
      isPrivate = false;
    }
  }

  private void show(String output) {
    frames++;
    TerminalSize size = getTerminalSize();
    if (size.getColumns() != screen.columns || size.getRows() != screen.rows) {
      screen = new ScreenEmulator(size.getColumns(), size.getRows(), false);
    }
    screen.write(output);
  }

  /** Waits until the screen is as wanted and returns it. */
  String await(Predicate<String> wanted) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE_NANOS;
    synchronized (lock) {
      while (!wanted.test(screen.text())) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new AssertionError("not shown in time; the screen is\n" + screen.text());
        }
        lock.wait(Math.min(left, RECHECK_MILLIS));
      }
      return screen.text();
    }
  }

  String await(String text) throws InterruptedException {
    return await(screen -> screen.contains(text));
  }

  @Override
  public void suspend() {
    throw new UnsupportedOperationException("no shell to return to");
  }

  @Override
  public void resume() {
    // nothing was taken away
  }
}
