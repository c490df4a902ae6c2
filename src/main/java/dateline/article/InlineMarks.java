package dateline.article;

import dateline.article.Mark.Style;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which marks are open at a place of a run of text, and which have ended. */
final class InlineMarks {
  private static final Map<Style, List<String>> TAGS =
      Map.of(
          Style.EMPHASIS,
          List.of("em", "i", "cite", "dfn", "var"),
          Style.STRONG,
          List.of("strong", "b"),
          Style.CODE,
          List.of("code", "kbd", "samp", "tt"),
          Style.RAISED,
          List.of("sup"),
          Style.LOWERED,
          List.of("sub"));

  /** One style at the place of reading. */
  private static final class Open {
    private final Style style;
    private int depth;
    private int start;

    /** Place of the style's last mark among the ended; -1 if none may go on. */
    private int latest = -1;

    Open(Style style) {
      this.style = style;
    }
  }

  private final List<Mark> ended = new ArrayList<>();
  private final Map<String, Open> byTag = new HashMap<>();
  private final Map<Style, Open> styles = new EnumMap<>(Style.class);

  /** Styles that are open: most of a page's text has none. */
  private int open;

  InlineMarks() {
    TAGS.forEach(
        (style, tags) -> {
          Open made = new Open(style);
          styles.put(style, made);
          tags.forEach(tag -> byTag.put(tag, made));
        });
  }

  /** An element begins at a place of the text. */
  void open(String tag, int at) {
    Open style = byTag.get(tag);
    if (style != null && style.depth++ == 0) {
      style.start = at;
      open++;
    }
  }

  void close(String tag, int at) {
    Open style = byTag.get(tag);
    if (style != null && --style.depth == 0) {
      end(style, at);
      open--;
    }
  }

  private void end(Open style, int at) {
    if (style.start >= at) {
      return;
    }
    boolean goesOn = style.latest >= 0 && ended.get(style.latest).end() == style.start;
    if (goesOn) {
      ended.set(style.latest, new Mark(ended.get(style.latest).start(), at, style.style));
    } else {
      style.latest = ended.size();
      ended.add(new Mark(style.start, at, style.style));
    }
  }

  /** At the edge of a link: marks on both sides of it stay two, so that none crosses it. */
  void part() {
    if (!ended.isEmpty()) {
      styles.values().forEach(style -> style.latest = -1);
    }
  }

  /** A space was written at a place; what begins there begins behind it. */
  void space(int at) {
    if (open > 0) {
      for (Open style : styles.values()) {
        style.start += style.depth > 0 && style.start == at ? 1 : 0;
      }
    }
  }

  /** The marks of a run that ends there; open ones go on in the next. */
  List<Mark> finish(int at) {
    if (open == 0 && ended.isEmpty()) {
      return List.of();
    }
    for (Open style : styles.values()) {
      if (style.depth > 0) {
        end(style, at);
      }
      style.start = 0;
    }
    List<Mark> marks = List.copyOf(ended);
    part();
    ended.clear();
    return marks;
  }
}
