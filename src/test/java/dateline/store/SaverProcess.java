package dateline.store;

import dateline.feed.Entry;
import dateline.fetch.Validators;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own that saves one batch of entries after another, saying "saved N" after each,
 * until it has saved them all or is killed.
 */
public final class SaverProcess {
  /** Entries of one batch; all of them must be there, or none. */
  static final int BATCH = 50;

  private SaverProcess() {}

  /** Arguments: file, number of batches, number of the first entry. */
  public static void main(String[] args) {
    try (Store store = Store.open(Path.of(args[0]), Clock.systemUTC(), Duration.ofSeconds(60))) {
      int batches = Integer.parseInt(args[1]);
      int first = Integer.parseInt(args[2]);
      for (int batch = 0; batch < batches; batch++) {
        save(store, first + batch * BATCH);
        System.out.println("saved " + batch);
      }
    }
  }

  static int save(Store store, int first) {
    List<NewEntry> entries = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      entries.add(News.full(News.story(first + i), "Ships wait outside the port. ".repeat(40)));
    }
    return store.save(
        News.HARBOUR,
        News.feed(entries.stream().map(NewEntry::entry).toArray(Entry[]::new)),
        entries,
        Validators.NONE);
  }
}
