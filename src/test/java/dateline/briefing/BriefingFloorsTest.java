package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.bench.BriefGold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Briefings of the hand-labelled articles stay as good as they were when they were measured. */
@Tag("once")
final class BriefingFloorsTest {
  /** What was measured on, so that a floor is never compared with figures of other articles. */
  private static final String CORPUS = "17ac6858f7c5eb0d";

  @Test
  void staysAboveTheFloors() throws IOException, NoSuchAlgorithmException {
    Path golds = shared().resolve("data/briefing-dev");
    assumeTrue(Files.isDirectory(golds), "skipped: no ../shared");
    assertEquals(
        CORPUS, digest(golds), "other articles: measure again, then pin floors and digest");
    Briefer briefer = new Briefer();
    List<GoldScore> scores = new ArrayList<>();
    for (GoldArticle gold : GoldArticle.in(golds)) {
      scores.add(GoldScore.of(briefer.brief(gold.article()), gold));
    }

    GoldScore mean = GoldScore.mean(scores);

    assertAll(
        mean.toString(),
        () -> assertTrue(mean.overall() >= 0.71, "overall"),
        () -> assertTrue(mean.actors() >= 0.86, "actors"),
        () -> assertTrue(mean.roles() >= 0.555, "roles"),
        () -> assertTrue(mean.stakes() >= 0.612, "stakes"),
        () -> assertTrue(mean.facts() >= 0.635, "facts"),
        () -> assertTrue(mean.redundancy() <= 0.02, "redundancy"),
        () -> assertEquals(0, mean.leaks(), "leaks"));
  }

  private static Path shared() {
    return Optional.ofNullable(System.getProperty("DATELINE_SHARED"))
        .or(() -> Optional.ofNullable(System.getenv("DATELINE_SHARED")))
        .map(Path::of)
        .orElse(Path.of("../shared"));
  }

  private static String digest(Path folder) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path file : BriefGold.golds(folder)) {
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
