package dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Why a file could not be read or written, in words for people. */
final class Sentences {
  private Sentences() {}

  static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "its folder cannot be made, a file is in the way";
    }
    if (e instanceof FileSystemException known) {
      return Optional.ofNullable(known.getReason()).orElse("the disk does not answer");
    }
    return Optional.ofNullable(e.getMessage()).orElse("the disk does not answer");
  }
}
