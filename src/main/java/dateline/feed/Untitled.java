package dateline.feed;

import dateline.text.Printable;
import java.net.URI;
import java.util.Optional;

/** What stands for the title of an entry that has none, as the posts of microblogs do. */
final class Untitled {
  /** Characters: a line of a list; Miniflux has as many. */
  private static final int LONGEST = 100;

  private Untitled() {}

  /** The first words, or for want of any the address. */
  static String title(String html, Optional<URI> page) {
    String text = Printable.line(Prose.plain(html));
    return text.isEmpty() ? page.map(Printable::address).orElse("") : firstWords(text);
  }

  private static String firstWords(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    String start = text.substring(0, text.offsetByCodePoints(0, LONGEST));
    int space = start.lastIndexOf(' ');
    return start.substring(0, space > LONGEST / 2 ? space : start.length()) + "…";
  }
}
