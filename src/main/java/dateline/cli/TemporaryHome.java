package dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A home that is gone when it is closed, or when the program is ended by a signal. */
final class TemporaryHome implements AutoCloseable {
  private final Path folder;
  private final Thread atExit = new Thread(this::delete, "temporary home");

  private TemporaryHome(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  static TemporaryHome make() throws IOException {
    return new TemporaryHome(Files.createTempDirectory("dateline-demo"));
  }

  Path folder() {
    return folder;
  }

  /**
   * Files may still come and go while it deletes: what is left then, the next clean-up of /tmp has.
   */
  private void delete() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (NoSuchFileException e) {
      return;
    } catch (IOException e) {
      System.getLogger("dateline").log(System.Logger.Level.INFO, folder + " was left behind", e);
    }
  }

  @Override
  public void close() {
    delete();
  }
}
