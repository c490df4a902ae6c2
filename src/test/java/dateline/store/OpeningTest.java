package dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.fetch.Validators;
import dateline.query.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

class OpeningTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir private Path home;

  private Store open(Path file) {
    return Store.open(file, CLOCK, Duration.ofMillis(50));
  }

  private String refusal(Path file) {
    StoreException problem = assertThrows(StoreException.class, () -> open(file).close());
    return String.valueOf(problem.getMessage());
  }

  private Database raw(Path file) {
    Duration patience = Duration.ofSeconds(1);
    return Opening.open(file, patience, new StoreErrors(file, patience));
  }

  @Test
  void makesDirectoriesAndAFileThatOnlyItsOwnerMayRead() throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path file = home.resolve("new/place/dateline.db");

    try (Store store = open(file)) {
      store.digestWritten("morning", CLOCK.instant());

      for (String part : List.of("", "-wal", "-shm")) {
        Path path = file.resolveSibling(file.getFileName() + part);
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
      }
    }
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())));
  }

  @Test
  void openingAgainFindsEverything() {
    Path file = home.resolve("dateline.db");
    try (Store store = open(file)) {
      store.save(
          News.HARBOUR,
          News.feed(News.story(1)),
          List.of(News.full(News.story(1), "A.")),
          Validators.NONE);
      store.follow(List.of(new FollowedFeed(News.HARBOUR, "", List.of())));
    }

    try (Store store = open(file)) {
      assertEquals(1, store.count(new Query.All()));
      assertEquals(List.of(), store.check());
    }
  }

  @RepeatedTest(40)
  void manyMayOpenANewFileAtOnce() throws InterruptedException {
    Path file = home.resolve("dateline.db");
    List<Thread> threads = new ArrayList<>();
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 6; i++) {
      Thread thread = new Thread(() -> Store.open(file, CLOCK, Duration.ofSeconds(20)).close());
      thread.setUncaughtExceptionHandler((t, problem) -> problems.add(problem.toString()));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertEquals(List.of(), problems);
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Path file = Files.writeString(home.resolve("notes.txt"), "Buy bread. ".repeat(200));

    assertEquals(
        file + ": not a database; move the file away, or choose another with --db", refusal(file));
    assertTrue(Files.readString(file).startsWith("Buy bread."));
  }

  @Test
  void refusesTheDatabaseOfAnotherProgram() throws SQLException {
    Path file = home.resolve("cache.db");
    try (var connection = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
        var statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE rss_item (id INTEGER)");
    }

    assertEquals(
        file + ": a database of another program; choose another file with --db", refusal(file));
  }

  @Test
  void refusesASchemaFromTheFuture() throws SQLException {
    Path file = home.resolve("dateline.db");
    try (Database database = raw(file)) {
      database.execute("PRAGMA user_version = 99");
    }

    assertTrue(refusal(file).contains("written by a newer Dateline (schema 99, this one knows 4)"));
  }

  @Test
  void refusesAPlaceWhereNoFileCanBe() throws IOException {
    Path file = Files.createFile(home.resolve("file"));

    assertTrue(refusal(file.resolve("dateline.db")).contains("the database cannot be made"));
    assertEquals(
        home + ": not a file that can hold the database; choose another with --db", refusal(home));
  }

  @Test
  void saysThatAnotherProcessIsWriting() throws SQLException {
    Path file = home.resolve("dateline.db");
    try (Store store = open(file);
        Database other = raw(file)) {
      other.execute("BEGIN IMMEDIATE");

      StoreException problem =
          assertThrows(StoreException.class, () -> store.digestWritten("morning", CLOCK.instant()));

      assertTrue(problem.isBusy());
      assertTrue(String.valueOf(problem.getMessage()).contains("another process has been writing"));
      assertEquals(0, store.count(new Query.All()), "readers do not wait");
      other.execute("ROLLBACK");
      store.digestWritten("morning", CLOCK.instant());
    }
  }

  @Test
  void aFullDiskKeepsTheOldAndNothingOfTheNew() throws SQLException {
    Path file = home.resolve("dateline.db");
    StoreErrors errors = new StoreErrors(file, Duration.ofSeconds(1));
    Database database = raw(file);
    try (Store store = new Store(database, errors, CLOCK)) {
      store.follow(List.of(new FollowedFeed(News.HARBOUR, "", List.of())));
      save(store, 1, "short");
      long pages = database.number("PRAGMA page_count");
      database.list(row -> row.getLong(1), "PRAGMA max_page_count = " + (pages + 2));

      StoreException problem =
          assertThrows(StoreException.class, () -> save(store, 2, "long ".repeat(50_000)));

      assertFalse(problem.isBusy());
      assertTrue(String.valueOf(problem.getMessage()).contains("the disk is full"));
      assertEquals(1, store.count(new Query.All()));
      assertEquals(List.of(), store.check());
    }
  }

  private static void save(Store store, int number, String text) {
    store.save(
        News.HARBOUR,
        News.feed(News.story(number)),
        List.of(News.full(News.story(number), text)),
        Validators.NONE);
  }

  @Test
  void saysThatAFileMayOnlyBeRead() throws SQLException {
    Path file = home.resolve("dateline.db");
    Database database = raw(file);
    try (Store store = new Store(database, new StoreErrors(file, Duration.ZERO), CLOCK)) {
      database.execute("PRAGMA query_only = true");

      StoreException problem =
          assertThrows(StoreException.class, () -> store.digestWritten("morning", CLOCK.instant()));

      assertTrue(String.valueOf(problem.getMessage()).contains("may only be read"));
    }
  }

  @Test
  void findsDamage() throws SQLException {
    Path file = home.resolve("dateline.db");
    try (Store store = open(file)) {
      save(store, 1, "text");
      try (Database database = raw(file)) {
        database.execute("UPDATE feed SET unread = 7; DELETE FROM article");
      }

      assertEquals(
          List.of("feeds whose counters are wrong: 1", "entries without their article: 1"),
          store.check());
    }
  }
}
