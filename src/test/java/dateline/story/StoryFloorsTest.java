package dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.bench.StoryGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What grouping must not fall below on labelled articles that lie beside the project; a digest pins
 * them.
 */
@Tag("once")
class StoryFloorsTest {
  private static final Path SHARED =
      Path.of(
          Objects.requireNonNullElse(
              System.getProperty("DATELINE_SHARED", System.getenv("DATELINE_SHARED")),
              "../shared"));

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "allsides, .74, .77, f1b6bf62825fbe65",
    "basil, .99, .95, de1b2e89f381c8cd",
    "dated, .94, .89, bf4f8d0966213f56",
  })
  void groupsAtLeastAsWell(String corpus, double precision, double f1, String digest)
      throws IOException, NoSuchAlgorithmException {
    Path file = SHARED.resolve("data/stories/" + corpus + "-dev.jsonl.xz");
    assumeTrue(Files.exists(file), "skipped: no ../shared");
    MessageDigest sha = MessageDigest.getInstance("SHA-256");
    assertEquals(digest, HexFormat.of().formatHex(sha.digest(Files.readAllBytes(file)), 0, 8));

    StoryGold.Score score = StoryGold.score(file);

    assertTrue(score.precision() >= precision && score.f1() >= f1, score.toString());
  }
}
