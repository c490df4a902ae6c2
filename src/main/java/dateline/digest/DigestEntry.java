package dateline.digest;

import dateline.briefing.Briefing;
import dateline.store.StoredEntry;

/** One story of a digest with its briefing. */
public record DigestEntry(StoredEntry entry, Briefing briefing) {}
