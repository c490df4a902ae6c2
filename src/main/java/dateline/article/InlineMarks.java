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

  InlineMarks() {
    TAGS.forEach(
        (style, tags) -> {
          Open open = new Open(style);
          styles.put(style, open);
          tags.forEach(tag -> byTag.put(tag, open));
        });
  }

  /** An element begins at a place of the text. */
  void open(String tag, int at) {
    Open open = byTag.get(tag);
    if (open != null && open.depth++ == 0) {
      open.start = at;
    }
  }

  void close(String tag, int at) {
    Open open = byTag.get(tag);
    if (open != null && --open.depth == 0) {
      end(open, at);
    }
  }

  private void end(Open open, int at) {
    if (open.start >= at) {
      return;
    }
    boolean goesOn = open.latest >= 0 && ended.get(open.latest).end() == open.start;
    if (goesOn) {
      ended.set(open.latest, new Mark(ended.get(open.latest).start(), at, open.style));
    } else {
      open.latest = ended.size();
      ended.add(new Mark(open.start, at, open.style));
    }
  }

  /** At the edge of a link: marks on both sides of it stay two, so that none crosses it. */
  void part() {
    for (Open open : styles.values()) {
      open.latest = -1;
    }
  }

  /** A space was written at a place; what begins there begins behind it. */
  void space(int at) {
    for (Open open : styles.values()) {
      open.start += open.depth > 0 && open.start == at ? 1 : 0;
    }
  }

  /** The marks of a run that ends there; open ones go on in the next. */
  List<Mark> finish(int at) {
    for (Open open : styles.values()) {
      if (open.depth > 0) {
        end(open, at);
      }
      open.start = 0;
    }
    List<Mark> marks = List.copyOf(ended);
    ended.clear();
    part();
    return marks;
  }
}
