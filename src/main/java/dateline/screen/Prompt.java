package dateline.screen;

import dateline.text.Columns;
import java.util.List;

/** A line being typed at the bottom of the screen. */
final class Prompt {
  /** What the line is for. */
  enum Kind {
    SEARCH("search: "),
    FIND("find: "),
    FILTER("filter: "),
    TAG("tags: "),
    SAVE("save as: "),
    PIPE("pipe to: "),
    COMMAND(":");

    final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /** More than any search or command needs; a stray paste ends here. */
  private static final int LONGEST = 1000;

  final Kind kind;
  private final StringBuilder text;
  private int cursor;

  /** Which earlier line is shown; their number when it is the one being typed. */
  private int recalled;

  Prompt(Kind kind, String text, int history) {
    this.kind = kind;
    this.text = new StringBuilder(text);
    cursor = text.length();
    recalled = history;
  }

  String text() {
    return text.toString();
  }

  void type(char c) {
    if (text.length() < LONGEST && !Character.isISOControl(c)) {
      text.insert(cursor++, c);
    }
  }

  void replace(String line) {
    text.replace(0, text.length(), line);
    cursor = text.length();
  }

  void left() {
    cursor -= cursor == 0 ? 0 : Character.charCount(text.codePointBefore(cursor));
  }

  void right() {
    cursor += cursor == text.length() ? 0 : Character.charCount(text.codePointAt(cursor));
  }

  void home() {
    cursor = 0;
  }

  void end() {
    cursor = text.length();
  }

  void deleteBefore() {
    int end = cursor;
    left();
    text.delete(cursor, end);
  }

  void deleteAfter() {
    int start = cursor;
    right();
    text.delete(start, cursor);
    cursor = start;
  }

  void deleteWord() {
    int end = cursor;
    while (cursor > 0 && text.charAt(cursor - 1) == ' ') {
      cursor--;
    }
    while (cursor > 0 && text.charAt(cursor - 1) != ' ') {
      cursor--;
    }
    text.delete(cursor, end);
  }

  void clear() {
    replace("");
  }

  void recall(List<String> history, int step) {
    int wanted = recalled + step;
    if (wanted >= 0 && wanted <= history.size()) {
      recalled = wanted;
      replace(wanted == history.size() ? "" : history.get(wanted));
    }
  }

  /** The line with its cursor, as much of it before the cursor as fits. */
  Line line(int columns) {
    int room = Math.max(1, columns - Columns.of(kind.label) - 2);
    int start = 0;
    while (Columns.of(text.substring(start, cursor)) > room) {
      start = Columns.clusterEnd(text.toString(), start);
    }
    int after = cursor == text.length() ? cursor : Columns.clusterEnd(text.toString(), cursor);
    return Line.of(
        new Span(kind.label, Role.ACCENT),
        new Span(text.substring(start, cursor), Role.TEXT),
        new Span(after > cursor ? text.substring(cursor, after) : " ", Role.MATCH),
        new Span(text.substring(after), Role.TEXT));
  }
}
