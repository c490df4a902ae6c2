package dateline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** When each digest was last written. */
final class DigestRows {
  private final Database database;

  DigestRows(Database database) {
    this.database = database;
  }

  Optional<Instant> last(String name) throws SQLException {
    return database.first(
        row -> Instant.ofEpochSecond(row.getLong(1)),
        "SELECT written FROM digest WHERE name = ?",
        name);
  }

  void written(String name, Instant when) throws SQLException {
    database.update(
        "INSERT INTO digest (name, written) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET written = excluded.written",
        name,
        when);
  }
}
