package dateline.store;

import dateline.article.Article;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pages still to be fetched: they outlive the process, so that a killed refresh is resumed. */
final class PageRows {
  private final Database database;

  PageRows(Database database) {
    this.database = database;
  }

  /** Notes that the entry's page is wanted from now on, where it has a link. */
  void want(long entry, Instant now) throws SQLException {
    database.update(
        "INSERT INTO page (entry, due) SELECT id, ? FROM entry WHERE id = ? AND link IS NOT NULL"
            + " ON CONFLICT (entry) DO UPDATE SET due = excluded.due, attempts = 0",
        now,
        entry);
  }

  List<PendingPage> pending(int limit, Instant now) throws SQLException {
    return pending("", limit, now);
  }

  List<PendingPage> pending(URI feedUrl, int limit, Instant now) throws SQLException {
    return pending(" AND feed.url = ?", limit, now, feedUrl);
  }

  private List<PendingPage> pending(String condition, int limit, Instant now, Object... url)
      throws SQLException {
    Object[] parameters =
        url.length == 0 ? new Object[] {now, limit} : new Object[] {now, url[0], limit};
    return database.list(
        row ->
            new PendingPage(
                new EntryId(row.getLong("entry")),
                URI.create(row.getString("link")),
                URI.create(row.getString("url")),
                row.getString("title"),
                row.getInt("attempts")),
        "SELECT page.entry, e.link, feed.url, e.title, page.attempts FROM page"
            + " JOIN entry e ON e.id = page.entry JOIN feed ON feed.id = e.feed"
            + " WHERE page.due <= ? AND e.link IS NOT NULL AND feed.position IS NOT NULL"
            + condition
            + " ORDER BY e.published DESC, e.id DESC LIMIT ?",
        parameters);
  }

  /** Does nothing when the entry was let go meanwhile. */
  void save(EntryId id, Article article) throws SQLException {
    Optional<String> title =
        database.first(
            row -> row.getString(1), "SELECT title FROM entry WHERE id = ?", id.number());
    if (title.isEmpty()) {
      return;
    }
    new Articles(database).replace(id.number(), title.get(), article);
    database.update(
        "UPDATE entry SET words = ?, full_text = 1,"
            + " authors = CASE authors WHEN '[]' THEN ? ELSE authors END WHERE id = ?",
        article.words(),
        Strings.json(article.byline()),
        id.number());
    database.update("DELETE FROM page WHERE entry = ?", id.number());
  }

  /** Why full texts of a feed could not be had: each reason once, the most common first. */
  Map<String, Integer> problems(URI feedUrl) throws SQLException {
    Map<String, Integer> problems = new LinkedHashMap<>();
    database.each(
        row -> {
          problems.put(row.getString(1), row.getInt(2));
          return true;
        },
        "SELECT page.problem, count(*) FROM page JOIN entry e ON e.id = page.entry"
            + " JOIN feed ON feed.id = e.feed WHERE feed.url = ? AND page.problem IS NOT NULL"
            + " GROUP BY page.problem ORDER BY count(*) DESC, page.problem",
        feedUrl);
    return problems;
  }

  void failed(EntryId id, String problem, Optional<Instant> retryAt) throws SQLException {
    database.update(
        "UPDATE page SET due = ?, problem = ?, attempts = attempts + 1 WHERE entry = ?",
        retryAt,
        problem,
        id.number());
  }
}
