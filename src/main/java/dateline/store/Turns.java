package dateline.store;

import java.sql.SQLException;

/** What threads do with a database in turn; what it refuses is a sentence for the reader. */
final class Turns {
  private final SharedWrites turns;
  private final StoreErrors errors;

  Turns(Database database, StoreErrors errors) {
    this.turns = new SharedWrites(database);
    this.errors = errors;
  }

  /** Does something alone, outside of a transaction. */
  <T> T ask(Database.Work<T> work) {
    try {
      return turns.alone(work);
    } catch (SQLException problem) {
      throw errors.of(problem);
    }
  }

  /** As {@link #ask}, of what has no answer. */
  void run(Database.Action action) {
    boolean unused = ask(done(action));
  }

  /** Does something in a transaction. */
  <T> T written(Database.Work<T> work) {
    try {
      return turns.write(work);
    } catch (SQLException problem) {
      throw errors.of(problem);
    }
  }

  /** As {@link #written}, of what has no answer. */
  void write(Database.Action action) {
    boolean unused = written(done(action));
  }

  private static Database.Work<Boolean> done(Database.Action action) {
    return () -> {
      action.run();
      return true;
    };
  }
}
