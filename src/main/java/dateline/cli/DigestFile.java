package dateline.cli;

import dateline.digest.Format;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;

/** Writes a digest to a file all at once: a reader never sees half of one. */
final class DigestFile {
  private DigestFile() {}

  /**
   * Writes to the file, or into the folder as {@code YYYY-MM-DD} with the format's ending.
   *
   * @param output a folder when it exists as one, ends in a slash, or has no dot in its name
   */
  static Path write(String output, String text, Format format, LocalDate day)
      throws CommandException {
    Path named = Path.of(output);
    Path file = isFolder(named, output) ? named.resolve(day + ending(format)) : named;
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(named);
      Files.createDirectories(folder);
      writeAtomically(file, folder, text);
      return file;
    } catch (IOException e) {
      throw new CommandException(ExitCode.INTERNAL, sentence(file, e));
    }
  }

  private static void writeAtomically(Path file, Path folder, String text) throws IOException {
    long process = ProcessHandle.current().pid();
    Path part = folder.resolve("." + file.getFileName() + "." + process + ".part");
    try {
      Files.writeString(part, text);
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String sentence(Path file, IOException e) {
    return file + " cannot be written (" + why(e) + "); no file was changed";
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException known) {
      return Optional.ofNullable(known.getReason()).orElse("its folder cannot be made");
    }
    return String.valueOf(e.getMessage());
  }

  private static boolean isFolder(Path named, String output) {
    return Files.isDirectory(named)
        || output.endsWith("/")
        || (!Files.exists(named) && !String.valueOf(named.getFileName()).contains("."));
  }

  private static String ending(Format format) {
    return switch (format) {
      case TEXT -> ".txt";
      case MARKDOWN -> ".md";
      case HTML -> ".html";
      case JSON, JSONL -> ".json";
    };
  }
}
