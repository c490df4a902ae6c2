package dateline.store;

import dateline.fetch.Validators;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table of feeds: who is followed, and how the last attempts went. */
final class FeedRows {
  /**
   * The reader's title, else the feed's own, else its address without a password, of {@code feed}.
   */
  static final String TITLE =
      "CASE WHEN feed.given_title <> '' THEN feed.given_title"
          + " WHEN feed.own_title <> '' THEN feed.own_title ELSE address(feed.url) END";

  private final Database database;

  FeedRows(Database database) {
    this.database = database;
  }

  /** Takes no lock when nothing changes, which is so at nearly every start. */
  void follow(Collection<FollowedFeed> feeds) throws SQLException {
    List<FollowedFeed> wanted = List.copyOf(feeds);
    if (followed().equals(wanted)) {
      return;
    }
    database.change(
        () -> {
          database.update("UPDATE feed SET position = NULL");
          for (int i = 0; i < wanted.size(); i++) {
            follow(wanted.get(i), i);
          }
        });
  }

  private void follow(FollowedFeed feed, int position) throws SQLException {
    database.update(
        "INSERT INTO feed (url, given_title, tags, position) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (url) DO UPDATE SET given_title = excluded.given_title,"
            + " tags = excluded.tags, position = excluded.position",
        feed.feedUrl(),
        feed.title(),
        Strings.json(feed.tags()),
        position);
  }

  private List<FollowedFeed> followed() throws SQLException {
    return database.list(
        row ->
            new FollowedFeed(
                URI.create(row.getString(1)), row.getString(2), Strings.parse(row.getString(3))),
        "SELECT url, given_title, tags FROM feed WHERE position IS NOT NULL ORDER BY position");
  }

  List<FeedStatus> statuses() throws SQLException {
    return database.list(
        FeedRows::status,
        "SELECT url, "
            + TITLE
            + " AS title, site, tags, etag, last_modified, last_attempt, last_success, problem,"
            + " failures, not_before, entries, unread FROM feed"
            + " WHERE position IS NOT NULL ORDER BY position");
  }

  /** The feed's row; a feed not followed gets one too, so that nothing fetched is lost. */
  long id(URI feedUrl) throws SQLException {
    Optional<Long> known = find(feedUrl);
    return known.isPresent()
        ? known.get()
        : database.insert("INSERT INTO feed (url) VALUES (?)", feedUrl);
  }

  Optional<Long> find(URI feedUrl) throws SQLException {
    return database.first(row -> row.getLong(1), "SELECT id FROM feed WHERE url = ?", feedUrl);
  }

  void fetched(long id, String title, Optional<URI> site, Validators validators)
      throws SQLException {
    database.update(
        "UPDATE feed SET own_title = ?, site = ?, etag = ?, last_modified = ? WHERE id = ?",
        title,
        site,
        validators.etag(),
        validators.lastModified(),
        id);
  }

  /** Counts new entries, all unread; those that go or are read are counted by triggers. */
  void grown(long id, int added) throws SQLException {
    if (added > 0) {
      database.update(
          "UPDATE feed SET entries = entries + ?, unread = unread + ? WHERE id = ?",
          added,
          added,
          id);
    }
  }

  void answered(long id, Instant now, Optional<Instant> notBefore) throws SQLException {
    database.update(
        "UPDATE feed SET last_attempt = ?, last_success = ?, problem = NULL, failures = 0,"
            + " not_before = ? WHERE id = ?",
        now,
        now,
        notBefore,
        id);
  }

  /** Takes no lock when the feed is where it was, which is so nearly always. */
  Optional<Instant> moved(URI feedUrl, Optional<URI> movedTo, Instant now) throws SQLException {
    Optional<Move> known =
        database.first(
            row -> new Move(row.getString(1), Instant.ofEpochSecond(row.getLong(2))),
            "SELECT moved_to, moved_since FROM feed WHERE url = ? AND moved_to IS NOT NULL",
            feedUrl);
    if (known.map(Move::to).equals(movedTo.map(URI::toString))) {
      return known.map(Move::since);
    }
    Optional<Instant> since = movedTo.map(to -> now);
    database.change(
        () ->
            database.update(
                "UPDATE feed SET moved_to = ?, moved_since = ? WHERE url = ?",
                movedTo,
                since,
                feedUrl));
    return since;
  }

  private record Move(String to, Instant since) {}

  void rename(URI feedUrl, URI address) throws SQLException {
    database.update(
        "UPDATE OR IGNORE feed SET url = ?, moved_to = NULL, moved_since = NULL WHERE url = ?",
        address,
        feedUrl);
  }

  void failed(long id, String problem, Optional<Instant> notBefore, Instant now)
      throws SQLException {
    database.update(
        "UPDATE feed SET last_attempt = ?, problem = ?, failures = failures + 1, not_before = ?"
            + " WHERE id = ?",
        now,
        problem,
        notBefore,
        id);
  }

  private static FeedStatus status(ResultSet row) throws SQLException {
    return new FeedStatus(
        URI.create(row.getString("url")),
        row.getString("title"),
        Optional.ofNullable(row.getString("site")).map(URI::create),
        Strings.parse(row.getString("tags")),
        new Validators(
            Optional.ofNullable(row.getString("etag")),
            Optional.ofNullable(row.getString("last_modified"))),
        instant(row, "last_attempt"),
        instant(row, "last_success"),
        Optional.ofNullable(row.getString("problem")),
        row.getInt("failures"),
        instant(row, "not_before"),
        row.getInt("entries"),
        row.getInt("unread"));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    long second = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(second));
  }
}
