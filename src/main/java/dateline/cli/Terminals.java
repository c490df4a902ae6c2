package dateline.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Whether and how wide the process's streams are terminals. */
final class Terminals {
  private static final int USUAL_COLUMNS = 80;

  private Terminals() {}

  /**
   * Java 17 cannot ask for one stream; the launcher's shell can, and tells which of 0, 1, 2 are.
   */
  static boolean isTerminal(int stream) {
    return System.getProperty("dateline.tty", "").contains(Integer.toString(stream));
  }

  /** Columns of the controlling terminal. */
  static int columns() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return stty.waitFor(1, TimeUnit.SECONDS)
          ? columns(size).orElse(USUAL_COLUMNS)
          : USUAL_COLUMNS;
    } catch (IOException e) {
      return USUAL_COLUMNS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return USUAL_COLUMNS;
    }
  }

  private static Optional<Integer> columns(String sttySize) {
    String[] parts = sttySize.strip().split(" ");
    return parts.length == 2 && parts[1].matches("[1-9][0-9]{0,4}")
        ? Optional.of(Integer.valueOf(parts[1]))
        : Optional.empty();
  }
}
