package dateline.screen;

import dateline.store.EntryId;
import dateline.store.StoredEntry;
import java.util.List;
import java.util.Optional;

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
        .ifPresent(
            entry -> rest.run(shown ? () -> show(entry) : () -> library.prepare(entry.id())));
  }

  /** Turns the page when the text is there, and not before: nothing flickers. */
  private void show(StoredEntry entry) {
    if (desk.page.shows(entry)) {
      return;
    }
    library.open(
        entry.id(),
        reading -> {
          if (isSelected(entry)) {
            desk.page.turnTo(entry);
          }
          arrived(entry, reading);
        });
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
    library.open(entry.id(), reading -> arrived(entry, reading));
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
                    loadText(changed);
                  }
                }));
  }
}
