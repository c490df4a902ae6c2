package dateline.digest;

import dateline.store.StoredEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A story by the entry that tells it best.
 *
 * @param alsoIn titles of the other feeds that have it
 * @param others what these feeds wrote of it themselves, newest first
 */
public record Told(StoredEntry entry, List<String> alsoIn, List<StoredEntry> others) {
  public Told {
    alsoIn = List.copyOf(alsoIn);
    others = List.copyOf(others);
  }

  /** A story that one feed has. */
  public Told(StoredEntry entry) {
    this(entry, List.of(), List.of());
  }

  /** How many feeds have it. */
  int feeds() {
    Set<String> feeds = new LinkedHashSet<>(alsoIn);
    feeds.add(entry.feedTitle());
    return feeds.size();
  }

  /** How many entries tell it. */
  int entries() {
    return 1 + others.size();
  }
}
