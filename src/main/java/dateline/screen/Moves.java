package dateline.screen;

import java.util.List;

/** Moving about: cursors, panes, and from entry to entry. */
final class Moves {
  private final Desk desk;
  private final Lists lists;
  private final Articles articles;
  private final PageMoves page;
  private final Rest rest;

  Moves(Desk desk, Lists lists, Articles articles, PageMoves page, Rest rest) {
    this.desk = desk;
    this.lists = lists;
    this.articles = articles;
    this.page = page;
    this.rest = rest;
  }

  /** Moves the focused pane's cursor, or scrolls its text. */
  void by(int lines) {
    if (desk.overlay.isPresent()) {
      desk.overlay.get().by(lines, height());
    } else if (desk.focus == Pane.FEEDS) {
      moveFeeds(lines);
    } else if (desk.focus == Pane.ENTRIES) {
      desk.list.cursor.to(desk.list.cursor.at() + lines, desk.list.entries().size());
      articles.preview();
    } else {
      page.by(lines);
    }
  }

  private void moveFeeds(int lines) {
    int size = desk.feedRows().size();
    int row = Math.max(0, Math.min(desk.feedCursor.at() + lines, size - 1));
    int step = lines < 0 ? -1 : 1;
    while (row > 0 && row < size && desk.feedRows().get(row).listing().isEmpty()) {
      row += step;
    }
    if (row < size) {
      desk.feedCursor.to(row, size);
      if (desk.feedRows().get(row) instanceof FeedRow.Leaf leaf
          && leaf.feed().problem().isPresent()) {
        desk.complain(leaf.feed().title() + ": " + FeedsView.reason(leaf.feed(), desk.zone));
      }
      desk.selectedListing().ifPresent(listing -> rest.run(() -> lists.list(listing)));
    }
  }

  int height() {
    return desk.overlay.isPresent() ? Math.max(1, desk.rows - 3) : desk.layout().lines(desk.focus);
  }

  void to(boolean bottom) {
    by(bottom ? Integer.MAX_VALUE / 2 : Integer.MIN_VALUE / 2);
  }

  void right() {
    if (desk.focus == Pane.FEEDS) {
      desk.selectedListing().ifPresent(lists::enter);
    } else if (desk.focus == Pane.ENTRIES) {
      desk.list.selected().ifPresent(articles::read);
    }
  }

  void left() {
    if (desk.focus == Pane.ARTICLE) {
      desk.page.leaveBullets();
      desk.focus = Pane.ENTRIES;
    } else {
      desk.focus = Pane.FEEDS;
    }
  }

  void nextPane(int direction) {
    List<Pane> panes = List.of(Pane.values());
    Pane next = panes.get(Math.floorMod(panes.indexOf(desk.focus) + direction, panes.size()));
    if (next == Pane.ARTICLE) {
      desk.list.selected().ifPresentOrElse(articles::read, () -> desk.focus = Pane.FEEDS);
    } else {
      desk.focus = next;
    }
  }

  void open() {
    if (desk.focus == Pane.FEEDS
        && desk.feedRows().get(desk.feedCursor.at()) instanceof FeedRow.Folder folder) {
      fold(folder);
    } else if (desk.focus != Pane.ARTICLE) {
      right();
    } else {
      page.open();
    }
  }

  private void fold(FeedRow.Folder folder) {
    if (folder.isOpen()) {
      desk.closedFolders.add(folder.tag());
    } else {
      desk.closedFolders.remove(folder.tag());
    }
    desk.show(desk.shelf());
  }

  void nextUnread(int direction) {
    int row = desk.list.next(direction, entry -> !entry.isRead());
    if (row < 0) {
      desk.say("no unread entries in " + desk.list.listing().title());
      return;
    }
    goTo(row);
  }

  void nextEntry(int direction) {
    int row = desk.list.cursor.at() + direction;
    if (row >= 0 && row < desk.list.entries().size()) {
      goTo(row);
    } else {
      desk.say(direction > 0 ? "this is the last entry" : "this is the first entry");
    }
  }

  private void goTo(int row) {
    desk.list.cursor.to(row, desk.list.entries().size());
    if (desk.focus == Pane.ARTICLE) {
      desk.list.selected().ifPresent(articles::read);
    } else {
      desk.focus = Pane.ENTRIES;
      articles.preview();
    }
  }

  void nextFeed(int direction) {
    moveFeeds(direction);
    desk.selectedListing().ifPresent(lists::list);
    desk.focus = desk.focus == Pane.ARTICLE ? Pane.ENTRIES : desk.focus;
  }

  /** Leaves bullets and matches, then the pane. */
  void cancel() {
    if (!page.leave()) {
      left();
    }
  }
}
