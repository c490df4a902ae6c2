package dateline.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The reader's one loop: keys, sizes and answers of background work come as events, each changes
 * the desk, then what changed is painted in one piece.
 */
final class ReaderLoop {
  private final ReaderTerminal terminal;
  private final ReaderOptions options;
  private final BlockingQueue<Runnable> events = new LinkedBlockingQueue<>();
  private final Background background = new Background(events);
  private final Desk desk;
  private final Painter painter;
  private final Session session;
  private FrameWriter writer;
  private CellBuffer shown = new CellBuffer(0, 0);
  private OptionalInt exit = OptionalInt.empty();

  ReaderLoop(ReaderTerminal terminal, ReaderServices services, ReaderOptions options) {
    this.terminal = terminal;
    this.options = options;
    desk = new Desk(services.clock(), services.zone());
    Keymap keymap = Keymap.of(options.keyProfile(), options.keys());
    painter = new Painter(keymap, options.ascii());
    writer = new FrameWriter(Theme.of(options.theme(), options.colors()).orElseThrow());
    session = new Session(this, desk, services, options, keymap, background);
  }

  void post(Runnable event) {
    events.add(event);
  }

  /** Runs until the reader leaves; returns the exit code. */
  int run() throws IOException, InterruptedException {
    resized(terminal.getTerminalSize());
    terminal.addResizeListener((which, size) -> post(() -> resized(size)));
    Signals.on("TSTP", () -> post(this::suspend));
    Signals.on("CONT", () -> post(this::resume));
    background.threads("keys").newThread(this::readKeys).start();
    try {
      session.start();
      paint();
      while (exit.isEmpty()) {
        Runnable event = events.take();
        while (event != null && exit.isEmpty()) {
          event.run();
          event = events.poll();
        }
        paint();
      }
    } finally {
      terminal.exitPrivateMode(); // before waiting for the last writes
      session.close();
    }
    return exit.getAsInt();
  }

  private void readKeys() {
    try {
      for (KeyStroke key = terminal.readInput();
          key.getKeyType() != KeyType.EOF;
          key = terminal.readInput()) {
        KeyStroke pressed = key;
        post(() -> session.pressed(pressed));
      }
      post(() -> leave(0));
    } catch (IOException e) {
      post(() -> leave(0)); // the terminal is gone
    }
  }

  void leave(int code) {
    exit = OptionalInt.of(code);
  }

  private void resized(TerminalSize size) {
    desk.columns = Math.max(1, size.getColumns());
    desk.rows = Math.max(2, size.getRows());
    session.resized();
    redraw();
  }

  /** The next frame draws everything. */
  void redraw() {
    shown = new CellBuffer(0, 0);
  }

  /** Changes the colours, if there is such a theme. */
  void use(String theme) {
    Optional<Theme> known = Theme.of(theme, options.colors());
    if (known.isPresent()) {
      writer = new FrameWriter(known.get());
      redraw();
    } else {
      desk.complain("themes are " + String.join(", ", Theme.NAMES));
    }
  }

  void suspend() {
    withTerminal(terminal::suspend);
  }

  private void resume() {
    withTerminal(terminal::resume);
  }

  /** Sends a sequence that draws nothing. */
  void send(byte[] sequence) {
    withTerminal(() -> terminal.paint(sequence));
  }

  /** Something asked of the terminal. */
  private interface Request {
    void run() throws IOException;
  }

  private void withTerminal(Request request) {
    try {
      request.run();
      redraw();
    } catch (IOException e) {
      leave(1);
    }
  }

  private void paint() throws IOException {
    CellBuffer next = painter.paint(desk);
    boolean fits = shown.columns == next.columns && shown.rows == next.rows;
    byte[] frame = fits ? writer.difference(shown, next) : writer.whole(next);
    if (frame.length > 0) {
      terminal.paint(frame);
    }
    shown = next;
  }
}
