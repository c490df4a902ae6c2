package dateline.screen;

import dateline.text.Ascii;
import dateline.text.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a pane.
 *
 * @param selected whether the cursor is on it
 */
record Line(List<Span> spans, boolean selected) {
  static final Line EMPTY = new Line(List.of(), false);

  Line {
    spans = List.copyOf(spans);
  }

  static Line of(String text, Role role) {
    return new Line(List.of(new Span(text, role)), false);
  }

  static Line of(Span... spans) {
    return new Line(List.of(spans), false);
  }

  /** For terminals that show nothing but ASCII; as wide as before. */
  Line inAscii() {
    return new Line(
        spans.stream().map(span -> new Span(Ascii.inColumns(span.text()), span.role())).toList(),
        selected);
  }

  Line select(boolean isSelected) {
    return new Line(spans, isSelected);
  }

  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  int columns() {
    return spans.stream().mapToInt(span -> Columns.of(span.text())).sum();
  }

  /** This line with another at its right end, in all exactly that wide; the left gives way. */
  Line withRight(Line right, int columns) {
    int room = columns - right.columns();
    if (room < 0) {
      return cut(columns);
    }
    Line left = cut(Math.max(0, room - (right.spans.isEmpty() ? 0 : 1)));
    List<Span> all = new ArrayList<>(left.spans);
    all.add(new Span(" ".repeat(room - left.columns()), Role.TEXT));
    all.addAll(right.spans);
    return new Line(all, selected);
  }

  Line cut(int columns) {
    List<Span> kept = new ArrayList<>();
    int room = columns;
    for (Span span : spans) {
      int width = Columns.of(span.text());
      if (width > room) {
        kept.add(new Span(Columns.cut(span.text(), room), span.role()));
        return new Line(kept, selected);
      }
      kept.add(span);
      room -= width;
    }
    return this;
  }

  /** The same line with every occurrence of a text shown as a match, without regard to case. */
  Line mark(String wanted) {
    if (wanted.isEmpty() || indexOf(text(), wanted, 0) < 0) {
      return this;
    }
    List<Span> marked = new ArrayList<>();
    for (Span span : spans) {
      int from = 0;
      for (int hit = indexOf(span.text(), wanted, 0);
          hit >= 0;
          hit = indexOf(span.text(), wanted, from)) {
        marked.add(new Span(span.text().substring(from, hit), span.role()));
        from = hit + wanted.length();
        marked.add(new Span(span.text().substring(hit, from), Role.MATCH));
      }
      marked.add(new Span(span.text().substring(from), span.role()));
    }
    return new Line(marked, selected);
  }

  static int indexOf(String text, String wanted, int from) {
    for (int i = from; i + wanted.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, wanted, 0, wanted.length())) {
        return i;
      }
    }
    return -1;
  }
}
