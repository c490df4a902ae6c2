package dateline.screen;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a key or a command can make the reader do. */
enum Operation {
  DOWN(Group.MOVING, "one down"),
  UP(Group.MOVING, "one up"),
  PAGE_DOWN(Group.MOVING, "a page down"),
  PAGE_UP(Group.MOVING, "a page up"),
  HALF_PAGE_DOWN(Group.MOVING, "half a page down"),
  HALF_PAGE_UP(Group.MOVING, "half a page up"),
  TOP(Group.MOVING, "to the top"),
  BOTTOM(Group.MOVING, "to the bottom"),
  RIGHT(Group.MOVING, "into the next pane"),
  LEFT(Group.MOVING, "to the pane before"),
  OPEN(Group.MOVING, "open; in a folder: fold; on a bullet: its sentence"),
  NEXT_PANE(Group.MOVING, "next pane, round and round"),
  PREVIOUS_PANE(Group.MOVING, "previous pane"),
  CANCEL(Group.MOVING, "leave bullets and matches, then the pane"),
  BACK(Group.MOVING, "back; out of the last pane: quit"),
  NEXT_UNREAD(Group.MOVING, "next unread entry"),
  PREVIOUS_UNREAD(Group.MOVING, "previous unread entry"),
  NEXT_ENTRY(Group.MOVING, "next entry"),
  PREVIOUS_ENTRY(Group.MOVING, "previous entry"),
  NEXT_FEED(Group.MOVING, "next feed or folder"),
  PREVIOUS_FEED(Group.MOVING, "previous feed or folder"),
  BULLETS(Group.READING, "walk the briefing's bullets; Enter shows the source"),
  TOGGLE_BRIEFING(Group.READING, "briefing short, full or hidden"),
  TOGGLE_REMOVED(Group.READING, "what was removed from the page, and why"),
  FULL_TEXT(Group.READING, "fetch the full text again"),
  BROWSER(Group.READING, "open in the browser"),
  LINKS(Group.READING, "list the links"),
  COPY_LINK(Group.READING, "copy the link (OSC 52)"),
  BROWSE_AND_MARK_READ(Group.READING, "open in the browser and mark read"),
  SAVE(Group.READING, "save the article as a text file"),
  PIPE(Group.READING, "give the article's text to a command"),
  TOGGLE_READ(Group.MARKING, "read or unread"),
  TOGGLE_STAR(Group.MARKING, "star or unstar"),
  TAG(Group.MARKING, "add or remove tags"),
  MARK_FEED_READ(Group.MARKING, "mark all of this list read"),
  UNDO(Group.MARKING, "undo the last change"),
  SEARCH(Group.FINDING, "search all news; in an article: in its text"),
  STORY(Group.FINDING, "this story in all feeds"),
  FILTER(Group.FINDING, "filter the list (is:unread newer:2d tag:world …)"),
  CLEAR_FILTER(Group.FINDING, "end search and filter"),
  TOGGLE_UNREAD_ONLY(Group.FINDING, "only unread entries, or all"),
  RELOAD(Group.PROGRAM, "refresh this feed or folder"),
  RELOAD_ALL(Group.PROGRAM, "refresh all feeds"),
  COMMAND(Group.PROGRAM, "command line"),
  HELP(Group.PROGRAM, "the keys"),
  REDRAW(Group.PROGRAM, "draw the screen anew"),
  SUSPEND(Group.PROGRAM, "stop and return to the shell (fg comes back)"),
  QUIT(Group.PROGRAM, "quit"),
  INTERRUPT(Group.PROGRAM, "quit at once");

  /** A part of the help page. */
  enum Group {
    MOVING,
    READING,
    MARKING,
    FINDING,
    PROGRAM;

    String title() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  final Group group;
  final String purpose;

  Operation(Group group, String purpose) {
    this.group = group;
    this.purpose = purpose;
  }

  /** The name in settings and on the command line: {@code next-unread}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Operation> of(String id) {
    return Arrays.stream(values()).filter(operation -> operation.id().equals(id)).findFirst();
  }
}
