package dateline.cli;

import dateline.digest.Format;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a digest to a file all at once: a reader never sees half of one. */
final class DigestFile {
  /** How Linux and macOS say that there is no room (ENOSPC, EDQUOT). */
  private static final List<String> FULL = List.of("No space left", "quota exceeded");

  /** Characters of a query in a file's name; file systems allow 255 bytes. */
  private static final int LONGEST_SUBJECT = 40;

  private DigestFile() {}

  /**
   * Writes to the file, or into the folder as {@code YYYY-MM-DD} with the format's ending. A digest
   * of some news only has its query in the name, so that it does not take the day's place.
   *
   * <p>A symbolic link is followed, and what is no file (a device, a pipe) is written to as it is.
   *
   * @param output a folder when it exists as one, ends in a slash, or has no dot in its name
   */
  static Path write(String output, String text, Format format, LocalDate day, String query)
      throws CommandException {
    Path named = Path.of(output);
    Path file = isFolder(output) ? named.resolve(day + subject(query) + ending(format)) : named;
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.writeString(file, text, StandardOpenOption.WRITE);
        return file;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = Optional.ofNullable(target.getParent()).orElse(target);
      Files.createDirectories(folder);
      writeAtomically(target, folder, text);
      return file;
    } catch (IOException e) {
      throw new CommandException(code(e), sentence(file, e));
    }
  }

  private static void writeAtomically(Path file, Path folder, String text) throws IOException {
    long process = ProcessHandle.current().pid();
    Path part = folder.resolve("." + file.getFileName() + "." + process + ".part");
    try {
      Files.writeString(part, text);
      keepPermissions(file, part);
      try {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** A digest that only its owner may read stays so. */
  private static void keepPermissions(Path file, Path part) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(part, PosixFileAttributeView.class);
    if (posix != null && Files.exists(file)) {
      posix.setPermissions(Files.getPosixFilePermissions(file));
    }
  }

  /** A place where nothing may be written is the user's slip; a full disk is nobody's. */
  private static int code(IOException e) {
    String said = String.valueOf(e.getMessage());
    boolean isFull = FULL.stream().anyMatch(said::contains);
    return e instanceof FileSystemException && !isFull ? ExitCode.USAGE : ExitCode.INTERNAL;
  }

  private static String sentence(Path file, IOException e) {
    return file + " cannot be written (" + Sentences.why(e) + "); no file was changed";
  }

  /** Whether a file a day is to be written. */
  static boolean isFolder(String output) {
    Path named = Path.of(output);
    return Files.isDirectory(named)
        || output.endsWith("/")
        || (!Files.exists(named) && !String.valueOf(named.getFileName()).contains("."));
  }

  /** "-tag-fun" for "tag:fun": what may stand in a file's name, and not too much of it. */
  private static String subject(String query) {
    String plain = query.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String trimmed = plain.replaceAll("^-|-$", "");
    if (trimmed.isEmpty()) {
      return query.isBlank() ? "" : "-query";
    }
    boolean isLong = trimmed.length() > LONGEST_SUBJECT;
    return "-"
        + (isLong
            ? trimmed.substring(0, LONGEST_SUBJECT) + "-" + Integer.toHexString(query.hashCode())
            : trimmed);
  }

  /** What the ending of a file's name asks for. */
  static Optional<Format> format(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return Optional.of(Format.MARKDOWN);
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Optional.of(Format.HTML);
    }
    if (name.endsWith(".txt")) {
      return Optional.of(Format.TEXT);
    }
    return name.endsWith(".json") ? Optional.of(Format.JSON) : Optional.empty();
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
