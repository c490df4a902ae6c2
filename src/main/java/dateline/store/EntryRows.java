package dateline.store;

import dateline.query.Query;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists entries: by filter, by words, by id. */
final class EntryRows {
  /**
   * CROSS JOIN keeps entries the outer loop, so that a list is read off an index, newest first, and
   * stops at its limit.
   */
  private static final String FROM = " FROM entry e CROSS JOIN feed ON feed.id = e.feed";

  private static final String COLUMNS =
      "e.id, feed.url, "
          + FeedRows.TITLE
          + " AS feed_title, feed.tags AS feed_tags, e.title, e.link, e.authors, e.published,"
          + " e.first_seen, e.read, e.starred,"
          + " (SELECT json_group_array(tag) FROM entry_tag WHERE entry = e.id) AS tags,"
          + " e.words, e.full_text";

  private static final String LISTED = "(feed.position IS NOT NULL OR e.starred = 1)";

  /** Words around a match; by eye, two lines of a list. */
  private static final String SNIPPET = "snippet(entry_text, 1, '«', '»', '…', 24)";

  /** Characters of a lead: what a first paragraph has, by eye. */
  private static final int LEAD = 500;

  private final Database database;

  EntryRows(Database database) {
    this.database = database;
  }

  List<StoredEntry> find(Query query, int limit, Instant now) throws SQLException {
    QuerySql condition = QuerySql.of(query, now);
    return database.list(EntryRows::entry, listing(condition), condition.parameters(limit));
  }

  /** Hands out the entries that {@link #find} would list, one at a time, while they are wanted. */
  void each(Query query, int limit, Instant now, Predicate<StoredEntry> isMoreWanted)
      throws SQLException {
    QuerySql condition = QuerySql.of(query, now);
    database.each(
        row -> isMoreWanted.test(entry(row)), listing(condition), condition.parameters(limit));
  }

  /** SQLite's steps for {@link #find}, one a line. */
  List<String> plan(Query query) throws SQLException {
    QuerySql condition = QuerySql.of(query, Instant.EPOCH);
    return database.list(
        row -> row.getString("detail"),
        "EXPLAIN QUERY PLAN " + listing(condition),
        condition.parameters(1));
  }

  private static String listing(QuerySql condition) {
    return "SELECT "
        + COLUMNS
        + FROM
        + where(condition)
        + " ORDER BY e.published DESC, e.id DESC LIMIT ?";
  }

  int count(Query query, Instant now) throws SQLException {
    QuerySql condition = QuerySql.of(query, now);
    String sql = "SELECT count(*)" + FROM + where(condition);
    return (int) database.number(sql, condition.parameters());
  }

  List<SearchHit> search(String words, Query query, int limit, Instant now) throws SQLException {
    Optional<String> expression = FtsWords.all(words);
    if (expression.isEmpty()) {
      return List.of();
    }
    QuerySql condition = QuerySql.of(query, now);
    List<Object> parameters = new ArrayList<>(List.of(expression.get()));
    parameters.addAll(List.of(condition.parameters(limit)));
    return database.list(
        row -> new SearchHit(entry(row), row.getString("snippet").replace('\n', ' ')),
        "SELECT "
            + COLUMNS
            + ", "
            + SNIPPET
            + " AS snippet FROM entry_text CROSS JOIN entry e ON e.id = entry_text.rowid"
            + " CROSS JOIN feed ON feed.id = e.feed WHERE entry_text MATCH ? AND "
            + LISTED
            + " AND "
            + condition.sql()
            + " ORDER BY entry_text.rank LIMIT ?",
        parameters.toArray());
  }

  Optional<StoredEntry> entry(EntryId id) throws SQLException {
    return database.first(
        EntryRows::entry, "SELECT " + COLUMNS + FROM + " WHERE e.id = ?", id.number());
  }

  /** How the texts of these entries begin. */
  Map<EntryId, String> leads(Collection<EntryId> ids) throws SQLException {
    Map<EntryId, String> leads = new HashMap<>();
    List<String> numbers = ids.stream().map(id -> Long.toString(id.number())).toList();
    database.each(
        row -> {
          leads.put(new EntryId(row.getLong(1)), row.getString(2));
          return true;
        },
        "SELECT rowid, substr(text, 1, ?) FROM entry_text"
            + " WHERE rowid IN (SELECT CAST(value AS INTEGER) FROM json_each(?))",
        LEAD,
        Strings.json(numbers));
    return leads;
  }

  private static String where(QuerySql condition) {
    return " WHERE " + LISTED + " AND " + condition.sql();
  }

  private static StoredEntry entry(ResultSet row) throws SQLException {
    return new StoredEntry(
        new EntryId(row.getLong("id")),
        URI.create(row.getString("url")),
        row.getString("feed_title"),
        Strings.parse(row.getString("feed_tags")),
        row.getString("title"),
        Optional.ofNullable(row.getString("link")).map(URI::create),
        Strings.parse(row.getString("authors")),
        Instant.ofEpochSecond(row.getLong("published")),
        Instant.ofEpochSecond(row.getLong("first_seen")),
        row.getInt("read") == 1,
        row.getInt("starred") == 1,
        Strings.parse(row.getString("tags")),
        row.getInt("words"),
        row.getInt("full_text") == 1 && row.getInt("words") > 0);
  }
}
