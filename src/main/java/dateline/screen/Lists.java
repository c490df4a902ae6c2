package dateline.screen;

/** Which entries the list shows, and how they come there. */
final class Lists {
  private final Desk desk;
  private final Library library;
  private final Articles articles;

  Lists(Desk desk, Library library, Articles articles) {
    this.desk = desk;
    this.library = library;
    this.articles = articles;
  }

  void enter(Listing listing) {
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
            articles.preview();
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
}
