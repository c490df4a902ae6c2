package dateline.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Lets old entries go and remembers them, so that their feed cannot bring them back. */
final class Expiry {
  /** Entries deleted in one transaction: 200 take 50 ms or less, so that others wait no longer. */
  private static final int BATCH = 200;

  /**
   * Entries past their age, but for the newest of each followed feed. Age runs from when an entry
   * was first seen: what a new feed shows of last year is news to its reader.
   */
  private static final String CANDIDATES =
      "SELECT id FROM (SELECT e.id, e.first_seen, e.read, feed.position,"
          + " row_number() OVER (PARTITION BY e.feed ORDER BY e.published DESC, e.id DESC) AS place"
          + " FROM entry e JOIN feed ON feed.id = e.feed"
          + " WHERE e.starred = 0 AND e.id NOT IN (SELECT entry FROM entry_tag))"
          + " WHERE (place > ? OR position IS NULL)"
          + " AND first_seen < CASE read WHEN 1 THEN ? ELSE ? END";

  private final Database database;

  Expiry(Database database) {
    this.database = database;
  }

  /** How many entries went. */
  int run(Retention retention, Instant now) throws SQLException {
    List<Long> old =
        database.list(
            row -> row.getLong(1),
            CANDIDATES,
            retention.perFeed(),
            now.minus(retention.age()),
            now.minus(retention.age().multipliedBy(2)));
    int gone = 0;
    for (int i = 0; i < old.size(); i += BATCH) {
      List<Long> batch = old.subList(i, Math.min(i + BATCH, old.size()));
      gone += database.write(() -> bury(batch, now));
    }
    database.execute("DELETE FROM feed WHERE position IS NULL AND entries = 0");
    return gone;
  }

  /** A reader may have starred or tagged one since the list was made. */
  private int bury(List<Long> batch, Instant now) throws SQLException {
    int gone = 0;
    for (long id : batch) {
      String free = " WHERE id = ? AND starred = 0 AND id NOT IN (SELECT entry FROM entry_tag)";
      database.update(
          "INSERT OR REPLACE INTO expired (feed, guid, twin, published, at)"
              + " SELECT feed, guid, twin, published, ? FROM entry"
              + free,
          now,
          id);
      gone += database.update("DELETE FROM entry" + free, id);
    }
    return gone;
  }
}
