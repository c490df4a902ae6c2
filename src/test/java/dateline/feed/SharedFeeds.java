package dateline.feed;

import java.nio.file.Path;
import java.util.Optional;

/** Where other people's feeds lie, which are too many and not ours to keep beside the tests. */
final class SharedFeeds {
  private SharedFeeds() {}

  /** The folder, which may not exist; tests that need it are skipped then. */
  static Path folder() {
    String given =
        Optional.ofNullable(System.getProperty("DATELINE_SHARED"))
            .or(() -> Optional.ofNullable(System.getenv("DATELINE_SHARED")))
            .orElse("../shared");
    return Path.of(given).resolve("data/feeds");
  }
}
