package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SharedWritesTest {
  @TempDir private Path home;
  private Database database;
  private SharedWrites writes;

  @BeforeEach
  void open() throws SQLException {
    String address = "jdbc:sqlite:" + home.resolve("test.db");
    database = new Database(JDBC.createConnection(address, new Properties()));
    database.execute("CREATE TABLE kept (name TEXT UNIQUE)");
    writes = new SharedWrites(database);
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  private boolean keep(String name) throws SQLException {
    return database.update("INSERT INTO kept VALUES (?)", name) == 1;
  }

  /** Two writes that wait for one turn, and what became of each. */
  private List<String> together(Database.Work<Boolean> bad) throws InterruptedException {
    List<String> outcomes = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch held = new CountDownLatch(1);
    Thread holder = thread("holder", () -> hold(taken, held), outcomes);
    taken.await();
    Thread one = thread("bad", () -> writes.write(bad), outcomes);
    Thread other = thread("good", () -> writes.write(() -> keep("good")), outcomes);
    while (!isParked(one) || !isParked(other)) {
      Thread.onSpinWait();
    }
    held.countDown();
    for (Thread thread : List.of(holder, one, other)) {
      thread.join();
    }
    Collections.sort(outcomes);
    return outcomes;
  }

  private static boolean isParked(Thread thread) {
    return thread.getState() == Thread.State.WAITING;
  }

  private boolean hold(CountDownLatch taken, CountDownLatch held) throws SQLException {
    return writes.alone(
        () -> {
          taken.countDown();
          try {
            held.await();
          } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
          }
          return true;
        });
  }

  private static Thread thread(String name, Database.Work<Boolean> work, List<String> outcomes) {
    Thread thread =
        new Thread(
            () -> {
              try {
                outcomes.add(name + " " + work.run());
              } catch (SQLException | RuntimeException | Error problem) {
                outcomes.add(name + " " + problem.getClass().getSimpleName());
              }
            });
    thread.start();
    return thread;
  }

  @Test
  void aFaultIsOnlyItsOwnWrites() throws Exception {
    List<String> outcomes =
        together(
            () -> {
              throw new IllegalArgumentException("ours");
            });

    assertEquals(List.of("bad IllegalArgumentException", "good true", "holder true"), outcomes);
    assertEquals(1, database.number("SELECT count(*) FROM kept"));
  }

  @Test
  void anErrorOfTheMachineLeavesNobodyWaiting() throws Exception {
    List<String> outcomes =
        together(
            () -> {
              throw new StackOverflowError();
            });

    assertEquals(3, outcomes.size());
    assertEquals(
        outcomes.contains("good true") ? 1 : 0, database.number("SELECT count(*) FROM kept"));
    assertEquals(true, writes.write(() -> keep("later")));
  }

  @Test
  void aRefusalIsToldToItsWriter() {
    assertThrows(
        SQLException.class,
        () ->
            writes.write(
                () -> {
                  keep("once");
                  return keep("once");
                }));
  }
}
