package dateline.digest;

import dateline.briefing.Briefing;
import dateline.store.StoredEntry;

/** One story of a digest with the briefing of the entry that tells it best. */
public record DigestEntry(Told told, Briefing briefing) {
  /** A story that one feed has. */
  public DigestEntry(StoredEntry entry, Briefing briefing) {
    this(new Told(entry), briefing);
  }

  public StoredEntry entry() {
    return told.entry();
  }
}
