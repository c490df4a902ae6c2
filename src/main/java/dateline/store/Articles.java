package dateline.store;

import dateline.article.Article;
import java.sql.SQLException;
import java.util.Optional;

/** The articles: their text in the full-text index, all else beside it. */
final class Articles {
  private final Database database;

  Articles(Database database) {
    this.database = database;
  }

  /** Adds all but the text; {@link #index} must follow at the end of the transaction. */
  void add(long entry, Article article) throws SQLException {
    database.update(
        "INSERT INTO article (entry, layout) VALUES (?, ?)", entry, ArticleLayout.write(article));
  }

  /**
   * Adds the text to the full-text index. SQLite empties the index's memory onto the disk whenever
   * a statement with triggers or foreign keys begins: many texts are best added one after the other
   * with nothing between them, those of many feeds at the end of their transaction.
   */
  void index(long entry, String title, Article article) throws SQLException {
    database.update(
        "INSERT INTO entry_text (rowid, title, text) VALUES (?, ?, ?)",
        entry,
        title,
        ArticleLayout.text(article));
  }

  void replace(long entry, String title, Article article) throws SQLException {
    database.update(
        "UPDATE article SET layout = ? WHERE entry = ?", ArticleLayout.write(article), entry);
    database.atEnd(
        () ->
            database.update(
                "UPDATE entry_text SET title = ?, text = ? WHERE rowid = ?",
                title,
                ArticleLayout.text(article),
                entry));
  }

  void retitle(long entry, String title) {
    database.atEnd(
        () -> database.update("UPDATE entry_text SET title = ? WHERE rowid = ?", title, entry));
  }

  Optional<Article> find(EntryId id) throws SQLException {
    return database.first(
        row -> ArticleReading.read(row.getString("layout"), row.getString("text")),
        "SELECT layout, text FROM article JOIN entry_text ON entry_text.rowid = article.entry"
            + " WHERE article.entry = ?",
        id.number());
  }
}
