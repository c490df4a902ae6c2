package dateline.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.bench.KilledRefresh;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class KilledRefreshTest {
  private static final int KILLED = 5;

  @TempDir private Path home;

  @Test
  void aKilledRefreshLosesNothingAndTheNextCompletesIt() throws IOException, InterruptedException {
    assertEquals(List.of(), new KilledRefresh(home).run(KILLED, false));
  }
}
