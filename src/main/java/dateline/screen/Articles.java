package dateline.screen;

import dateline.store.StoredEntry;
import java.util.List;

/** Which entry the pane of the article shows, and how its text comes there. */
final class Articles {
  private final Desk desk;
  private final Library library;
  private final Marks marks;
  private final Later later;

  /** Runs something soon, unless something else is asked to run before that. */
  interface Later {
    void run(Runnable action);
  }

  Articles(Desk desk, Library library, Marks marks, Later later) {
    this.desk = desk;
    this.library = library;
    this.marks = marks;
    this.later = later;
  }

  /** Shows the entry under the cursor beside the list, or prepares it, once the cursor rests. */
  void preview() {
    boolean shown = desk.layout().article().isPresent();
    desk.list
        .selected()
        .ifPresent(
            entry -> later.run(shown ? () -> load(entry) : () -> library.prepare(entry.id())));
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
}
