package dateline.screen;

import dateline.store.StoredEntry;
import java.util.List;
import java.util.Optional;

/** What each operation does. */
final class Controls {
  /** The exit code of a program ended by Ctrl-C (128 and the number of SIGINT). */
  private static final int INTERRUPTED = 130;

  private final ReaderLoop loop;
  private final Desk desk;
  private final Keymap keymap;
  private final Marks marks;
  private final Lists lists;
  private final Articles articles;
  private final Moves moves;
  private final PageMoves page;
  private final Fetches fetches;
  private final Links links;
  private final Prompts prompts;

  Controls(
      ReaderLoop loop,
      Desk desk,
      Keymap keymap,
      Marks marks,
      Lists lists,
      Articles articles,
      Moves moves,
      PageMoves page,
      Fetches fetches,
      Links links,
      Exports exports) {
    this.loop = loop;
    this.desk = desk;
    this.keymap = keymap;
    this.marks = marks;
    this.lists = lists;
    this.articles = articles;
    this.moves = moves;
    this.page = page;
    this.fetches = fetches;
    this.links = links;
    prompts = new Prompts(desk, lists, page, marks, exports, new Commands(loop, desk, this)::run);
  }

  Prompts prompts() {
    return prompts;
  }

  void run(Operation operation) {
    if (desk.overlay.isPresent() && links.run(desk.overlay.get(), operation)) {
      return;
    }
    if (isForAnEntry(operation) && marks.current().isEmpty()) {
      desk.say("no entry is selected");
      return;
    }
    switch (operation.group) {
      case MOVING -> move(operation);
      case READING -> read(operation);
      case MARKING -> mark(operation);
      case FINDING -> find(operation);
      case PROGRAM -> program(operation);
    }
  }

  private static boolean isForAnEntry(Operation operation) {
    return switch (operation) {
      case TOGGLE_READ, TOGGLE_STAR, TAG, BULLETS, FULL_TEXT, BROWSER, BROWSE_AND_MARK_READ -> true;
      case TOGGLE_REMOVED, SAVE, PIPE, LINKS, COPY_LINK, STORY -> true;
      default -> false;
    };
  }

  private void move(Operation operation) {
    int height = Math.max(1, moves.height() - 1);
    switch (operation) {
      case DOWN -> moves.by(1);
      case UP -> moves.by(-1);
      case PAGE_DOWN -> moves.by(height);
      case PAGE_UP -> moves.by(-height);
      case HALF_PAGE_DOWN -> moves.by(Math.max(1, height / 2));
      case HALF_PAGE_UP -> moves.by(-Math.max(1, height / 2));
      case TOP -> moves.to(false);
      case BOTTOM -> moves.to(true);
      case RIGHT -> moves.right();
      case LEFT -> moves.left();
      case OPEN -> moves.open();
      case NEXT_PANE -> moves.nextPane(1);
      case PREVIOUS_PANE -> moves.nextPane(-1);
      case BACK -> back();
      case CANCEL -> moves.cancel();
      case NEXT_UNREAD -> moves.nextUnread(1);
      case PREVIOUS_UNREAD -> moves.nextUnread(-1);
      case NEXT_ENTRY -> moves.nextEntry(1);
      case PREVIOUS_ENTRY -> moves.nextEntry(-1);
      case NEXT_FEED -> moves.nextFeed(1);
      case PREVIOUS_FEED -> moves.nextFeed(-1);
      default -> throw new IllegalStateException("not a move: " + operation);
    }
  }

  private void back() {
    if (desk.focus == Pane.FEEDS) {
      loop.leave(0);
    } else if (desk.page.bullet >= 0) {
      desk.page.leaveBullets();
    } else {
      moves.left();
    }
  }

  private void read(Operation operation) {
    switch (operation) {
      case BULLETS -> articles.bullets();
      case TOGGLE_BRIEFING -> desk.page.form = desk.page.form.next();
      case TOGGLE_REMOVED -> page.toggleRemoved();
      case FULL_TEXT -> marks.current().ifPresent(fetches::fullText);
      case BROWSER -> links.openEntry();
      case BROWSE_AND_MARK_READ -> {
        links.openEntry();
        marks.current().ifPresent(marks::opened);
      }
      case SAVE -> prompts.open(Prompt.Kind.SAVE, "");
      case PIPE -> prompts.open(Prompt.Kind.PIPE, "");
      case LINKS -> links.list();
      case COPY_LINK -> links.copyEntry();
      default -> throw new IllegalStateException("not for reading: " + operation);
    }
  }

  private void mark(Operation operation) {
    switch (operation) {
      case TOGGLE_READ -> marks.toggleRead();
      case TOGGLE_STAR -> marks.toggleStar();
      case TAG -> prompts.open(Prompt.Kind.TAG, "");
      case MARK_FEED_READ -> markListRead();
      case UNDO -> marks.undo();
      default -> throw new IllegalStateException("not a mark: " + operation);
    }
  }

  private void markListRead() {
    Optional<Listing> feed = selectedFeed();
    Listing listing = feed.orElse(desk.list.listing());
    marks.markAllRead(listing, feed.isPresent() ? listing.query() : desk.list.query());
  }

  private Optional<Listing> selectedFeed() {
    return desk.focus == Pane.FEEDS ? desk.selectedListing() : Optional.empty();
  }

  private void find(Operation operation) {
    switch (operation) {
      case SEARCH ->
          prompts.open(desk.focus == Pane.ARTICLE ? Prompt.Kind.FIND : Prompt.Kind.SEARCH, "");
      case STORY -> marks.current().ifPresent(this::story);
      case FILTER -> prompts.open(Prompt.Kind.FILTER, desk.list.filterText);
      case CLEAR_FILTER -> clearFilter();
      case TOGGLE_UNREAD_ONLY -> {
        desk.list.unreadOnly = !desk.list.unreadOnly;
        lists.find();
      }
      default -> throw new IllegalStateException("not for finding: " + operation);
    }
  }

  private void story(StoredEntry entry) {
    Listing story = Listing.story(entry);
    lists.count(
        story,
        reports -> {
          if (reports > 1) {
            lists.enter(story);
          } else {
            desk.say("no other feed has this story");
          }
        });
  }

  private void clearFilter() {
    desk.page.wanted = "";
    desk.list.unreadOnly = false;
    if (desk.list.listing().isFound()) {
      desk.selectedListing().ifPresent(desk.list::turnTo);
    }
    prompts.run(Prompt.Kind.FILTER, "");
  }

  private void program(Operation operation) {
    switch (operation) {
      case RELOAD -> fetches.reload(selectedFeed().orElse(desk.list.listing()));
      case RELOAD_ALL -> fetches.refresh(List.of(), true);
      case COMMAND -> prompts.open(Prompt.Kind.COMMAND, "");
      case HELP -> desk.overlay = Optional.of(HelpLines.overlay(keymap));
      case REDRAW -> loop.redraw();
      case SUSPEND -> loop.suspend();
      case QUIT -> loop.leave(0);
      case INTERRUPT -> loop.leave(INTERRUPTED);
      default -> throw new IllegalStateException("not of the program: " + operation);
    }
  }

  void openLink(int number) {
    links.open(number);
  }
}
