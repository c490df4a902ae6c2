package dateline.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dateline.article.Article;
import dateline.article.Extractor;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Extracts every page of a folder and writes what the scorer reads; with a third argument also
 * measures CPU time against jsoup's parse and text, both warm.
 *
 * <p>{@code java -cp target/classes:target/test-classes:… dateline.bench.ExtractPages PAGES
 * OUT.jsonl [ROUNDS]}
 */
final class ExtractPages {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private ExtractPages() {}

  public static void main(String[] args) throws IOException {
    List<Path> files = pages(Path.of(args[0]));
    Extractor extractor = new Extractor();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (Path file : files) {
        Article article = extractor.page(Files.readAllBytes(file), "", Optional.empty());
        out.write(GSON.toJson(line(file, article)));
        out.newLine();
      }
    }
    if (args.length > 2) {
      compare(files, extractor, Integer.parseInt(args[2]));
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Map<String, Object> line(Path file, Article article) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", file.getFileName().toString().replaceAll("\\.html$", ""));
    line.put("title", article.headline());
    line.put("byline", article.byline());
    line.put("published", article.published().map(Object::toString).orElse(""));
    line.put("site", article.site().orElse(""));
    line.put("language", article.language().orElse(""));
    line.put("text", article.text());
    line.put("removed", article.removed());
    line.put("kinds", article.body().stream().map(b -> List.of(b.kind(), b.text())).toList());
    return line;
  }

  private static void compare(List<Path> files, Extractor extractor, int rounds)
      throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(Files.readAllBytes(file));
    }
    for (int round = 1; round <= rounds; round++) {
      long start = cpu();
      for (byte[] page : pages) {
        Jsoup.parse(new String(page, StandardCharsets.UTF_8)).body().text();
      }
      long middle = cpu();
      for (byte[] page : pages) {
        extractor.page(page, "", Optional.empty());
      }
      long end = cpu();
      System.out.printf(
          "round %d: jsoup %d ms, extractor %d ms, ratio %.2f%n",
          round,
          (middle - start) / 1_000_000,
          (end - middle) / 1_000_000,
          (double) (end - middle) / (middle - start));
    }
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
