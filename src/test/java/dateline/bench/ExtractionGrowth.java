package dateline.bench;

import dateline.article.Extractor;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * CPU time of the extractor on hostile pages of a size and of twice that size; linear cost gives a
 * factor near two. The smaller of three runs each, after one that warms up.
 *
 * <p>{@code java -cp target/classes:target/test-classes:… dateline.bench.ExtractionGrowth}
 */
final class ExtractionGrowth {
  private static final int RUNS = 3;

  private static final Extractor EXTRACTOR = new Extractor();

  private ExtractionGrowth() {}

  public static void main(String[] args) {
    Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
    pages.put("divs in divs", n -> "<div>".repeat(4 * n));
    pages.put("paragraphs", n -> "<p>Ships wait in the bay.</p>".repeat(n / 2));
    pages.put("links", n -> "<a href='/a/b?c=d'>Ships wait</a> ".repeat(n / 2));
    pages.put("tables", n -> "<table><tr><td>1<td>2</table>".repeat(n / 4));
    pages.put("items", n -> "<ol>" + "<li>Ships wait.".repeat(n / 2));
    pages.put("lines of code", n -> "<pre>" + "<div>x = 1;</div>".repeat(n / 2));
    pages.put("one word", n -> "<p>" + "x".repeat(16 * n));
    pages.put("attributes", n -> "<p a=1" + " b=2".repeat(4 * n) + ">x");
    pages.put("entities", n -> "<p>" + "&amp;&#x202E;&notit;".repeat(n));
    pages.put("headings", n -> "<h2>Ships wait</h2>".repeat(n / 2));
    pages.put("captions", n -> "<figure>" + "<figcaption>x y z</figcaption>".repeat(n / 2));
    pages.put(
        "deep JSON-LD",
        n -> "<script type='application/ld+json'>" + "{\"a\":".repeat(n) + "</script>");
    pages.forEach(ExtractionGrowth::report);
  }

  private static void report(String name, IntFunction<String> page) {
    int size = 50_000;
    double once = time(page.apply(size));
    double twice = time(page.apply(2 * size));
    System.out.printf("%-14s %7.0f ms %7.0f ms  x %.2f%n", name, once, twice, twice / once);
  }

  private static double time(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    long least = Long.MAX_VALUE;
    for (int run = 0; run <= RUNS; run++) {
      long start = cpu();
      EXTRACTOR.page(bytes, "text/html; charset=utf-8", Optional.empty());
      least = run == 0 ? least : Math.min(least, cpu() - start);
    }
    return least / 1e6;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
