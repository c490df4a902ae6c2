package dateline.store;

import dateline.article.Article;
import dateline.feed.Entry;
import dateline.feed.Feed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a feed's entries in: each once, however often and under whatever ids the feed shows it. */
final class Saving {
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
  private final Articles articles;
  private final PageRows pages;
  private final long feed;
  private final Set<String> shown;
  private final Instant now;

  /** Most feeds have none, and a feed seen for the first time has neither. */
  private final boolean hasExpired;

  private final boolean hasEntries;

  /** For entries of the document {@code feed}, kept in the row {@code id}. */
  Saving(Database database, long id, Feed feed, Instant now) throws SQLException {
    this.database = database;
    this.articles = new Articles(database);
    this.pages = new PageRows(database);
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
  private record Known(
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

  /** Whether the entry is stored just as it is now, id and all, or was let go by retention. */
  boolean isKnown(Entry entry) throws SQLException {
    if (!hasEntries && !hasExpired) {
      return false;
    }
    Fingerprint print = Fingerprint.of(entry);
    Optional<Known> known = find(entry, print);
    return known.isPresent()
        ? known.get().revision() == print.revision() && known.get().guid().equals(entry.id())
        : isExpired(entry, print);
  }

  /** How many were new. */
  int save(List<NewEntry> entries) throws SQLException {
    Set<String> done = new HashSet<>();
    int count = 0;
    for (NewEntry entry : entries) {
      if (done.add(entry.entry().id())) {
        count += save(entry);
      }
    }
    forgetExpired();
    return count;
  }

  private int save(NewEntry entry) throws SQLException {
    Fingerprint print = Fingerprint.of(entry.entry());
    Optional<Known> known = find(entry.entry(), print);
    if (known.isPresent()) {
      again(known.get(), entry, print);
      return 0;
    }
    if (isExpired(entry.entry(), print)) {
      return 0;
    }
    add(entry, print);
    return 1;
  }

  /** The feed shows an entry that is stored: as it was, edited, or under another id. */
  private void again(Known known, NewEntry item, Fingerprint print) throws SQLException {
    boolean hasOtherId = !known.guid().equals(item.entry().id());
    if (hasOtherId && known.isSame(print)) {
      rename(known, item.entry(), print);
    } else if (known.revision() != print.revision()) {
      update(known, item, print);
    }
  }

  /** The entry keeps its place in every list: only how to know it the next time is new. */
  private void rename(Known known, Entry entry, Fingerprint print) throws SQLException {
    database.update(
        "UPDATE entry SET guid = ?, twin = ?, revision = ?, link = ?, dated = ? WHERE id = ?",
        entry.id(),
        print.twin(),
        print.revision(),
        entry.link(),
        published(entry),
        known.id());
  }

  private void add(NewEntry item, Fingerprint print) throws SQLException {
    Entry entry = item.entry();
    Article article = item.article();
    long id =
        database.insert(
            "INSERT INTO entry (feed, guid, twin, echo, revision, title, link, authors, published,"
                + " first_seen, words, full_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            feed,
            entry.id(),
            print.twin(),
            print.echo(),
            print.revision(),
            entry.title(),
            entry.link(),
            Strings.json(entry.authors()),
            published(entry).orElse(now),
            now,
            article.words(),
            !item.wantsPage());
    articles.add(id, article);
    database.atEnd(() -> articles.index(id, entry.title(), article));
    if (item.wantsPage()) {
      pages.want(id, now);
    }
  }

  /** News about an old entry: it stays read, and a full text is not lost to a new teaser. */
  private void update(Known known, NewEntry item, Fingerprint print) throws SQLException {
    Entry entry = item.entry();
    database.update(
        "UPDATE entry SET guid = ?, twin = ?, echo = ?, revision = ?, title = ?, link = ?,"
            + " authors = ?, published = coalesce(?, published), dated = NULL WHERE id = ?",
        entry.id(),
        print.twin(),
        print.echo(),
        print.revision(),
        entry.title(),
        entry.link(),
        Strings.json(entry.authors()),
        published(entry),
        known.id());
    boolean isRetitled = !known.title().equals(entry.title());
    if (item.wantsPage() && known.fullText()) {
      articles.retitle(known.id(), entry.title());
    } else {
      articles.replace(known.id(), entry.title(), item.article());
      database.update(
          "UPDATE entry SET words = ?, full_text = ? WHERE id = ?",
          item.article().words(),
          !item.wantsPage(),
          known.id());
    }
    if (item.wantsPage() && isRetitled) {
      pages.want(known.id(), now);
    }
  }

  private Optional<Known> find(Entry entry, Fingerprint print) throws SQLException {
    if (!hasEntries) {
      return Optional.empty();
    }
    Optional<Known> same =
        database.first(Saving::known, Known.SELECT + "guid = ?", feed, entry.id());
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
    return database.list(Saving::known, Known.SELECT + column + " = ?", feed, hash).stream()
        .filter(known -> !shown.contains(known.guid()) && isNear(known.dated(), entry, apart))
        .findFirst();
  }

  private boolean isExpired(Entry entry, Fingerprint print) throws SQLException {
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
  private Optional<Instant> published(Entry entry) {
    return entry.published().or(entry::updated).map(date -> date.isAfter(now) ? now : date);
  }

  private void forgetExpired() throws SQLException {
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
