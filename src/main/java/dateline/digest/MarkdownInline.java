package dateline.digest;

import dateline.article.Block;
import dateline.article.Mark.Style;
import java.util.List;
import java.util.Optional;

/**
 * A block's text as CommonMark, with its links and what is set apart in it. Emphasis that
 * CommonMark would not see where it stands ("flanking", section 6.2) is left out; the words stay.
 */
final class MarkdownInline {
  private final Markdown markdown;
  private final String text;
  private final boolean inCell;

  private MarkdownInline(Markdown markdown, String text, boolean inCell) {
    this.markdown = markdown;
    this.text = text;
    this.inCell = inCell;
  }

  /** A whole block's text, at the start of a line. */
  static String line(Markdown markdown, Block block) {
    int end = block.text().length();
    MarkdownInline inline = new MarkdownInline(markdown, block.text(), false);
    String written = inline.between(0, end, Stretch.of(block, 0, end), false);
    return Markdown.lineStart(written.strip());
  }

  /** A part of a block's text as the inside of a table's cell. */
  static String cell(Markdown markdown, Block block, int start, int end) {
    MarkdownInline inline = new MarkdownInline(markdown, block.text(), true);
    return inline.between(start, end, Stretch.of(block, start, end), false);
  }

  /**
   * @param touching whether the delimiters of emphasis stand on both sides
   */
  private String between(int start, int end, List<Stretch> parts, boolean touching) {
    StringBuilder written = new StringBuilder();
    int done = start;
    for (Stretch part : parts) {
      written.append(plain(done, part.start()));
      boolean edge = touching && (part.start() == start || part.end() == end);
      part(written, part, edge);
      done = part.end();
    }
    return written.append(plain(done, end)).toString();
  }

  private String plain(int start, int end) {
    String piece = text.substring(start, end);
    return inCell ? markdown.cell(piece) : markdown.piece(piece);
  }

  private void part(StringBuilder written, Stretch part, boolean edge) {
    if (part.target().isPresent()) {
      link(written, part);
    } else if (part.is(Style.CODE)) {
      code(written, part);
    } else if (part.is(Style.RAISED) || part.is(Style.LOWERED)) {
      String tag = part.is(Style.RAISED) ? "sup>" : "sub>";
      String inner = between(part.start(), part.end(), part.inner(), false);
      written.append('<').append(tag).append(inner).append("</").append(tag);
    } else {
      emphasis(written, part, edge);
    }
  }

  private void link(StringBuilder written, Stretch part) {
    String label = between(part.start(), part.end(), part.inner(), false);
    Optional<String> address = part.target().flatMap(Addresses::safe);
    int last = written.length() - 1;
    if (address.isPresent() && last >= 0 && written.charAt(last) == '!') {
      written.insert(last, '\\');
    }
    written.append(address.map(target -> Markdown.link(label, target)).orElse(label));
  }

  private void code(StringBuilder written, Stretch part) {
    boolean afterCode = !written.isEmpty() && written.charAt(written.length() - 1) == '`';
    if (part.holdsLink() || afterCode) {
      written.append(between(part.start(), part.end(), part.inner(), false));
    } else {
      String code = markdown.code(text.substring(part.start(), part.end()));
      written.append(inCell ? code.replace("|", "\\|") : code);
    }
  }

  private void emphasis(StringBuilder written, Stretch part, boolean edge) {
    Optional<Stretch> core = part.core().filter(inner -> isEmphasis(inner));
    List<Stretch> inner = core.map(Stretch::inner).orElse(part.inner());
    String content = between(part.start(), part.end(), inner, true);
    if (edge || !canOpen(written, content) || !canClose(content, part.end())) {
      written.append(between(part.start(), part.end(), inner, edge));
    } else {
      String sign = core.isPresent() ? "***" : part.is(Style.STRONG) ? "**" : "*";
      written.append(sign).append(content).append(sign);
    }
  }

  private static boolean isEmphasis(Stretch part) {
    return part.is(Style.STRONG) || part.is(Style.EMPHASIS);
  }

  private static boolean canOpen(StringBuilder written, String content) {
    if (content.isEmpty() || isSpace(content.charAt(0))) {
      return false;
    }
    char before = written.isEmpty() ? ' ' : written.charAt(written.length() - 1);
    return before != '*' && (Character.isLetterOrDigit(content.charAt(0)) || parts(before));
  }

  private boolean canClose(String content, int end) {
    char last = content.charAt(content.length() - 1);
    char after = end < text.length() ? text.charAt(end) : ' ';
    return !isSpace(last) && (Character.isLetterOrDigit(last) || parts(after));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** White space, or what every version of CommonMark takes for punctuation. */
  private static boolean parts(char c) {
    return isSpace(c) || (c < 0x80 && !Character.isLetterOrDigit(c));
  }
}
