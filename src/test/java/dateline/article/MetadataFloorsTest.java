package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What headline, authors and day must not fall below: the share of pages whose words of the title
 * and whose day are the gold's, and the mean F1 of the sets of authors. A gold without title or day
 * does not count; one without authors wants none.
 */
@Tag("once")
class MetadataFloorsTest {
  private static final Pattern NO_WORD = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          fundus, .929, .870, .976, 60567f56d9a05d9e8ed5de37c0a651a36f33246d4fdc8fda46e0d5aa1c6846ce
          wcxb,   .859, .729, .825, c051f88c6d294a2b177e4ad01efb1932b38bd7e573f6689eac14f3cf0fb2ba8a
          """)
  void readsAtLeastAsWell(
      String corpus, double title, double authors, double day, String digest, @TempDir Path folder)
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    Path archive = ExtractionFloorsTest.SHARED.resolve("data/pages/" + corpus + "-dev.tar.xz");
    assumeTrue(Files.exists(archive), "skipped: no ../shared");
    assertEquals(digest, ExtractionFloorsTest.sha256(archive));
    ExtractionFloorsTest.unpack(archive, folder);

    Score score = score(folder.resolve(corpus + "-dev"));

    assertTrue(score.title.mean() >= title, "title " + score.title.mean());
    assertTrue(score.authors.mean() >= authors, "authors " + score.authors.mean());
    assertTrue(score.day.mean() >= day, "day " + score.day.mean());
  }

  private static final class Mean {
    private double sum;
    private int count;

    void add(double value) {
      sum += value;
      count++;
    }

    double mean() {
      return sum / Math.max(1, count);
    }
  }

  private record Score(Mean title, Mean authors, Mean day) {}

  private static Score score(Path corpus) throws IOException {
    Score score = new Score(new Mean(), new Mean(), new Mean());
    for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
      JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
      Path page = corpus.resolve("pages/" + gold.get("id").getAsString() + ".html");
      add(gold, Pages.EXTRACTOR.page(Files.readAllBytes(page), "", Optional.empty()), score);
    }
    return score;
  }

  private static void add(JsonObject gold, Article article, Score score) {
    List<String> titles = strings(gold.get("title"));
    if (!titles.isEmpty()) {
      score.title.add(plain(titles.get(0)).equals(plain(article.headline())) ? 1 : 0);
    }
    score.authors.add(f1(strings(gold.get("author")), article.byline()));
    List<String> days = strings(gold.get("date"));
    if (!days.isEmpty()) {
      String day = article.published().map(date -> date.toLocalDate().toString()).orElse("none");
      score.day.add(days.get(0).startsWith(day) ? 1 : 0);
    }
  }

  private static List<String> strings(JsonElement value) {
    if (value instanceof JsonArray array) {
      return array.asList().stream().map(JsonElement::getAsString).toList();
    }
    boolean given = value != null && !value.isJsonNull() && !value.getAsString().isEmpty();
    return given ? List.of(value.getAsString()) : List.of();
  }

  private static double f1(Collection<String> gold, Collection<String> found) {
    Set<String> expected = new HashSet<>(gold.stream().map(MetadataFloorsTest::plain).toList());
    Set<String> names = new HashSet<>(found.stream().map(MetadataFloorsTest::plain).toList());
    double all = expected.size() + names.size();
    names.retainAll(expected);
    return all == 0 ? 1 : 2 * names.size() / all;
  }

  private static String plain(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NO_WORD.matcher(folded).replaceAll(" ").strip();
  }
}
