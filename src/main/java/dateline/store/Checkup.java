package dateline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for damage in the file. */
final class Checkup {
  private final Database database;

  Checkup(Database database) {
    this.database = database;
  }

  /** One sentence for each problem. */
  List<String> problems() throws SQLException {
    List<String> problems = new ArrayList<>();
    for (String line : database.list(row -> row.getString(1), "PRAGMA integrity_check(10)")) {
      if (!line.equals("ok")) {
        problems.add("damaged: " + line);
      }
    }
    count(problems, "rows that point nowhere", "SELECT count(*) FROM pragma_foreign_key_check");
    count(
        problems,
        "feeds whose counters are wrong",
        "SELECT count(*) FROM feed WHERE (entries, unread) <> (SELECT count(*),"
            + " ifnull(sum(read = 0), 0) FROM entry WHERE entry.feed = feed.id)");
    count(
        problems,
        "entries without their article",
        "SELECT count(*) FROM entry WHERE id NOT IN (SELECT entry FROM article)"
            + " OR id NOT IN (SELECT rowid FROM entry_text)");
    fullText(problems);
    return problems;
  }

  private void count(List<String> problems, String what, String sql) throws SQLException {
    long found = database.number(sql);
    if (found > 0) {
      problems.add(what + ": " + found);
    }
  }

  private void fullText(List<String> problems) throws SQLException {
    try {
      database.execute("INSERT INTO entry_text (entry_text) VALUES ('integrity-check')");
    } catch (SQLException problem) {
      if (!StoreErrors.isDamage(problem)) {
        throw problem;
      }
      problems.add("the full-text index does not fit the texts: " + problem.getMessage());
    }
  }
}
