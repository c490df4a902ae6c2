package dateline.screen;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the system refused, in words for people. */
final class Refusals {
  /**
   * How Java ends its sentence on a program that did not start: errno and what it stands for, as
   * "error=2, No such file" on 17 and "error: 2 (No such file)" on 25.
   */
  private static final Pattern ERRNO =
      Pattern.compile("error(?:=|: )([0-9]+)(?:, | \\()(.*?)\\)?\\s*$");

  private static final String NO_SUCH_FILE = "2";

  private Refusals() {}

  static String start(String program, IOException problem) {
    Matcher errno = ERRNO.matcher(Optional.ofNullable(problem.getMessage()).orElse(""));
    if (!errno.find()) {
      return program + " did not start";
    }
    return errno.group(1).equals(NO_SUCH_FILE)
        ? "there is no program " + program
        : program + " did not start (" + errno.group(2) + ")";
  }

  static String write(IOException problem) {
    if (problem instanceof AccessDeniedException) {
      return "permission denied";
    }
    String said =
        problem instanceof FileSystemException known ? known.getReason() : problem.getMessage();
    return Optional.ofNullable(said).orElse("the disk does not answer");
  }
}
