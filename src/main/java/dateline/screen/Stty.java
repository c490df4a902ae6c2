package dateline.screen;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Asks and sets the modes of the controlling terminal. */
final class Stty {
  static final File DEVICE = new File("/dev/tty");

  private Stty() {}

  /**
   * Runs shell words with the terminal as standard input and returns what they print.
   *
   * @throws IOException when they fail, with what they said
   */
  static String run(String script) throws IOException {
    Process process =
        new ProcessBuilder("/bin/sh", "-c", script)
            .redirectInput(ProcessBuilder.Redirect.from(DEVICE))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("stty failed: " + output.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while setting the terminal's modes", e);
    }
    return output.strip();
  }
}
