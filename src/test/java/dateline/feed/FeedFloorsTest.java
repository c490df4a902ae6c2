package dateline.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dateline.bench.FeedSuite;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What reading feeds must not fall below on the suite and the real feeds it is developed on. They
 * are other people's and lie beside the project; digests pin them.
 */
@Tag("once")
class FeedFloorsTest {
  /** Of 2,642; the rest are empty, pieces of pages, or XML that is no feed of any kind. */
  private static final int PARSED = 2_633;

  /** Of 1,074 checked cases of all but SimplePie, as scored here; feedparser meets 95.4 %. */
  private static final int CORE = 1_030;

  /** Of 247 checked cases of SimplePie. */
  private static final int SIMPLEPIE = 242;

  @TempDir private Path folder;

  @Test
  void meetsTheSuite() throws IOException, InterruptedException, NoSuchAlgorithmException {
    unpack("suite-dev.tar.xz", "981411c03a72845ec05731277d7bc8c2bc5e5421b5485173a8c8a44e56449bcc");
    int parsed = 0;
    int core = 0;
    int simplePie = 0;
    for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
      JsonObject test = JsonParser.parseString(line).getAsJsonObject();
      JsonObject outcome = FeedSuite.outcome(folder, test);
      boolean isChecked = !test.getAsJsonArray("checks").isEmpty();
      boolean meets = isChecked && SuiteScore.meets(outcome, test.getAsJsonArray("checks"));
      boolean isSimplePie = test.get("set").getAsString().startsWith("simplepie");
      boolean isFeed = !test.get("should_fail").getAsBoolean();
      parsed += isFeed && outcome.get("status").getAsString().equals("ok") ? 1 : 0;
      core += meets && !isSimplePie ? 1 : 0;
      simplePie += meets && isSimplePie ? 1 : 0;
    }

    String found = parsed + " parsed, " + core + " core, " + simplePie + " SimplePie";
    assertTrue(parsed >= PARSED && core >= CORE && simplePie >= SIMPLEPIE, found);
  }

  @Test
  void readsTheRealFeeds() throws IOException, InterruptedException, NoSuchAlgorithmException {
    unpack("real-dev.tar.xz", "efd3abba6973eb4fcff293cc371550e56662c0a5dab796385610842adc3274f7");
    FeedParser parser = new FeedParser(Clock.systemUTC());
    List<String> others = new ArrayList<>();
    List<String> manifest = Files.readAllLines(folder.resolve("manifest.tsv"));
    for (String line : manifest.subList(1, manifest.size())) {
      String[] cells = line.split("\t", -1);
      byte[] document = Files.readAllBytes(folder.resolve(cells[0]));
      try {
        Feed feed = parser.parse(document, "", URI.create("https://harbour.example/feed"));
        if (!cells[5].equals(String.valueOf(feed.entries().size()))) {
          others.add(cells[0] + ": " + feed.entries().size() + " entries, not " + cells[5]);
        }
      } catch (FeedException refused) {
        others.add(cells[0] + ": " + refused.getMessage());
      }
    }

    assertEquals(List.of(), others);
  }

  private void unpack(String name, String digest)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    Path archive = SharedFeeds.folder().resolve(name);
    assumeTrue(Files.exists(archive), "skipped: no ../shared");
    byte[] found = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
    assertEquals(digest, HexFormat.of().formatHex(found));
    Process tar =
        new ProcessBuilder("tar", "xJf", archive.toAbsolutePath().toString())
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertEquals(0, tar.waitFor(), "tar could not unpack " + archive);
  }
}
