package dateline.screen;

import dateline.briefing.Source;
import dateline.store.StoredEntry;
import java.util.List;

/** Moving about: cursors, panes, lists and articles. */
final class Moves {
  private final Desk desk;
  private final Library library;
  private final Marks marks;
  private final Later later;

  /** Runs something soon, unless something else is asked to run before that. */
  interface Later {
    void run(Runnable action);
  }

  Moves(Desk desk, Library library, Marks marks, Later later) {
    this.desk = desk;
    this.library = library;
    this.marks = marks;
    this.later = later;
  }

  /** Moves the focused pane's cursor, or scrolls its text. */
  void by(int lines) {
    if (desk.overlay.isPresent()) {
      moveOverlay(desk.overlay.get(), lines);
    } else if (desk.focus == Pane.FEEDS) {
      moveFeeds(lines);
    } else if (desk.focus == Pane.ENTRIES) {
      desk.list.cursor.to(desk.list.cursor.at() + lines, desk.list.entries().size());
      preview();
    } else if (desk.page.bullet >= 0) {
      walkBullets(desk.page.bullet + Integer.signum(lines));
    } else {
      desk.pageLayout();
      desk.page.scrollTo(desk.page.top + lines, height());
    }
  }

  /** A list of links has a cursor; in a text to be read the cursor is the first line shown. */
  private void moveOverlay(Overlay overlay, int lines) {
    int size = overlay.lines().size();
    int rows = overlay.links().isEmpty() ? size - height() + 1 : size;
    overlay.cursor().to(overlay.cursor().at() + lines, Math.max(1, rows));
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
      desk.selectedListing().ifPresent(listing -> later.run(() -> list(listing)));
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
      desk.selectedListing().ifPresent(this::enter);
    } else if (desk.focus == Pane.ENTRIES) {
      desk.list.selected().ifPresent(this::read);
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
      desk.list.selected().ifPresentOrElse(this::read, () -> desk.focus = Pane.FEEDS);
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
    } else if (desk.page.bullet >= 0) {
      showSource();
    } else {
      by(1);
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

  private void enter(Listing listing) {
    desk.focus = Pane.ENTRIES;
    list(listing);
  }

  /** Turns the entries to a listing, unless they show it already. */
  void list(Listing listing) {
    if (!desk.list.listing().title().equals(listing.title())
        || !desk.list.listing().feed().equals(listing.feed())
        || listing.words().isPresent()) {
      desk.list.turnTo(listing);
      find();
    }
  }

  /** Finds the entries of the list anew, as if it had just been opened. */
  void find() {
    Listing listing = desk.list.listing();
    library.entries(
        listing,
        desk.list.query(),
        found -> {
          if (desk.list.listing().equals(listing)) {
            desk.list.show(found);
            preview();
          }
        });
  }

  /** Brings in what came or changed since, and leaves in place what is shown. */
  void look() {
    library.shelf(desk::show);
    Listing listing = desk.list.listing();
    library.entries(
        listing,
        desk.list.query(),
        found -> {
          if (desk.list.listing().equals(listing)) {
            desk.list.merge(found);
          }
        });
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
      desk.list.selected().ifPresent(this::read);
    } else {
      desk.focus = Pane.ENTRIES;
      preview();
    }
  }

  void nextFeed(int direction) {
    moveFeeds(direction);
    desk.selectedListing().ifPresent(this::list);
    desk.focus = desk.focus == Pane.ARTICLE ? Pane.ENTRIES : desk.focus;
  }

  /** Shows the entry under the cursor beside the list, or prepares it, once the cursor rests. */
  private void preview() {
    boolean shown = desk.layout().article().isPresent();
    desk.list
        .selected()
        .ifPresent(
            entry -> later.run(shown ? () -> load(entry) : () -> library.prepare(entry.id())));
  }

  private void read(StoredEntry entry) {
    desk.focus = Pane.ARTICLE;
    load(entry);
    marks.opened(entry);
    int next = desk.list.rowOf(entry.id()) + 1;
    if (next > 0 && next < desk.list.entries().size()) {
      library.prepare(desk.list.entries().get(next).id());
    }
  }

  private void load(StoredEntry entry) {
    if (desk.page.shows(entry)) {
      return;
    }
    desk.page.turnTo(entry);
    loadText(entry);
  }

  private void loadText(StoredEntry entry) {
    library.open(
        entry.id(),
        reading -> {
          if (desk.page.shows(entry)) {
            desk.page.isLoading = false;
            if (reading.isEmpty()) {
              desk.page.problem = "There is no text of this entry.";
            } else {
              desk.page.show(reading.get(), desk.pageFrame());
            }
          }
        });
  }

  /** Shows an entry as it is stored now, its length and text new. */
  void loadAgain(StoredEntry entry) {
    library.entry(
        entry.id(),
        found ->
            found.ifPresent(
                changed -> {
                  desk.list.replace(List.of(changed.id()), shown -> changed);
                  if (desk.page.shows(changed)) {
                    desk.page.update(changed);
                    desk.page.problem = "";
                    loadText(changed);
                  }
                }));
  }

  void bullets() {
    desk.focus = desk.page.entry().isPresent() ? Pane.ARTICLE : desk.focus;
    if (desk.page.bullet >= 0) {
      desk.page.leaveBullets();
      return;
    }
    if (desk.page.form == Page.BriefingForm.HIDDEN) {
      desk.page.form = Page.BriefingForm.SHORT;
    }
    if (desk.pageLayout().bullets().isEmpty()) {
      desk.say("this article has no briefing");
    } else {
      walkBullets(0);
    }
  }

  private void walkBullets(int bullet) {
    desk.page.source = "";
    int last = desk.pageLayout().bullets().size() - 1;
    desk.page.bullet = Math.max(0, Math.min(bullet, last));
    reveal(desk.pageLayout().lineOfBullet(desk.page.bullet));
  }

  private void showSource() {
    List<Source> sources = desk.pageLayout().bullets().get(desk.page.bullet);
    int shown = sources.stream().map(Source::sentence).toList().indexOf(desk.page.source);
    Source source = sources.get((shown + 1) % sources.size());
    desk.page.source = source.sentence();
    reveal(desk.pageLayout().lineOfParagraph(source.paragraph()));
  }

  /** Scrolls a line of the article into view, a third down when it is not. */
  void reveal(int line) {
    int height = desk.layout().lines(Pane.ARTICLE);
    if (line >= 0 && (line < desk.page.top || line >= desk.page.top + height - 1)) {
      desk.page.scrollTo(line - height / 3, height);
    }
  }

  /** Scrolls to the list of what was removed, if there is one. */
  void revealRemoved() {
    int line = desk.pageLayout().lineOfText(BodyLines.REMOVED);
    if (line >= 0) {
      desk.page.scrollTo(line, desk.layout().lines(Pane.ARTICLE));
    }
  }

  /** Finds the text last looked for, behind the top of the screen. */
  void findInPage(String wanted) {
    desk.page.wanted = wanted.isEmpty() ? desk.page.wanted : wanted;
    int line = desk.pageLayout().lineWith(desk.page.wanted, desk.page.top);
    if (line < 0) {
      desk.say("not in this article: " + desk.page.wanted);
    } else {
      desk.page.scrollTo(line, desk.layout().lines(Pane.ARTICLE));
    }
  }

  void cancel() {
    if (desk.page.bullet >= 0) {
      desk.page.leaveBullets();
    } else if (!desk.page.wanted.isEmpty()) {
      desk.page.wanted = "";
    } else {
      left();
    }
  }
}
