package dateline.screen;

import dateline.query.Query;
import dateline.store.EntryId;
import dateline.store.StoredEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The state of the pane of entries. */
final class EntryList {
  private Listing listing = Listing.of("Unread", new Query.StateIs(Query.State.UNREAD));
  private List<StoredEntry> entries = List.of();
  final ListCursor cursor = new ListCursor();

  /** The filter as typed, and read; both empty when there is none. */
  String filterText = "";

  Optional<Query> filter = Optional.empty();
  boolean unreadOnly;
  boolean isLoading = true;

  /** Whether the cursor stays on top as entries come: while a first refresh fills the list. */
  boolean isFilling;

  Listing listing() {
    return listing;
  }

  List<StoredEntry> entries() {
    return entries;
  }

  /** What has to be found, filter included. */
  Query query() {
    List<Query> parts = new ArrayList<>(List.of(listing.query()));
    filter.ifPresent(parts::add);
    if (unreadOnly) {
      parts.add(new Query.StateIs(Query.State.UNREAD));
    }
    return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
  }

  /** Turns to another list; it is empty until its entries come. */
  void turnTo(Listing next) {
    listing = next;
    entries = List.of();
    isLoading = true;
    isFilling = false;
    cursor.to(0, 0);
  }

  /** The entries were found for the first time. */
  void show(List<StoredEntry> found) {
    Optional<EntryId> before = isFilling ? Optional.empty() : selected().map(StoredEntry::id);
    entries = List.copyOf(found);
    isLoading = false;
    cursor.to(before.map(this::rowOf).filter(row -> row >= 0).orElse(0), entries.size());
  }

  /**
   * The same list was found again: what was shown stays, even when it was read meanwhile, the new
   * comes in at its place, and the cursor stays on its entry.
   */
  void merge(List<StoredEntry> found) {
    Map<EntryId, StoredEntry> all = new HashMap<>();
    entries.forEach(entry -> all.put(entry.id(), entry));
    found.forEach(entry -> all.put(entry.id(), entry));
    if (listing.words().isPresent()) {
      show(entries.stream().map(entry -> all.getOrDefault(entry.id(), entry)).toList());
      return;
    }
    show(
        all.values().stream()
            .sorted(
                Comparator.comparing(StoredEntry::published)
                    .thenComparing(entry -> entry.id().number())
                    .reversed())
            .toList());
  }

  Optional<StoredEntry> selected() {
    return cursor.at() < entries.size() ? Optional.of(entries.get(cursor.at())) : Optional.empty();
  }

  Optional<StoredEntry> entry(EntryId id) {
    int row = rowOf(id);
    return row < 0 ? Optional.empty() : Optional.of(entries.get(row));
  }

  /** The row of an entry, or -1. */
  int rowOf(EntryId id) {
    for (int row = 0; row < entries.size(); row++) {
      if (entries.get(row).id().equals(id)) {
        return row;
      }
    }
    return -1;
  }

  /** The next row in a direction, round the ends, whose entry is meant; -1 if none is. */
  int next(int direction, Predicate<StoredEntry> meant) {
    int size = entries.size();
    for (int step = 1; step <= size; step++) {
      int row = Math.floorMod(cursor.at() + direction * step, size);
      if (meant.test(entries.get(row))) {
        return row;
      }
    }
    return -1;
  }

  void replace(Iterable<EntryId> ids, UnaryOperator<StoredEntry> change) {
    Set<EntryId> meant = new HashSet<>();
    ids.forEach(meant::add);
    entries =
        entries.stream()
            .map(entry -> meant.contains(entry.id()) ? change.apply(entry) : entry)
            .toList();
  }

  long unread() {
    return entries.stream().filter(entry -> !entry.isRead()).count();
  }
}
