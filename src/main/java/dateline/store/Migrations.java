package dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Brings a file to the newest schema, one SQL resource a version: {@code 1.sql} makes version 1 out
 * of an empty file, {@code 2.sql} version 2 out of version 1. The file's version stands in SQLite's
 * {@code user_version}.
 */
final class Migrations {
  /** The schema this program knows: the number of its last SQL resource. */
  static final int NEWEST = 4;

  /** Marks the file as ours: "DATL" as SQLite's {@code application_id}. */
  private static final int OURS = 0x4441544C;

  /** Between two tries to switch a new file's journal. */
  private static final long STEP_NANOS = Duration.ofMillis(5).toNanos();

  private final Database database;
  private final Duration patience;
  private final StoreErrors errors;

  Migrations(Database database, Duration patience, StoreErrors errors) {
    this.database = database;
    this.patience = patience;
    this.errors = errors;
  }

  /** Nothing is written, and no lock taken, when the file is up to date. */
  void run() throws SQLException {
    if (version() == NEWEST && isOurs()) {
      return;
    }
    if (isForeign()) {
      throw errors.stranger();
    }
    refuseNewer();
    keepALog();
    database.change(this::migrate);
  }

  /** SQLite does not wait for others here, whatever its busy timeout: it refuses at once. */
  private void keepALog() throws SQLException {
    long start = System.nanoTime();
    while (true) {
      try {
        database.list(row -> row.getString(1), "PRAGMA journal_mode = WAL");
        return;
      } catch (SQLException problem) {
        if (!StoreErrors.isBusy(problem) || System.nanoTime() - start > patience.toNanos()) {
          throw problem;
        }
        LockSupport.parkNanos(STEP_NANOS);
      }
    }
  }

  /** Another process may have migrated while this one waited for the lock. */
  private void migrate() throws SQLException {
    refuseNewer();
    for (long next = version() + 1; next <= NEWEST; next++) {
      database.execute(script(next));
    }
    database.execute("PRAGMA application_id = " + OURS + "; PRAGMA user_version = " + NEWEST);
  }

  private void refuseNewer() throws SQLException {
    if (version() > NEWEST) {
      throw errors.newer(version(), NEWEST);
    }
  }

  private long version() throws SQLException {
    return database.number("PRAGMA user_version");
  }

  private boolean isOurs() throws SQLException {
    return database.number("PRAGMA application_id") == OURS;
  }

  /**
   * The tables are counted before the mark is read: a process that makes the file meanwhile writes
   * both at once, so tables without the mark are never its.
   */
  private boolean isForeign() throws SQLException {
    return database.number("SELECT count(*) FROM sqlite_schema") > 0 && !isOurs();
  }

  private static String script(long version) {
    try (InputStream sql = Migrations.class.getResourceAsStream(version + ".sql")) {
      if (sql == null) {
        throw new IllegalStateException(version + ".sql is missing from the program");
      }
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
