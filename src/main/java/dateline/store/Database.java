package dateline.store;

import java.net.URI;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/**
 * One connection. A write takes SQLite's write lock at its start: a transaction that reads first
 * and writes later fails at once when another process wrote in between, however patient it is.
 */
final class Database implements AutoCloseable {
  /** Prepared statements kept: saving and listing take some 30, queries of readers the rest. */
  private static final int MOST_READY = 60;

  private final SQLiteConnection connection;

  /** What the transaction under way does before it ends. */
  private final List<Action> last = new ArrayList<>();

  /** By their SQL, the one not used for longest first. No row reader asks the database again. */
  private final Map<String, PreparedStatement> ready = new LinkedHashMap<>(64, 0.75f, true);

  Database(SQLiteConnection connection) {
    this.connection = connection;
  }

  /** A walk over one row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Several statements that hold together. */
  interface Work<T> {
    T run() throws SQLException;
  }

  /** Work that has no result. */
  interface Action {
    void run() throws SQLException;
  }

  /** As {@link #write}, without a result. */
  void change(Action action) throws SQLException {
    write(
        () -> {
          action.run();
          return true;
        });
  }

  /** Runs the work in a transaction that has the write lock; all of it is kept or none. */
  <T> T write(Work<T> work) throws SQLException {
    execute("BEGIN IMMEDIATE");
    last.clear();
    try {
      T result = work.run();
      for (Action action : last) {
        action.run();
      }
      execute("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error failure) {
      rollBack(failure);
      throw failure;
    }
  }

  /** Adds work to the end of the transaction that is under way. */
  void atEnd(Action action) {
    last.add(action);
  }

  /** Runs statements separated by semicolons. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  <T> List<T> list(Row<T> row, String sql, Object... parameters) throws SQLException {
    try (ResultSet rows = prepare(sql, parameters).executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    }
  }

  /** Reads rows until one is answered with false. */
  void each(Row<Boolean> row, String sql, Object... parameters) throws SQLException {
    try (ResultSet rows = prepare(sql, parameters).executeQuery()) {
      boolean isMoreWanted = true;
      while (isMoreWanted && rows.next()) {
        isMoreWanted = row.read(rows);
      }
    }
  }

  <T> Optional<T> first(Row<T> row, String sql, Object... parameters) throws SQLException {
    try (ResultSet rows = prepare(sql, parameters).executeQuery()) {
      return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
    }
  }

  /** The single number that the query always gives. */
  long number(String sql, Object... parameters) throws SQLException {
    return first(row -> row.getLong(1), sql, parameters)
        .orElseThrow(() -> new IllegalStateException("no row from " + sql));
  }

  /** Changes rows; how many. */
  int update(String sql, Object... parameters) throws SQLException {
    return prepare(sql, parameters).executeUpdate();
  }

  /** Inserts a row; its id, in the table's column {@code id}. */
  long insert(String sql, Object... parameters) throws SQLException {
    return number(sql + " RETURNING id", parameters);
  }

  /** Makes a deterministic function known to SQL. */
  void define(String name, int arguments, Function function) throws SQLException {
    Function.create(connection, name, function, arguments, Function.FLAG_DETERMINISTIC);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
    PreparedStatement statement = ready.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      ready.put(sql, statement);
      forgetOldest();
    }
    for (int i = 0; i < parameters.length; i++) {
      bind(statement, i + 1, parameters[i]);
    }
    return statement;
  }

  private void forgetOldest() throws SQLException {
    if (ready.size() > MOST_READY) {
      Iterator<PreparedStatement> oldest = ready.values().iterator();
      PreparedStatement forgotten = oldest.next();
      oldest.remove();
      forgotten.close();
    }
  }

  /** An absent value is NULL, an instant its second, a truth value 0 or 1. */
  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        bind(statement, place, optional.get());
      } else {
        statement.setObject(place, null);
      }
    } else if (value instanceof Instant instant) {
      statement.setLong(place, instant.getEpochSecond());
    } else if (value instanceof URI uri) {
      statement.setString(place, uri.toString());
    } else if (value instanceof Boolean truth) {
      statement.setInt(place, truth ? 1 : 0);
    } else if (value instanceof Number number) {
      statement.setLong(place, number.longValue());
    } else {
      statement.setString(place, value.toString());
    }
  }

  /** On some errors (disk full) SQLite has rolled back by itself, and says so. */
  private void rollBack(Throwable failure) {
    try {
      execute("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      failure.addSuppressed(alreadyRolledBack);
    }
  }
}
