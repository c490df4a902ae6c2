package dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Writes files that may hold passwords. */
final class PrivateFile {
  private static final Set<PosixFilePermission> OWNER =
      PosixFilePermissions.fromString("rw-------");

  private PrivateFile() {}

  /**
   * Writes a file anew. One with a secret is its owner's alone from the first byte on, any other is
   * as open as its model.
   *
   * @param model the file whose permissions it gets, if there is one
   */
  static void write(Path file, byte[] content, Path model, boolean isSecret) throws IOException {
    boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    boolean isLikeModel = isPosix && !isSecret && Files.exists(model);
    Set<PosixFilePermission> permissions =
        isLikeModel ? Files.getPosixFilePermissions(model) : OWNER;
    Files.deleteIfExists(file);
    if (isPosix && (isSecret || isLikeModel)) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
    }
    Files.write(file, content);
    if (isLikeModel) {
      Files.setPosixFilePermissions(file, permissions);
    }
  }
}
