package dateline.cli;

import dateline.article.Article;
import dateline.article.Block;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The headline of a plain text: a short first line that ends no sentence, over a blank line. */
final class TitleLine {
  /** Words of a headline: fewer are a section's name, more are a paragraph; by eye. */
  private static final int FEWEST = 3;

  private static final int MOST = 20;

  /** Bytes in which the first line and the blank one below it must end. */
  private static final int SNIFFED_BYTES = 1000;

  private static final String SENTENCE_ENDS = ".…:;,";

  /** Any encoding but UTF-16 has its line ends so; there the headline is left in the text. */
  private static final Pattern ALONE =
      Pattern.compile("\\s*+[^\\r\\n]++\\r?+\\n[ \\t]*+\\r?+\\n[^\\x00]*+");

  private TitleLine() {}

  /** The article under its first line where that is its headline, else as it is. */
  static Article lifted(Article article, byte[] text) {
    if (!article.headline().isEmpty()
        || article.body().size() < 2
        || !(article.body().get(0) instanceof Block.Paragraph first)
        || !isHeadline(first.text())
        || !isAlone(text)) {
      return article;
    }
    return new Article(
        article.url(),
        first.text(),
        article.byline(),
        article.published(),
        article.site(),
        article.language(),
        article.body().subList(1, article.body().size()),
        article.removed());
  }

  private static boolean isHeadline(String line) {
    int words = line.strip().split("\\s+").length;
    boolean isByline = line.toLowerCase(Locale.ROOT).startsWith("by ");
    return words >= FEWEST
        && words <= MOST
        && !isByline
        && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static boolean isAlone(byte[] text) {
    int looked = Math.min(text.length, SNIFFED_BYTES);
    return ALONE.matcher(new String(text, 0, looked, StandardCharsets.ISO_8859_1)).matches();
  }
}
