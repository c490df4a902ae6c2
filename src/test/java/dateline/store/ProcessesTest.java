package dateline.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.Query;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one file, and one that is killed. */
@Tag("once")
class ProcessesTest {
  private static final Query ALL = new Query.All();

  @TempDir private Path home;

  @BeforeEach
  void follow() {
    try (Store store = open()) {
      store.follow(List.of(new FollowedFeed(News.HARBOUR, "", List.of())));
    }
  }

  private Store open() {
    return Store.open(home.resolve("dateline.db"), Clock.systemUTC(), Duration.ofSeconds(60));
  }

  private Process saver(int batches, int first) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            SaverProcess.class.getName(),
            home.resolve("dateline.db").toString(),
            String.valueOf(batches),
            String.valueOf(first))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void twoProcessesSaveAtOnceAndNothingIsLost() throws IOException, InterruptedException {
    Process one = saver(12, 0);
    Process other = saver(12, 12 * SaverProcess.BATCH);
    List<Integer> counts = new ArrayList<>();
    try (Store reader = open();
        BufferedReader said = one.inputReader(UTF_8)) {
      while (said.readLine() != null) {
        counts.add(reader.count(ALL));
      }

      assertEquals(0, one.waitFor());
      assertEquals(0, other.waitFor());
      assertTrue(counts.stream().allMatch(count -> count % SaverProcess.BATCH == 0));
      assertEquals(24 * SaverProcess.BATCH, reader.count(ALL));
      assertEquals(List.of(), reader.check());
    }
  }

  @Test
  void killedInTheMiddleItLosesNothingSavedAndRepeatsNothing()
      throws IOException, InterruptedException {
    int saved = 0;
    for (int round = 0; round < 3; round++) {
      Process process = saver(1000, 0);
      try (BufferedReader said = process.inputReader(UTF_8)) {
        String last = "";
        for (int line = 0; line < 4 + 3 * round; line++) {
          last = String.valueOf(said.readLine());
        }
        saved = Integer.parseInt(last.replace("saved ", "")) + 1;
        assertTrue(process.toHandle().destroyForcibly());
        process.waitFor();
      }
    }

    try (Store store = open()) {
      int stored = store.count(ALL);
      assertEquals(List.of(), store.check());
      assertEquals(0, stored % SaverProcess.BATCH, "part of a batch was kept");
      assertTrue(stored >= saved * SaverProcess.BATCH, "what was saved is lost");
      for (int first = 0; first < stored; first += SaverProcess.BATCH) {
        assertEquals(0, SaverProcess.save(store, first));
      }
      assertEquals(stored, store.count(ALL));
    }
  }
}
