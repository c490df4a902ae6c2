package dateline.screen;

import dateline.query.Query;
import dateline.store.Change;
import dateline.store.EntryId;
import dateline.store.StoredEntry;
import dateline.text.Count;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Read, starred and tagged: shown at once, stored in the background, undone on demand. */
final class Marks {
  /** Changes that can be undone, one after the other. */
  private static final int UNDOABLE = 100;

  private final Desk desk;
  private final Library library;
  private final Deque<Undo> undos = new ArrayDeque<>();

  private record Undo(List<EntryId> ids, Change change, String what) {}

  Marks(Desk desk, Library library) {
    this.desk = desk;
    this.library = library;
  }

  /** The entry that keys act upon: the open article's, else the one under the cursor. */
  Optional<StoredEntry> current() {
    return desk.focus == Pane.ARTICLE ? desk.page.entry() : desk.list.selected();
  }

  /** An opened entry counts as read. */
  void opened(StoredEntry entry) {
    if (!entry.isRead()) {
      change(entry, new Change.Read(true), new Change.Read(false));
    }
  }

  void toggleRead() {
    current()
        .ifPresent(
            entry ->
                change(entry, new Change.Read(!entry.isRead()), new Change.Read(entry.isRead())));
  }

  void toggleStar() {
    current()
        .ifPresent(
            entry ->
                change(
                    entry,
                    new Change.Star(!entry.isStarred()),
                    new Change.Star(entry.isStarred())));
  }

  /** Adds the tags named, and takes away those with a minus in front. */
  void tag(String words) {
    Optional<StoredEntry> entry = current();
    for (String word : words.strip().split("[\\s,]+")) {
      String tag = word.replaceFirst("^[-+#]+", "");
      if (!tag.isEmpty() && entry.isPresent()) {
        Change add = new Change.AddTag(tag);
        Change remove = new Change.RemoveTag(tag);
        boolean isRemoval = word.startsWith("-");
        change(entry.get(), isRemoval ? remove : add, isRemoval ? add : remove);
      }
    }
  }

  private void change(StoredEntry entry, Change change, Change inverse) {
    apply(List.of(entry.id()), change);
    remember(new Undo(List.of(entry.id()), inverse, HeadLines.title(entry)));
  }

  /** Marks every unread entry of a list read, those not shown included. */
  void markAllRead(Listing listing, Query query) {
    Query unread = new Query.And(List.of(query, new Query.StateIs(Query.State.UNREAD)));
    library.entries(
        listing,
        unread,
        found -> {
          List<EntryId> ids =
              found.stream().filter(entry -> !entry.isRead()).map(StoredEntry::id).toList();
          apply(ids, new Change.Read(true));
          remember(new Undo(ids, new Change.Read(false), Count.of(ids.size(), "entry")));
          desk.say(Count.of(ids.size(), "entry") + " of " + listing.title() + " marked read");
        });
  }

  void undo() {
    if (undos.isEmpty()) {
      desk.say("nothing to undo");
      return;
    }
    Undo undo = undos.pop();
    apply(undo.ids(), undo.change());
    desk.say("undone: " + undo.what());
  }

  private void remember(Undo undo) {
    undos.push(undo);
    if (undos.size() > UNDOABLE) {
      undos.removeLast();
    }
  }

  private void apply(List<EntryId> ids, Change change) {
    desk.list.replace(ids, entry -> changed(entry, change));
    desk.page
        .entry()
        .filter(entry -> ids.contains(entry.id()))
        .ifPresent(entry -> desk.page.update(changed(entry, change)));
    library.change(ids, change, count -> library.shelf(desk::show));
  }

  private static StoredEntry changed(StoredEntry entry, Change change) {
    boolean read = change instanceof Change.Read to ? to.isRead() : entry.isRead();
    boolean star = change instanceof Change.Star to ? to.isStarred() : entry.isStarred();
    List<String> tags = new ArrayList<>(entry.tags());
    if (change instanceof Change.AddTag add && !tags.contains(add.tag())) {
      tags.add(add.tag());
    }
    if (change instanceof Change.RemoveTag remove) {
      tags.remove(remove.tag());
    }
    return new StoredEntry(
        entry.id(),
        entry.feedUrl(),
        entry.feedTitle(),
        entry.feedTags(),
        entry.title(),
        entry.link(),
        entry.authors(),
        entry.published(),
        entry.firstSeen(),
        read,
        star,
        tags,
        entry.words(),
        entry.fullText());
  }
}
