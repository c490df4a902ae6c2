package dateline.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.sqlite.JDBC;

/** Opens the file of a store, making it and its directory where they are missing. */
final class Opening {
  /**
   * SQLite's page cache, in KiB and therefore negative. The indexes of 40,000 entries do not fit
   * into its usual 2 MB.
   */
  private static final String CACHE = "-16384";

  /**
   * Pages of the log after which they are moved into the file (32 MB). A refresh writes the same
   * pages of the indexes over and over: the later they are moved, the fewer of them (4 % of the CPU
   * time of a first refresh of 400 feeds).
   */
  private static final int LOG_PAGES = 8_000;

  private Opening() {}

  /** A connection to a file with the newest schema. */
  static Database open(Path file, Duration patience, StoreErrors errors) {
    make(file, errors);
    Database database;
    try {
      Properties settings = new Properties();
      settings.setProperty("busy_timeout", String.valueOf(patience.toMillis()));
      settings.setProperty("foreign_keys", "true");
      settings.setProperty("synchronous", "NORMAL");
      settings.setProperty("cache_size", CACHE);
      database = new Database(JDBC.createConnection("jdbc:sqlite:" + file, settings));
    } catch (SQLException problem) {
      throw errors.of(problem);
    }
    try {
      long unused = database.number("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
      Functions.register(database);
      new Migrations(database, patience, errors).run();
      return database;
    } catch (SQLException problem) {
      throw closing(database, errors.of(problem));
    } catch (StoreException problem) {
      throw closing(database, problem);
    }
  }

  private static StoreException closing(Database database, StoreException problem) {
    try {
      database.close();
    } catch (SQLException alsoBroken) {
      problem.addSuppressed(alsoBroken);
    }
    return problem;
  }

  /** Only the reader may read what they read: SQLite gives its other files the same permissions. */
  private static void make(Path file, StoreErrors errors) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw errors.noFile();
    }
    try {
      Path directory = file.toAbsolutePath().getParent();
      if (directory != null && !Files.isDirectory(directory)) {
        Files.createDirectories(directory, permissions(directory.getRoot(), "rwx------"));
      }
      if (!Files.exists(file)) {
        Files.createFile(file, permissions(file.toAbsolutePath().getRoot(), "rw-------"));
      }
    } catch (FileAlreadyExistsException madeMeanwhile) {
      if (!Files.isRegularFile(file)) {
        throw errors.of(madeMeanwhile);
      }
    } catch (IOException problem) {
      throw errors.of(problem);
    }
  }

  private static FileAttribute<?>[] permissions(Path place, String permissions) {
    boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
