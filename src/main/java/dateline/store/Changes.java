package dateline.store;

import dateline.text.Printable;
import java.sql.SQLException;
import java.util.Collection;

/** What readers do to entries. */
final class Changes {
  private final Database database;

  Changes(Database database) {
    this.database = database;
  }

  /** How many entries were not yet so. */
  int apply(Collection<EntryId> ids, Change change) throws SQLException {
    int changed = 0;
    for (EntryId id : ids) {
      changed += apply(id.number(), change);
    }
    return changed;
  }

  private int apply(long id, Change change) throws SQLException {
    if (change instanceof Change.Read read) {
      return database.update(
          "UPDATE entry SET read = ?1 WHERE id = ?2 AND read <> ?1", read.isRead(), id);
    }
    if (change instanceof Change.Star star) {
      return database.update(
          "UPDATE entry SET starred = ?1 WHERE id = ?2 AND starred <> ?1", star.isStarred(), id);
    }
    if (change instanceof Change.AddTag add) {
      return database.update(
          "INSERT OR IGNORE INTO entry_tag (entry, tag) SELECT id, ? FROM entry WHERE id = ?",
          Printable.line(add.tag()),
          id);
    }
    if (change instanceof Change.RemoveTag remove) {
      return database.update(
          "DELETE FROM entry_tag WHERE tag = ? AND entry = ?", Printable.line(remove.tag()), id);
    }
    throw new IllegalArgumentException("unknown change " + change);
  }
}
