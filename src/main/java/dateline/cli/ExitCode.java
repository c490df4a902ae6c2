package dateline.cli;

/**
 * What the program's exit code says. INT and TERM end it with 130 and 143, as the shell expects.
 */
final class ExitCode {
  static final int FINE = 0;
  static final int INTERNAL = 1;
  static final int USAGE = 2;
  static final int SETTINGS = 3;
  static final int SOME_FAILED = 4;
  static final int ALL_FAILED = 5;
  static final int BUSY = 6;
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
