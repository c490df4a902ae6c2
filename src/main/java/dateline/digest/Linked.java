package dateline.digest;

import dateline.article.Block;
import dateline.article.Link;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** A block's text with its links, in the notation of a format. */
final class Linked {
  private Linked() {}

  /**
   * The text with each safe link written by {@code link}.
   *
   * @param plain writes a piece of text
   * @param link writes a link from its already written text and its address
   */
  static String text(Block block, UnaryOperator<String> plain, BinaryOperator<String> link) {
    String text = block.text();
    StringBuilder written = new StringBuilder();
    int done = 0;
    for (Link next : block.links()) {
      if (next.start() < done || next.end() > text.length() || next.end() <= next.start()) {
        throw new IllegalArgumentException("link out of place in: " + text);
      }
      written.append(plain.apply(text.substring(done, next.start())));
      String label = plain.apply(text.substring(next.start(), next.end()));
      Optional<String> address = Addresses.safe(next.target());
      written.append(address.map(target -> link.apply(label, target)).orElse(label));
      done = next.end();
    }
    return written.append(plain.apply(text.substring(done))).toString();
  }
}
