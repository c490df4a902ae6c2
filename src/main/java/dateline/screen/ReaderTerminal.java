package dateline.screen;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;

/** What the reader needs of a terminal beyond Lanterna's: frames in one piece and job control. */
interface ReaderTerminal extends Terminal {
  /** Writes a frame as one piece; does nothing once the terminal was given back. */
  void paint(byte[] frame) throws IOException;

  void suspend() throws IOException;

  /** Takes the terminal over again after someone else had it. */
  void resume() throws IOException;
}
