package dateline.screen;

import dateline.briefing.Briefer;
import dateline.refresh.Progress;
import dateline.refresh.RefreshReport;
import dateline.store.Store;
import dateline.store.StoredEntry;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the reader works with; all of it stays the caller's to close.
 *
 * @param browser program and arguments; {@code %u} in them becomes the address, which else comes
 *     last. Never run by a shell.
 */
public record ReaderServices(
    Store store,
    Briefer briefer,
    Refresh refresh,
    FullText fullText,
    List<String> browser,
    Clock clock,
    ZoneId zone) {
  public ReaderServices {
    browser = List.copyOf(browser);
  }

  /** Runs one refresh; called on a thread of the reader's, never twice at a time. */
  @FunctionalInterface
  public interface Refresh {
    /**
     * Refreshes into the store.
     *
     * @param feeds only these; all when empty
     * @param force even feeds that are not due
     */
    RefreshReport run(Collection<URI> feeds, boolean force, Progress progress)
        throws InterruptedException;
  }

  /** Fetches the page of an entry into the store, again or for the first time. */
  @FunctionalInterface
  public interface FullText {
    /** Returns what went wrong in one plain sentence; absent when all went well. */
    Optional<String> fetch(StoredEntry entry) throws InterruptedException;
  }
}
