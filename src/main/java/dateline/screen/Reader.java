package dateline.screen;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reader in the terminal. */
public final class Reader {
  private static final int USAGE = 2;

  private Reader() {}

  /**
   * Opens the reader on the terminal of this process and returns when it is left. The entries of
   * the store are shown at once; a refresh, if asked for, runs in the background.
   *
   * <p>The terminal is given back as it was on every way out: on return, by an exception, and by
   * the signals INT, TERM and HUP.
   *
   * @param err where one sentence goes when there is no terminal to read in
   * @return the exit code: 0, 2 when this is no terminal, 130 after Ctrl-C
   * @throws IOException when the terminal fails
   */
  public static int run(
      ReaderServices services,
      ReaderOptions options,
      Map<String, String> environment,
      PrintStream err)
      throws IOException, InterruptedException {
    Optional<String> obstacle = obstacle(environment);
    if (obstacle.isPresent()) {
      err.println("dateline: " + obstacle.get());
      return USAGE;
    }
    RawTerminal terminal =
        new RawTerminal(
            new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    try (terminal) {
      terminal.enterPrivateMode();
      return new ReaderLoop(terminal, services, options).run();
    }
  }

  /** Runs the reader without a terminal, so that the classes it uses are loaded once. */
  public static void rehearse(ReaderServices services, ReaderOptions options)
      throws IOException, InterruptedException {
    int unused = new ReaderLoop(new RehearsalTerminal(), services, options).run();
    RawTerminal.load();
  }

  /** Why the reader cannot run here, as a sentence; absent when it can. */
  static Optional<String> obstacle(Map<String, String> environment) {
    String terminal = environment.getOrDefault("TERM", "");
    if (terminal.isEmpty() || terminal.equals("dumb")) {
      return Optional.of(
          "the reader needs a terminal, but TERM is "
              + (terminal.isEmpty() ? "not set" : terminal)
              + "; try `dateline list` or `dateline digest`");
    }
    if (!isTerminal(System.console())) {
      return Optional.of(
          "the reader needs a terminal for input and output; try `dateline list` or `dateline"
              + " digest`");
    }
    return Optional.empty();
  }

  /** From JDK 22 on there is a console even without a terminal, and a method to ask. */
  private static boolean isTerminal(@Nullable Console console) {
    if (console == null || Runtime.version().feature() < 22) {
      return console != null;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("this JDK has no Console.isTerminal", e);
    }
  }
}
