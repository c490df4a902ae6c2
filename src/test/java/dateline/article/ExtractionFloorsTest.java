package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What extraction must not fall below on the pages it is developed on. They are other people's and
 * lie beside the project; a digest pins them, so that a figure cannot rise by another corpus.
 */
@Tag("once")
class ExtractionFloorsTest {
  static final Path SHARED =
      Path.of(
          Objects.requireNonNullElse(
              System.getProperty("DATELINE_SHARED", System.getenv("DATELINE_SHARED")),
              "../shared"));

  private static final String SNIPPETS =
      "978ebe49378ec0178ab6aa7bf2f9b92e4a5a451064849121fc8fcd6e24b60afb";

  private static final double SNIPPETS_FLOOR = .943;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          scrapinghub,  .979, 01b93b3b95550417b598e36c6a3874054fd7d653893546160f137c068eef0d95
          fundus,       .978, 60567f56d9a05d9e8ed5de37c0a651a36f33246d4fdc8fda46e0d5aa1c6846ce
          wcxb,         .955, c051f88c6d294a2b177e4ad01efb1932b38bd7e573f6689eac14f3cf0fb2ba8a
          newspaper4k,  .977, 1c4fc5c20b4c3afa823772c0946797e84b50084628a1c7f6e9842748df0e275f
          """)
  void extractsAtLeastAsWell(String corpus, double floor, String digest, @TempDir Path folder)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    Path archive = SHARED.resolve("data/pages/" + corpus + "-dev.tar.xz");
    assumeTrue(Files.exists(archive), "skipped: no ../shared");
    assertEquals(digest, sha256(archive));
    unpack(archive, folder);

    double f1 = score(folder.resolve(corpus + "-dev"));

    assertTrue(f1 >= floor, corpus + ": F1 " + f1 + " is below " + floor);
  }

  /** Counts the texts that must be there and those that must not, over all pages. */
  @Test
  void keepsAndDropsTheSnippets(@TempDir Path folder)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    Path archive = SHARED.resolve("data/pages/snippets-dev.tar.xz");
    assumeTrue(Files.exists(archive), "skipped: no ../shared");
    assertEquals(SNIPPETS, sha256(archive));
    unpack(archive, folder);

    double f1 = snippets(folder.resolve("snippets-dev"));

    assertTrue(f1 >= SNIPPETS_FLOOR, "F1 " + f1 + " is below " + SNIPPETS_FLOOR);
  }

  private static double snippets(Path corpus) throws IOException {
    int found = 0;
    int missed = 0;
    int leaked = 0;
    for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
      JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
      String text = spaced(extract(corpus, gold).text());
      for (JsonElement with : gold.getAsJsonArray("with")) {
        boolean kept = text.contains(spaced(with.getAsString()));
        found += kept ? 1 : 0;
        missed += kept ? 0 : 1;
      }
      for (JsonElement without : gold.getAsJsonArray("without")) {
        leaked += text.contains(spaced(without.getAsString())) ? 1 : 0;
      }
    }
    return 2.0 * found / (2.0 * found + missed + leaked);
  }

  private static String spaced(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }

  private static Article extract(Path corpus, JsonObject gold) throws IOException {
    Path page = corpus.resolve("pages/" + gold.get("id").getAsString() + ".html");
    return Pages.EXTRACTOR.page(Files.readAllBytes(page), "", Optional.empty());
  }

  @Test
  void takesTheBoxOutOfAnAlJazeeraPageAndNothingElse() throws IOException {
    Path corpus = SHARED.resolve("data/pages/aljazeera");
    assumeTrue(Files.exists(corpus), "skipped: no ../shared");
    ShingleScore score = new ShingleScore();
    for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
      JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
      Path page = corpus.resolve(gold.get("id").getAsString() + ".html");
      Article article = Pages.EXTRACTOR.page(Files.readAllBytes(page), "", Optional.empty());
      score.add(gold.get("body").getAsString(), article.text());
    }

    assertEquals(1, score.f1(), 1e-9);
  }

  private static double score(Path corpus) throws IOException {
    ShingleScore score = new ShingleScore();
    for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
      JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
      score.add(gold.get("body").getAsString(), extract(corpus, gold).text());
    }
    return score.f1();
  }

  static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest);
  }

  static void unpack(Path archive, Path folder) throws IOException, InterruptedException {
    Process tar =
        new ProcessBuilder("tar", "xJf", archive.toAbsolutePath().toString())
            .directory(folder.toFile())
            .inheritIO()
            .start();
    assertEquals(0, tar.waitFor(), "tar could not unpack " + archive);
  }

  @Test
  void scoresAsTheBenchmarkDoes() {
    ShingleScore score = new ShingleScore();
    score.add("one two three four five", "one two three four six");
    score.add("one two three four", "one two three four");

    assertEquals(0.75, score.f1(), 1e-9);
  }
}
