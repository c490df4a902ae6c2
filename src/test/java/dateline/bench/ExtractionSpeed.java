package dateline.bench;

import dateline.article.Extractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dankito.readability4j.extended.Readability4JExtended;
import org.jsoup.Jsoup;

/**
 * CPU time of the extractor, as {@code extract} and as {@code extract --explain} run it, against
 * jsoup's parse and text, and against Readability4J, in one JVM and on one thread: round by round
 * each goes through all pages, as a run over many files does. Prints the median of the rounds after
 * a third of them has warmed up.
 *
 * <p>After {@code mvn -q -DskipTests package} and {@code mvn -q dependency:build-classpath
 * -Dmdep.outputFile=target/classpath}: {@code java -XX:+UseSerialGC -cp
 * target/classes:target/test-classes:$(cat target/classpath) dateline.bench.ExtractionSpeed PAGES
 * [ROUNDS]}. On the 90 pages of scrapinghub-dev and an idle machine, six runs: 1.43 to 1.48 times
 * jsoup, with --explain 1.51 to 1.55, Readability4J 6.1 to 6.4. In turn page by page, with the
 * caches cold each time: 1.47 to 1.55, Readability4J 5.3. After 24 rounds the compiler is still at
 * work; fewer rounds and a busier machine give greater ratios.
 *
 * <p>Many pages in one process, with the options of the start script: {@code time
 * DATELINE_OPTS=-Xlog:gc:file=target/gc.log target/dateline/bin/dateline extract --format jsonl
 * PAGES/*.html >target/pages.jsonl}. User and system time over the real one are the cores used; the
 * log's largest number before an arrow is the heap. 1,000 pages of the development sets: 68 MB, 11
 * CPU seconds.
 */
final class ExtractionSpeed {
  private static final int ROUNDS = 60;

  private ExtractionSpeed() {}

  public static void main(String[] args) throws IOException {
    List<byte[]> pages = pages(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    Extractor telling = new Extractor();
    Extractor silent = telling.silent();
    List<Consumer<byte[]>> ways =
        List.of(
            page -> Jsoup.parse(text(page)).body().text(),
            page -> silent.page(page, "", Optional.empty()),
            page -> telling.page(page, "", Optional.empty()),
            page -> new Readability4JExtended("https://news.example/", text(page)).parse());
    long[][] times = new long[ways.size()][rounds];
    for (int round = 0; round < rounds; round++) {
      for (int way = 0; way < ways.size(); way++) {
        long start = cpu();
        pages.forEach(ways.get(way));
        times[way][round] = cpu() - start;
      }
    }
    report(times, pages.size());
  }

  private static void report(long[][] times, int pages) {
    List<String> names =
        List.of("jsoup parse and text", "dateline", "dateline --explain", "readability4j");
    double jsoup = median(times[0]);
    for (int way = 0; way < times.length; way++) {
      double time = median(times[way]);
      System.out.printf(
          "%-22s %6.2f ms a page, %.2f x jsoup%n",
          names.get(way), time / pages / 1e6, time / jsoup);
    }
  }

  private static double median(long[] times) {
    long[] warm = Arrays.copyOfRange(times, times.length / 3, times.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static List<byte[]> pages(Path folder) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        pages.add(Files.readAllBytes(file));
      }
    }
    return pages;
  }

  private static String text(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
