package dateline.screen;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that is shown; only the loop's thread touches it. */
final class Desk {
  /**
   * A refresh on its way.
   *
   * @param what is fetched: feeds, then the pages of their entries
   * @param total to be asked; 0 before the first is done
   */
  record Progress(String what, int done, int total) {
    static final Progress START = feeds(0, 0);

    static Progress feeds(int done, int total) {
      return new Progress("refreshing", done, total);
    }

    static Progress pages(int done, int total) {
      return new Progress("full texts", done, total);
    }
  }

  private final Clock clock;
  final ZoneId zone;

  int columns = 80;
  int rows = 24;
  Pane focus = Pane.ENTRIES;

  private Shelf shelf = Shelf.EMPTY;
  private boolean isShelfKnown;
  private List<FeedRow> feedRows = List.of();
  final ListCursor feedCursor = new ListCursor();
  final Set<String> closedFolders = new HashSet<>();

  final EntryList list = new EntryList();
  final Page page = new Page();

  Optional<Prompt> prompt = Optional.empty();
  Optional<Overlay> overlay = Optional.empty();
  Optional<Progress> refresh = Optional.empty();

  /** What the last refresh brought; empty before it and during the next. */
  String refreshed = "";

  private String message = "";
  private boolean isProblem;

  Desk(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
    show(Shelf.EMPTY);
    isShelfKnown = false;
  }

  Clock clock() {
    return clock;
  }

  Layout layout() {
    return Layout.of(columns, rows, focus);
  }

  PageLayout pageLayout() {
    return page.layout(pageFrame());
  }

  PageLayout.Frame pageFrame() {
    return new PageLayout.Frame(layout().articleColumns(), zone);
  }

  Shelf shelf() {
    return shelf;
  }

  /** Whether the store has been asked for feeds and counts. */
  boolean isShelfKnown() {
    return isShelfKnown;
  }

  List<FeedRow> feedRows() {
    return feedRows;
  }

  /** New feeds and counts; the cursor stays on its row's title. */
  void show(Shelf next) {
    Optional<Listing> before = selectedListing();
    shelf = next;
    isShelfKnown = true;
    feedRows = FeedRow.rows(next, closedFolders, clock, zone);
    for (int row = 0; row < feedRows.size(); row++) {
      Optional<Listing> listing = feedRows.get(row).listing();
      if (listing.isPresent()
          && listing.map(Listing::title).equals(before.map(Listing::title))
          && listing.get().feed().equals(before.flatMap(Listing::feed))) {
        feedCursor.to(row, feedRows.size());
        return;
      }
    }
    feedCursor.to(0, feedRows.size());
  }

  Optional<Listing> selectedListing() {
    return feedCursor.at() < feedRows.size()
        ? feedRows.get(feedCursor.at()).listing()
        : Optional.empty();
  }

  void say(String sentence) {
    message = sentence;
    isProblem = false;
  }

  void complain(String sentence) {
    message = sentence;
    isProblem = true;
  }

  void hush() {
    message = "";
  }

  String message() {
    return message;
  }

  boolean isProblem() {
    return isProblem;
  }
}
