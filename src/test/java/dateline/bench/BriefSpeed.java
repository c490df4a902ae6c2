package dateline.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dateline.article.Article;
import dateline.article.Block;
import dateline.briefing.Briefer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Measures what briefing costs in CPU time of its thread: loading and the first briefing, a warm
 * one, its ratio to jsoup parsing a page of 200 kB in the same run, growth with the words, and the
 * heap. After {@code mvn -DskipTests package}: {@code java -Xmx64m -cp target/test-classes:
 * target/classes:target/dateline/lib/* dateline.bench.BriefSpeed GOLD_FILE}, where GOLD_FILE is one
 * of {@link BriefGold}'s.
 */
public final class BriefSpeed {
  private static final int WARM_UP = 300;
  private static final int ROUNDS = 200;
  private static final int PAGE_BYTES = 200_000;

  private BriefSpeed() {}

  public static void main(String[] arguments) throws IOException {
    String json = Files.readString(Path.of(arguments[0]));
    JsonObject gold = JsonParser.parseString(json).getAsJsonObject();
    Article article = BriefGold.article(gold);
    long start = cpu();
    Briefer briefer = new Briefer();
    briefer.brief(article);
    System.out.printf("load + first briefing  %8.1f ms%n", (cpu() - start) / 1e6);
    double warm = mean(() -> briefer.brief(article));
    System.out.printf("warm, %4d words       %8.2f ms%n", article.words(), warm);
    String page = page(article);
    double parse = mean(() -> Jsoup.parse(page));
    System.out.printf("jsoup, %d kB page     %8.2f ms%n", page.length() / 1000, parse);
    System.out.printf("briefing / jsoup       %8.2f%n", warm / parse);
    for (int times : new int[] {10, 40, 160}) {
      Article longer = longer(article, times);
      start = cpu();
      briefer.brief(longer);
      System.out.printf("once, %6d words     %8.0f ms%n", longer.words(), (cpu() - start) / 1e6);
    }
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf("heap in use            %8.1f MB%n", used / 1e6);
  }

  private static double mean(Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    long start = cpu();
    for (int i = 0; i < ROUNDS; i++) {
      work.run();
    }
    return (cpu() - start) / 1e6 / ROUNDS;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Article longer(Article article, int times) {
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      body.addAll(article.body());
    }
    return new Article(
        Optional.empty(),
        article.headline(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        body,
        List.of());
  }

  /** The article between links and lists, as often as fills a page. */
  private static String page(Article article) {
    StringBuilder page = new StringBuilder("<!doctype html><title>News</title><main>");
    while (page.length() < PAGE_BYTES) {
      page.append("<section class=story><h2>").append(article.headline()).append("</h2>");
      for (Block block : article.body()) {
        page.append("<p class=text>").append(block.text()).append("</p><ul><li><a href=/more>More");
        page.append("</a></li></ul>");
      }
      page.append("</section>");
    }
    return page.append("</main>").toString();
  }
}
