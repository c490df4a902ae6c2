package dateline.bench;

import dateline.fetch.FetchLimits;
import dateline.query.Query;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Kills whole refreshes at random moments and looks at what they leave: {@code java -cp …
 * dateline.bench.KilledRefresh DIRECTORY ROUNDS}. Prints one line a round.
 */
public final class KilledRefresh {
  private static final int FEEDS = 60;

  private static final int ALL = FEEDS * FeedSite.ENTRIES;

  private final Path home;
  private final Random random = new Random(1);

  public KilledRefresh(Path home) {
    this.home = home;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> problems =
        new KilledRefresh(Path.of(args[0])).run(Integer.parseInt(args[1]), true);
    System.out.println(problems.isEmpty() ? "nothing lost, nothing broken" : problems);
  }

  /**
   * Kills so many refreshes, at moments spread over what a whole one takes here and now, and lets
   * the last one finish; a database that has all is put away for an empty one.
   *
   * @return what was wrong, empty when all is well
   */
  public List<String> run(int rounds, boolean aloud) throws IOException, InterruptedException {
    List<String> problems = new ArrayList<>();
    try (FeedSite site = new FeedSite(Duration.ZERO, 1)) {
      site.subscribe(home.resolve("feeds.opml"), FEEDS);
      long whole = wholeMillis(problems);
      int before = 0;
      for (int round = 0; round < rounds; round++) {
        before = before == ALL ? forget() : before;
        long alive = random.nextLong(whole);
        Process refresh = start();
        refresh.waitFor(alive, TimeUnit.MILLISECONDS);
        refresh.destroyForcibly().waitFor();
        int stored = look(problems);
        if (stored < before || stored % FeedSite.ENTRIES != 0) {
          problems.add("round " + round + ": " + before + " entries became " + stored);
        }
        before = stored;
        if (aloud) {
          System.out.printf("round %d: killed after %d ms, %d entries%n", round, alive, stored);
        }
      }
      finish(problems);
    }
    return problems;
  }

  /** What a refresh takes that nobody kills; its database is put away. */
  private long wholeMillis(List<String> problems) throws IOException, InterruptedException {
    long start = System.nanoTime();
    finish(problems);
    forget();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private void finish(List<String> problems) throws IOException, InterruptedException {
    int code = start().waitFor();
    int stored = look(problems);
    if (code != 0 || stored != ALL) {
      problems.add("a whole refresh ended with " + code + " and " + stored + " entries");
    }
  }

  private int forget() throws IOException {
    for (String ending : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(home.resolve("dateline.db" + ending));
    }
    return 0;
  }

  private int look(List<String> problems) {
    try (Store store =
        Store.open(home.resolve("dateline.db"), Clock.systemUTC(), FetchLimits.DEFAULT.total())) {
      problems.addAll(store.check());
      return store.count(new Query.All());
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "dateline.Dateline",
            "refresh",
            "--force",
            "-q",
            "--home",
            home.toString(),
            "--feeds",
            home.resolve("feeds.opml").toString(),
            "--db",
            home.resolve("dateline.db").toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
