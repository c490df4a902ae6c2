package dateline.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dateline.story.Report;
import dateline.story.Stories;
import dateline.story.Story;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * Groups labelled articles into stories and prints how well (B-cubed) and in what time.
 *
 * <p>After {@code mvn -DskipTests package}: {@code java -cp target/test-classes:target/classes:
 * target/dateline/lib/*:XZ_JAR dateline.bench.StoryGold FILE.jsonl.xz…}; a line of such a file has
 * {@code id}, {@code title}, {@code text}, {@code date} and {@code cluster}.
 */
public final class StoryGold {
  private StoryGold() {}

  /**
   * B-cubed figures, of reports: the share of a report's story that belongs there, and of its event
   * that was found.
   */
  public record Score(int reports, double precision, double recall, double f1) {}

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      long start = System.nanoTime();
      Score score = score(Path.of(file));
      System.out.printf(
          Locale.ROOT,
          "%s: %d reports, P %.3f R %.3f F1 %.3f, %.1f s%n",
          Path.of(file).getFileName(),
          score.reports(),
          score.precision(),
          score.recall(),
          score.f1(),
          (System.nanoTime() - start) / 1e9);
    }
  }

  /** How well the reports of a file are grouped. */
  public static Score score(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<String> events = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new XZInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonObject one = JsonParser.parseString(line).getAsJsonObject();
        events.add(one.get("cluster").getAsString());
        reports.add(
            new Report(
                reports.size(),
                one.get("id").getAsString(),
                one.get("title").getAsString(),
                one.get("text").getAsString(),
                date(one.get("date"))));
      }
    }
    return score(Stories.of(reports), events);
  }

  /** Undated articles are of one moment: the window then parts nothing. */
  private static Instant date(JsonElement date) {
    if (date.isJsonNull()) {
      return Instant.EPOCH;
    }
    try {
      return OffsetDateTime.parse(date.getAsString()).toInstant();
    } catch (DateTimeParseException undated) {
      return Instant.EPOCH;
    }
  }

  private static Score score(List<Story> stories, List<String> events) {
    Map<String, Integer> sizes = new HashMap<>();
    events.forEach(event -> sizes.merge(event, 1, Integer::sum));
    double precision = 0;
    double recall = 0;
    for (Story story : stories) {
      Map<String, Integer> both = new HashMap<>();
      story.reports().forEach(r -> both.merge(events.get((int) r.id()), 1, Integer::sum));
      Set<String> seen = new HashSet<>(both.keySet());
      for (String event : seen) {
        double common = both.getOrDefault(event, 0);
        precision += common * common / story.reports().size();
        recall += common * common / sizes.getOrDefault(event, 1);
      }
    }
    double p = precision / events.size();
    double r = recall / events.size();
    return new Score(events.size(), p, r, 2 * p * r / (p + r));
  }
}
