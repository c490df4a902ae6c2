package dateline.digest;

import dateline.article.Block;
import dateline.article.Mark;
import java.util.List;
import java.util.Optional;

/** A block's text as HTML, with its links and what is set apart in it. */
final class HtmlInline {
  private final HtmlPage page;
  private final String text;

  private HtmlInline(HtmlPage page, String text) {
    this.page = page;
    this.text = text;
  }

  static String text(HtmlPage page, Block block) {
    return text(page, block, 0, block.text().length());
  }

  /** A part of the text, such as a cell. */
  static String text(HtmlPage page, Block block, int start, int end) {
    HtmlInline inline = new HtmlInline(page, block.text());
    return inline.between(start, end, Stretch.of(block, start, end));
  }

  private String between(int start, int end, List<Stretch> parts) {
    StringBuilder written = new StringBuilder();
    int done = start;
    for (Stretch part : parts) {
      written.append(page.escape(text.substring(done, part.start()))).append(part(part));
      done = part.end();
    }
    return written.append(page.escape(text.substring(done, end))).toString();
  }

  private String part(Stretch part) {
    String content = between(part.start(), part.end(), part.inner());
    Optional<String> address = part.target().flatMap(Addresses::safe);
    return part.style()
        .map(style -> "<" + tag(style) + ">" + content + "</" + tag(style) + ">")
        .or(() -> address.map(target -> HtmlPage.link(content, target)))
        .orElse(content);
  }

  private static String tag(Mark.Style style) {
    return switch (style) {
      case EMPHASIS -> "em";
      case STRONG -> "strong";
      case CODE -> "code";
      case RAISED -> "sup";
      case LOWERED -> "sub";
    };
  }
}
