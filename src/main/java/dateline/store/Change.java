package dateline.store;

/** What a reader does to an entry. */
public sealed interface Change {
  record Read(boolean isRead) implements Change {}

  record Star(boolean isStarred) implements Change {}

  record AddTag(String tag) implements Change {}

  record RemoveTag(String tag) implements Change {}
}
