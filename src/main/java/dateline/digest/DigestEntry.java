package dateline.digest;

import dateline.briefing.Briefing;
import dateline.store.StoredEntry;
import java.util.List;

/**
 * One story of a digest with its briefing.
 *
 * @param alsoIn titles of other feeds that link to the same page
 */
public record DigestEntry(StoredEntry entry, Briefing briefing, List<String> alsoIn) {
  public DigestEntry {
    alsoIn = List.copyOf(alsoIn);
  }

  /** A story that one feed has. */
  public DigestEntry(StoredEntry entry, Briefing briefing) {
    this(entry, briefing, List.of());
  }
}
