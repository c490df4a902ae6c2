package dateline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets threads take turns at a database. Writes that wait at the same time share one transaction:
 * each costs the full-text index a segment and the log its pages. A write is on the disk when its
 * thread goes on, as if it had been alone.
 *
 * <p>Not a monitor: threads that contend for one burn time before they sleep (15 % of a refresh of
 * 600 feeds).
 */
final class SharedWrites {
  /** Writes in one transaction: the lock on the file must be short for other processes. */
  private static final int MOST = 16;

  private final Database database;
  private final ReentrantLock turn = new ReentrantLock();
  private final ConcurrentLinkedQueue<Pending<?>> waiting = new ConcurrentLinkedQueue<>();

  SharedWrites(Database database) {
    this.database = database;
  }

  /** A write and, once its turn has been, what came of it. */
  private static final class Pending<T> {
    private final Database.Work<T> work;
    private boolean isDone;
    private Optional<T> result = Optional.empty();
    private Optional<RuntimeException> fault = Optional.empty();
    private Optional<SQLException> failure = Optional.empty();

    Pending(Database.Work<T> work) {
      this.work = work;
    }

    void run() throws SQLException {
      result = Optional.of(work.run());
    }

    T outcome() throws SQLException {
      if (failure.isPresent()) {
        throw failure.get();
      }
      if (fault.isPresent()) {
        throw fault.get();
      }
      return result.orElseThrow(() -> new IllegalStateException("a write that nobody did"));
    }
  }

  /** Does something alone, outside of a transaction. */
  <T> T alone(Database.Work<T> work) throws SQLException {
    turn.lock();
    try {
      return work.run();
    } finally {
      turn.unlock();
    }
  }

  /** Does something in a transaction; it may be begun again, when another's fault undid it. */
  <T> T write(Database.Work<T> work) throws SQLException {
    Pending<T> mine = new Pending<>(work);
    waiting.add(mine);
    turn.lock();
    try {
      while (!mine.isDone) {
        commit(next());
      }
      return mine.outcome();
    } finally {
      turn.unlock();
    }
  }

  private List<Pending<?>> next() {
    List<Pending<?>> group = new ArrayList<>();
    while (group.size() < MOST && !waiting.isEmpty()) {
      group.add(waiting.remove());
    }
    return group;
  }

  /**
   * A database that refuses refuses them all; a fault of ours is only its own write's. An error of
   * the machine goes to the thread that met it; the others learn that their write was not done.
   */
  private void commit(List<Pending<?>> group) {
    try {
      database.change(
          () -> {
            for (Pending<?> one : group) {
              one.run();
            }
          });
    } catch (SQLException refused) {
      group.forEach(one -> one.failure = Optional.of(refused));
    } catch (RuntimeException fault) {
      if (group.size() == 1) {
        group.get(0).fault = Optional.of(fault);
      } else {
        group.forEach(one -> commit(List.of(one)));
      }
    } finally {
      group.forEach(one -> one.isDone = true);
    }
  }
}
