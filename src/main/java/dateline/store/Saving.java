package dateline.store;

import dateline.article.Article;
import dateline.feed.Entry;
import dateline.feed.Feed;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a feed's entries in: each once, however often and under whatever ids the feed shows it. */
final class Saving {
  private final Database database;
  private final Articles articles;
  private final PageRows pages;
  private final Recognition recognition;
  private final long feed;
  private final Instant now;

  /** For entries of the document {@code feed}, kept in the row {@code id}. */
  Saving(Database database, long id, Feed feed, Instant now) throws SQLException {
    this.database = database;
    this.articles = new Articles(database);
    this.pages = new PageRows(database);
    this.recognition = new Recognition(database, id, feed, now);
    this.feed = id;
    this.now = now;
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
    recognition.forgetExpired();
    return count;
  }

  private int save(NewEntry entry) throws SQLException {
    Fingerprint print = Fingerprint.of(entry.entry());
    Optional<Recognition.Known> known = recognition.find(entry.entry(), print);
    if (known.isPresent()) {
      again(known.get(), entry, print);
      return 0;
    }
    if (recognition.isExpired(entry.entry(), print)) {
      return 0;
    }
    add(entry, print);
    return 1;
  }

  /** The feed shows an entry that is stored: as it was, edited, or under another id. */
  private void again(Recognition.Known known, NewEntry item, Fingerprint print)
      throws SQLException {
    boolean hasOtherId = !known.guid().equals(item.entry().id());
    if (hasOtherId && known.isSame(print)) {
      rename(known, item.entry(), print);
    } else if (known.revision() != print.revision()) {
      update(known, item, print);
    }
  }

  /** The entry keeps its place in every list: only how to know it the next time is new. */
  private void rename(Recognition.Known known, Entry entry, Fingerprint print) throws SQLException {
    database.update(
        "UPDATE entry SET guid = ?, twin = ?, revision = ?, link = ?, dated = ? WHERE id = ?",
        entry.id(),
        print.twin(),
        print.revision(),
        entry.link(),
        recognition.published(entry),
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
            recognition.published(entry).orElse(now),
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
  private void update(Recognition.Known known, NewEntry item, Fingerprint print)
      throws SQLException {
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
        recognition.published(entry),
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
}
