package dateline.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lanterna's Unix terminal with modes, size query and painting of our own: one fork takes it over,
 * the size comes from {@code stty} (the query {@code CSI 6n} hung for ten seconds on terminals that
 * do not answer), a frame is one write, and every way out restores the user's exact modes.
 */
final class RawTerminal extends UnixTerminal implements ReaderTerminal {
  private static final System.Logger LOG = System.getLogger(RawTerminal.class.getName());

  /** Keys come one by one, unechoed, none of them a signal; Enter stays a line feed. */
  private static final String RAW_MODES =
      "stty -isig -ixon -iexten -icanon -echo icrnl min 1 time 0";

  /** No cursor, no wrapping at the edge, pastes bracketed; the alternate screen is Lanterna's. */
  private static final String ENTER = "\u001b[?25l\u001b[?7l\u001b[?2004h";

  private static final String LEAVE = "\u001b[0m\u001b[?2004l\u001b[?7h";
  private static final String ALTERNATE_SCREEN = "\u001b[?1049h";

  // Lanterna's constructor already takes the terminal over, before fields here could be set.
  private @Nullable String userModes;
  private @Nullable TerminalSize firstSize;
  private @Nullable OutputStream screen;
  private boolean painting;

  RawTerminal(InputStream in, OutputStream out) throws IOException {
    super(new PatientInput(in), out, StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
    screen = out;
    getInputDecoder().addProfile(() -> List.of(new Paste.Pattern()));
  }

  /** Loads this class and what it needs, without a terminal. */
  static void load() {
    LOG.log(
        System.Logger.Level.DEBUG,
        List.of(new PatientInput(InputStream.nullInputStream()), new Paste.Pattern(), Stty.DEVICE));
  }

  @Override
  protected void saveTerminalSettings() throws IOException {
    String[] answer = Stty.run("stty -g && stty size && " + RAW_MODES).split("\n");
    userModes = answer[0];
    firstSize = size(answer[1]);
  }

  @Override
  protected void restoreTerminalSettings() throws IOException {
    if (userModes != null) {
      Stty.run("stty " + userModes);
    }
  }

  @Override
  protected TerminalSize findTerminalSize() throws IOException {
    TerminalSize first = firstSize;
    firstSize = null;
    return first != null ? first : size(Stty.run("stty size"));
  }

  /** A terminal that does not know its size says 0 0. */
  private static TerminalSize size(String rowsAndColumns) {
    String[] parts = rowsAndColumns.strip().split(" ");
    int rows = Integer.parseInt(parts[0]);
    int columns = Integer.parseInt(parts[1]);
    return rows == 0 || columns == 0 ? new TerminalSize(80, 24) : new TerminalSize(columns, rows);
  }

  @Override
  protected void keyEchoEnabled(boolean enabled) {
    // part of RAW_MODES
  }

  @Override
  protected void canonicalMode(boolean enabled) {
    // part of RAW_MODES
  }

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {
    // part of RAW_MODES; Lanterna would set intr to ^C on the way out, whatever the user had
  }

  @Override
  public synchronized void enterPrivateMode() throws IOException {
    super.enterPrivateMode();
    painting = true;
    write(ENTER.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public synchronized void exitPrivateMode() throws IOException {
    if (painting) {
      painting = false;
      write(LEAVE.getBytes(StandardCharsets.US_ASCII));
      super.exitPrivateMode();
    }
  }

  @Override
  public synchronized void paint(byte[] frame) throws IOException {
    if (painting) {
      write(frame);
    }
  }

  private void write(byte[] bytes) throws IOException {
    if (screen != null) {
      screen.write(bytes);
      screen.flush();
    }
  }

  /** Stops the program as a shell's job and comes back when it is continued. */
  @Override
  public void suspend() throws IOException {
    exitPrivateMode();
    restoreTerminalSettings();
    Stty.run("kill -STOP 0");
    resume();
  }

  @Override
  public void resume() throws IOException {
    Stty.run(RAW_MODES);
    synchronized (this) {
      if (!painting) {
        enterPrivateMode();
      } else {
        write((ALTERNATE_SCREEN + ENTER).getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (IllegalStateException e) {
      LOG.log(System.Logger.Level.DEBUG, "closed while the JVM shuts down", e);
    }
  }
}
