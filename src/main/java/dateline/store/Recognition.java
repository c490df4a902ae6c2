package dateline.store;

import dateline.feed.Entry;
import dateline.feed.Feed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the entries of a document again: by id, by link and title, by their text. */
final class Recognition {
  /** How long an expired entry is remembered after its feed stopped showing it; by eye. */
  private static final Duration GRACE = Duration.ofDays(30);

  /**
   * How far apart the dates of one entry under two ids may lie; by eye, less than the day between
   * two issues of a daily column.
   */
  private static final Duration TWINS_APART = Duration.ofHours(20);

  /**
   * How far apart the dates of one text under two ids may lie, from one fetch to the next; by eye,
   * less than the week between two posts that say "this is the open thread".
   */
  private static final Duration ECHOES_APART = Duration.ofDays(6);

  private final Database database;
  private final long feed;
  private final Set<String> shown;
  private final Instant now;

  /** Most feeds have none, and a feed seen for the first time has neither. */
  private final boolean hasExpired;

  private final boolean hasEntries;

  /** For entries of the document {@code feed}, kept in the row {@code id}. */
  Recognition(Database database, long id, Feed feed, Instant now) throws SQLException {
    this.database = database;
    this.feed = id;
    this.shown = feed.entries().stream().map(Entry::id).collect(Collectors.toSet());
    this.now = now;
    this.hasEntries = has("SELECT EXISTS (SELECT 1 FROM entry WHERE feed = ?)");
    this.hasExpired = has("SELECT EXISTS (SELECT 1 FROM expired WHERE feed = ?)");
  }

  private boolean has(String sql) throws SQLException {
    return database.number(sql, feed) == 1;
  }

  /** A stored entry, as saving needs to know it. */
  record Known(
      long id,
      String guid,
      long revision,
      Optional<Long> echo,
      String title,
      Instant dated,
      boolean fullText) {
    static final String SELECT =
        "SELECT id, guid, revision, echo, title, coalesce(dated, published) AS dated, full_text"
            + " FROM entry WHERE feed = ? AND ";

    /** Whether the feed says what it said, whatever ids and dates it gives. */
    boolean isSame(Fingerprint print) {
      return revision == print.revision() || (echo.isPresent() && echo.equals(print.echo()));
    }
  }

  /** Ids of the document's entries that {@link #isKnown} says are known. */
  Set<String> known(Feed document) throws SQLException {
    Set<String> known = new HashSet<>();
    for (Entry entry : document.entries()) {
      if (isKnown(entry)) {
        known.add(entry.id());
      }
    }
    return known;
  }

  /** Whether the entry is stored just as it is now, id and all, or was let go by retention. */
  private boolean isKnown(Entry entry) throws SQLException {
    if (!hasEntries && !hasExpired) {
      return false;
    }
    Fingerprint print = Fingerprint.of(entry);
    Optional<Known> known = find(entry, print);
    return known.isPresent()
        ? known.get().revision() == print.revision() && known.get().guid().equals(entry.id())
        : isExpired(entry, print);
  }

  /** The stored entry that this one is, whatever its feed calls it now. */
  Optional<Known> find(Entry entry, Fingerprint print) throws SQLException {
    if (!hasEntries) {
      return Optional.empty();
    }
    Optional<Known> same =
        database.first(Recognition::known, Known.SELECT + "guid = ?", feed, entry.id());
    if (same.isPresent()) {
      return same;
    }
    Optional<Known> twin = find(entry, "twin", print.twin(), TWINS_APART);
    return twin.isPresent() ? twin : find(entry, "echo", print.echo(), ECHOES_APART);
  }

  /** An entry that is alike and that the document does not show under the id it had. */
  private Optional<Known> find(Entry entry, String column, Optional<Long> hash, Duration apart)
      throws SQLException {
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    return database.list(Recognition::known, Known.SELECT + column + " = ?", feed, hash).stream()
        .filter(known -> !shown.contains(known.guid()) && isNear(known.dated(), entry, apart))
        .findFirst();
  }

  /** Whether retention let it go, and it must not come back. */
  boolean isExpired(Entry entry, Fingerprint print) throws SQLException {
    if (!hasExpired) {
      return false;
    }
    return !database
        .list(
            row -> row.getString(1),
            "SELECT guid FROM expired WHERE feed = ? AND guid = ?"
                + " UNION ALL SELECT guid FROM expired WHERE feed = ? AND twin = ?"
                + " AND abs(published - ?) < ? AND guid NOT IN (SELECT value FROM json_each(?))",
            feed,
            entry.id(),
            feed,
            print.twin(),
            published(entry).orElse(now),
            TWINS_APART.toSeconds(),
            Strings.json(shown))
        .isEmpty();
  }

  /** A column with one title and one address every day is a new entry every day. */
  private boolean isNear(Instant stored, Entry entry, Duration apart) {
    Optional<Instant> date = published(entry);
    return date.isEmpty() || Duration.between(stored, date.get()).abs().compareTo(apart) < 0;
  }

  /** A date in the future would keep an entry on top of every list: it counts as now. */
  Optional<Instant> published(Entry entry) {
    return entry.published().or(entry::updated).map(date -> date.isAfter(now) ? now : date);
  }

  /** Forgets what retention let go once the feed has long stopped showing it. */
  void forgetExpired() throws SQLException {
    if (!hasExpired) {
      return;
    }
    database.update(
        "DELETE FROM expired WHERE feed = ? AND at < ?"
            + " AND guid NOT IN (SELECT value FROM json_each(?))",
        feed,
        now.minus(GRACE),
        Strings.json(shown));
  }

  private static Known known(ResultSet row) throws SQLException {
    return new Known(
        row.getLong("id"),
        row.getString("guid"),
        row.getLong("revision"),
        Optional.ofNullable((Number) row.getObject("echo")).map(Number::longValue),
        row.getString("title"),
        Instant.ofEpochSecond(row.getLong("dated")),
        row.getInt("full_text") == 1);
  }
}
