package dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log: causes of failures, for the one who mends them. Nothing is opened until something is
 * logged; the file is kept below two megabytes by moving it aside once.
 *
 * <p>Public, with a public constructor, because java.util.logging makes it by name when the first
 * message is logged.
 */
public final class LogFile {
  private static final String FILE = "dateline.log";
  private static final long LARGEST = 1_000_000;

  /** Sends everything from INFO up, of every library too, to the log. */
  public LogFile() {
    Logger root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    root.addHandler(new Appender());
  }

  /** Takes logging over; must come before the first logger is made. */
  static void install() {
    System.setProperty("java.util.logging.config.class", LogFile.class.getName());
  }

  /** From now on the log goes to this file. */
  static void open(Path file) {
    System.setProperty(FILE, file.toString());
  }

  static Path path() {
    return Path.of(System.getProperty(FILE, FILE)).toAbsolutePath();
  }

  /** Writes each record on its own, so that many processes may log at once. */
  private static final class Appender extends Handler {
    Appender() {
      setFormatter(new SimpleFormatter());
    }

    @Override
    public synchronized void publish(LogRecord message) {
      Path file = path();
      try {
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) > LARGEST) {
          Files.move(file, file.resolveSibling(FILE + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.writeString(
            file,
            getFormatter().format(message),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException | UncheckedIOException e) {
        // A log that cannot be written must not stop the news.
        reportError(file.toString(), e, ErrorManager.WRITE_FAILURE);
      }
    }

    @Override
    protected void reportError(
        @org.jspecify.annotations.Nullable String file, Exception cause, int code) {
      if (System.getProperty(FILE + ".failed") == null) {
        System.setProperty(FILE + ".failed", "said");
        System.err.println("dateline: the log " + file + " cannot be written; check the disk");
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
