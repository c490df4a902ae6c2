package dateline.screen;

import dateline.store.StoredEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
        || listing.isFound()) {
      desk.list.turnTo(listing);
      find();
    }
  }

  /** How many entries a listing has, before it is shown. */
  void count(Listing listing, Consumer<Integer> then) {
    library.entries(listing, listing.query(), found -> then.accept(found.size()));
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
            toOpenArticle();
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
            merge(found);
          }
        });
  }

  private void merge(List<StoredEntry> found) {
    desk.list.isFilling |= desk.list.entries().isEmpty();
    desk.list.merge(found);
    if (desk.list.isFilling) {
      articles.preview();
    }
    articles.renew();
  }

  /** The cursor goes to the article being read, if the list has it; its marks may be newer. */
  private void toOpenArticle() {
    Optional<StoredEntry> open = desk.page.entry().filter(entry -> desk.focus == Pane.ARTICLE);
    int row = open.map(entry -> desk.list.rowOf(entry.id())).orElse(-1);
    if (row >= 0) {
      desk.list.replace(List.of(open.orElseThrow().id()), stored -> open.orElseThrow());
      desk.list.cursor.to(row, desk.list.entries().size());
    }
  }
}
