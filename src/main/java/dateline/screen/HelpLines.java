package dateline.screen;

import dateline.text.Columns;
import java.util.ArrayList;
import java.util.List;

/** The keys as they are bound, and the commands. */
final class HelpLines {
  private static final int KEYS = 22;

  private HelpLines() {}

  static Overlay overlay(Keymap keymap) {
    return new Overlay("KEYS", lines(keymap), List.of(), new ListCursor());
  }

  private static List<Line> lines(Keymap keymap) {
    List<Line> lines = new ArrayList<>();
    for (Operation.Group group : Operation.Group.values()) {
      lines.add(Line.of(group.title(), Role.ACCENT));
      for (Operation operation : Operation.values()) {
        if (operation.group == group) {
          lines.add(
              line(String.join("  ", keymap.keys(operation)), operation.purpose, operation.id()));
        }
      }
      lines.add(Line.EMPTY);
    }
    lines.add(line("1 … 9", "open link 1 … 9 of the article", ""));
    lines.add(Line.EMPTY);
    lines.add(Line.of("Commands (:)", Role.ACCENT));
    CommandLine.COMMANDS.forEach((command, purpose) -> lines.add(line(command, purpose, "")));
    lines.add(line("any name at the right", "does what its key does", ""));
    if (keymap.profile().equals(Keymap.NEWSBOAT_PROFILE)) {
      lines.add(Line.EMPTY);
      lines.add(Line.of("Of newsboat's operations these are not here; instead:", Role.ACCENT));
      NewsboatGaps.all().forEach((operation, instead) -> lines.add(gap(operation, instead)));
    }
    return lines;
  }

  private static Line gap(String operation, String instead) {
    return Line.of(new Span("  " + operation + "  ", Role.TEXT), new Span(instead, Role.DIM));
  }

  private static Line line(String keys, String purpose, String id) {
    return Line.of(
        new Span("  " + Columns.fit(keys, KEYS) + " ", Role.STRONG),
        new Span(purpose, Role.TEXT),
        new Span(id.isEmpty() ? "" : "  " + id, Role.DIM));
  }
}
