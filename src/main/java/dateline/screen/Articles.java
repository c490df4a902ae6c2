package dateline.screen;

import dateline.store.EntryId;
import dateline.store.StoredEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which entry the pane of the article shows, and how its text comes there. */
final class Articles {
  private final Desk desk;
  private final Library library;
  private final Marks marks;
  private final PageMoves page;
  private final Rest rest;

  Articles(Desk desk, Library library, Marks marks, PageMoves page, Rest rest) {
    this.desk = desk;
    this.library = library;
    this.marks = marks;
    this.page = page;
    this.rest = rest;
  }

  /** Shows the entry under the cursor beside the list, or prepares it where there is no room. */
  void preview() {
    boolean shown = desk.layout().article().isPresent();
    desk.list
        .selected()
        .ifPresent(entry -> rest.run(shown ? () -> show(entry) : () -> library.prepare(entry)));
  }

  /** The entries before and behind are briefed, so that the next key finds them ready. */
  private void prepareNeighbours(StoredEntry entry) {
    int row = desk.list.rowOf(entry.id());
    for (int next : new int[] {row + 1, row - 1}) {
      if (row >= 0 && next >= 0 && next < desk.list.entries().size()) {
        library.prepare(desk.list.entries().get(next));
      }
    }
  }

  /** Turns the page when the text is there, and not before: nothing flickers. */
  private void show(StoredEntry entry) {
    if (desk.page.shows(entry)) {
      return;
    }
    open(
        entry,
        reading -> {
          if (isSelected(entry)) {
            desk.page.turnTo(entry);
          }
          arrived(entry, reading);
        });
    prepareNeighbours(entry);
  }

  private boolean isSelected(StoredEntry entry) {
    return desk.focus != Pane.ARTICLE
        && !desk.page.shows(entry)
        && desk.list.selected().filter(selected -> selected.id().equals(entry.id())).isPresent();
  }

  /** Opens an entry that need not be in the list. */
  void read(EntryId id) {
    library.entry(
        id,
        found -> found.ifPresentOrElse(this::read, () -> desk.complain("there is no entry " + id)));
  }

  void read(StoredEntry entry) {
    desk.focus = Pane.ARTICLE;
    load(entry);
    marks.opened(entry);
    prepareNeighbours(entry);
  }

  private void load(StoredEntry entry) {
    if (desk.page.shows(entry)) {
      return;
    }
    desk.page.turnTo(entry);
    open(entry, reading -> arrived(entry, reading));
  }

  /** At once when it was prepared. */
  private void open(StoredEntry entry, Consumer<Optional<Library.Reading>> then) {
    Optional<Library.Reading> ready = library.ready(entry);
    if (ready.isPresent()) {
      then.accept(ready);
    } else {
      library.open(entry.id(), then);
    }
  }

  private void arrived(StoredEntry entry, Optional<Library.Reading> reading) {
    if (!desk.page.shows(entry)) {
      return;
    }
    desk.page.isLoading = false;
    if (reading.isEmpty()) {
      desk.page.problem = "There is no text of this entry.";
    } else {
      desk.page.show(reading.get(), desk.pageFrame());
    }
    if (desk.page.wantsBullets && !desk.page.isBriefing) {
      page.bullets();
    }
  }

  /** Walks the bullets of the entry under the cursor or open; opens it first if need be. */
  void bullets() {
    if (desk.focus != Pane.ARTICLE) {
      desk.list.selected().ifPresent(this::read);
    }
    if (desk.page.isLoading || desk.page.isBriefing) {
      desk.page.wantsBullets = true;
    } else {
      page.bullets();
    }
  }

  /** Brings in a full text that was fetched since, unless the reader is in the middle of it. */
  void renew() {
    Optional<StoredEntry> stored = desk.page.entry().map(StoredEntry::id).flatMap(desk.list::entry);
    boolean isLonger =
        stored.isPresent()
            && stored.get().fullText()
            && !desk.page.entry().map(StoredEntry::fullText).orElse(true);
    if (isLonger && desk.page.top == 0 && desk.page.bullet < 0) {
      loadAgain(stored.get());
    }
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
                    library.open(changed.id(), reading -> arrived(changed, reading));
                  }
                }));
  }
}
