package dateline.store;

/** An entry that search found; matches in the snippet stand between {@code «} and {@code »}. */
public record SearchHit(StoredEntry entry, String snippet) {}
