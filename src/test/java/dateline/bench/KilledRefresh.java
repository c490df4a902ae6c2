package dateline.bench;

import dateline.fetch.FetchLimits;
import dateline.query.Query;
import dateline.store.Store;
import java.io.IOException;
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

  /** A refresh of these feeds takes some 3 s; it is killed before, while and after it saves. */
  private static final int LATEST_MILLIS = 4_000;

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

  /** Kills so many refreshes, lets the last one finish; what was wrong, empty when all is well. */
  public List<String> run(int rounds, boolean aloud) throws IOException, InterruptedException {
    List<String> problems = new ArrayList<>();
    Path feeds = home.resolve("feeds.opml");
    try (FeedSite site = new FeedSite(Duration.ZERO, 1)) {
      site.subscribe(feeds, FEEDS);
      int before = 0;
      for (int round = 0; round < rounds; round++) {
        Process refresh = start();
        refresh.waitFor(random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
        refresh.destroyForcibly().waitFor();
        int stored = look(problems);
        if (stored < before || stored % FeedSite.ENTRIES != 0) {
          problems.add("round " + round + ": " + before + " entries became " + stored);
        }
        before = stored;
        if (aloud) {
          System.out.println("round " + round + ": " + stored + " entries");
        }
      }
      int code = start().waitFor();
      int stored = look(problems);
      if (code != 0 || stored != FEEDS * FeedSite.ENTRIES) {
        problems.add("the last refresh ended with " + code + " and " + stored + " entries");
      }
    }
    return problems;
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
