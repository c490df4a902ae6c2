package dateline.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The command line. */
public final class Cli {
  private Cli() {}

  /** Runs one command and returns its exit code (SPEC: 0 fine, 1 internal, 2 usage, ...). */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    err.println("dateline: no command yet");
    return 2;
  }
}
