package dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * An article that stands only in the data of a page's scripts, of whatever shape: the longest run
 * of paragraphs, or of pieces of HTML, among their strings.
 */
final class ScriptBody {
  /** Words from which a string that ends as a sentence is a paragraph, not a label. */
  private static final int FEWEST_WORDS = 10;

  /** Strings between two paragraphs of a run: names of members, kinds, addresses, sizes. */
  private static final int APART = 60;

  /** Share of letters and spaces in prose; code and addresses have fewer. */
  private static final double LETTERS = 0.8;

  /** Characters of one string; longer ones are data. */
  private static final int LONGEST = 400_000;

  private final List<String> run = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private List<String> longest = List.of();
  private int longestWords;
  private int words;
  private int apart;
  private boolean ofMarkup;

  private ScriptBody() {}

  /**
   * The article as HTML; empty if no script holds a paragraph.
   *
   * @param page as sent, in UTF-8
   */
  static Optional<String> html(byte[] page) {
    String source =
        new String(page, 0, Math.min(page.length, PageDecoder.MAX_BYTES), StandardCharsets.UTF_8);
    ScriptBody body = new ScriptBody();
    StringLiterals.of(source).forEach(body::take);
    body.end();
    return body.longest.isEmpty() ? Optional.empty() : Optional.of(String.join("", body.longest));
  }

  private void take(String string) {
    boolean markup = isMarkup(string);
    if (!markup && !isProse(string)) {
      apart++;
      return;
    }
    if (apart > APART || markup != ofMarkup) {
      end();
    }
    ofMarkup = markup;
    apart = 0;
    if (seen.add(string)) {
      run.add(markup ? string : "<p>" + Entities.escape(string) + "</p>");
      words += WordCount.of(string);
    }
  }

  private void end() {
    if (words > longestWords) {
      longest = List.copyOf(run);
      longestWords = words;
    }
    run.clear();
    words = 0;
  }

  private static boolean isMarkup(String string) {
    return string.length() <= LONGEST
        && (string.contains("</p>") || string.contains("<br"))
        && !string.contains("<script");
  }

  private static boolean isProse(String string) {
    return string.length() <= LONGEST
        && string.indexOf('<') < 0
        && WordCount.of(string) >= FEWEST_WORDS
        && TextBlock.endsSentence(string)
        && isMostlyLetters(string);
  }

  private static boolean isMostlyLetters(String string) {
    long letters = string.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
    return letters >= LETTERS * string.length();
  }
}
