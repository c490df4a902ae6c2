package dateline.bench;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Extractor;
import dateline.article.FurtherPages;
import dateline.article.Link;
import dateline.digest.ArticleWriter;
import dateline.digest.Format;
import dateline.digest.TextStyle;
import dateline.text.Printable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a fuzzer calls: any bytes must give an article that is printable and whose links lie inside
 * their blocks, and that every format can write. Needs no library; with Jazzer's jar and that of
 * its API in {@code JAZZER}:
 *
 * <p>{@code java -XX:+UseSerialGC -cp
 * "$JAZZER:target/classes:target/test-classes:target/dateline/lib/*"
 * com.code_intelligence.jazzer.Jazzer --target_class=dateline.bench.ExtractFuzz
 * --instrumentation_includes=dateline.article.**:dateline.digest.**
 * --custom_hook_includes=dateline.none.** --trace=cov -dict=src/test/resources/fuzz/extract.dict
 * -max_total_time=600 CORPUS}, where CORPUS holds the pages of {@code src/test/resources/pages}.
 *
 * <p>Jazzer's hooks into jsoup and the JDK and its record of every comparison slow the target 20
 * times; the dictionary stands in for them.
 */
public final class ExtractFuzz {
  private static final Extractor EXTRACTOR = new Extractor();

  private static final URI RULED = URI.create("https://en.wikipedia.org/wiki/Canal");

  private ExtractFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    check(EXTRACTOR.page(input, "", Optional.empty()));
    check(ruled(input));
    String text = new String(input, StandardCharsets.UTF_8);
    check(EXTRACTOR.feedContent(text, Optional.empty(), "Ships wait"));
    check(EXTRACTOR.plainText(text, ""));
  }

  /** The page of a site that has a rule, and that says to go on with itself. */
  private static Article ruled(byte[] input) {
    try {
      return EXTRACTOR.pages(
          input,
          "",
          RULED,
          next ->
              next.equals(RULED)
                  ? Optional.of(new FurtherPages.Sent(input, "", next))
                  : Optional.empty());
    } catch (InterruptedException impossible) {
      throw new AssertionError(impossible);
    }
  }

  static void check(Article article) {
    for (Format format : Format.values()) {
      String page = ArticleWriter.write(article, "-", format, TextStyle.DEFAULT, true);
      promise(Printable.lines(page).equals(page), page);
      boolean active = page.contains("<script") || page.contains("href=\"javascript");
      promise(format != Format.HTML || !active, page);
    }
    promise(Printable.line(article.headline()).equals(article.headline()), article.headline());
    for (Block block : article.body()) {
      promise(Printable.lines(block.text()).equals(block.text()), block.text());
      int last = 0;
      for (Link link : block.links()) {
        promise(link.start() >= last && link.start() < link.end(), block.toString());
        last = link.end();
      }
      promise(last <= block.text().length(), block.toString());
    }
  }

  private static void promise(boolean kept, String what) {
    if (!kept) {
      throw new AssertionError(what);
    }
  }
}
