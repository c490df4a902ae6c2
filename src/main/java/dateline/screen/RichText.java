package dateline.screen;

import dateline.text.Columns;
import dateline.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** Text in several roles, wrapped as one. */
final class RichText {
  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();

  RichText add(String piece, Role role) {
    if (!piece.isEmpty()) {
      text.append(piece);
      spans.add(new Span(piece, role));
    }
    return this;
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /**
   * The lines, together with what stands before them no wider than asked for.
   *
   * @param first stands before the first line
   * @param rest stands before all others; as wide as the first
   */
  List<Line> wrap(int columns, Span first, Span rest) {
    int room = Math.max(1, columns - Columns.of(first.text()));
    List<Line> lines = new ArrayList<>();
    Cut cut = new Cut();
    for (Wrapping.Piece piece : Wrapping.pieces(text.toString(), room)) {
      List<Span> line = new ArrayList<>();
      line.add(lines.isEmpty() ? first : rest);
      line.addAll(cut.between(piece.start(), piece.end()));
      lines.add(new Line(line, false));
    }
    return lines;
  }

  /** Walks over the spans once, as the pieces ask for them in order. */
  private final class Cut {
    private int next;
    private int nextStart;

    List<Span> between(int start, int end) {
      List<Span> found = new ArrayList<>();
      while (next < spans.size()) {
        Span span = spans.get(next);
        int spanEnd = nextStart + span.text().length();
        int from = Math.max(start, nextStart);
        int to = Math.min(end, spanEnd);
        if (from < to) {
          found.add(new Span(text.substring(from, to), span.role()));
        }
        if (spanEnd > end) {
          break;
        }
        nextStart = spanEnd;
        next++;
      }
      return found;
    }
  }
}
