package dateline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

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

  private final Database database;
  private final StoreErrors errors;

  Migrations(Database database, StoreErrors errors) {
    this.database = database;
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
    database.list(row -> row.getString(1), "PRAGMA journal_mode = WAL");
    database.change(this::migrate);
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

  private boolean isForeign() throws SQLException {
    return !isOurs() && database.number("SELECT count(*) FROM sqlite_schema") > 0;
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
