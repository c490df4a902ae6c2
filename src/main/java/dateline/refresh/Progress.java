package dateline.refresh;

/** Told of a refresh as it goes, from worker threads. */
public interface Progress {
  /** For those who do not watch. */
  Progress NONE = (report, done, total) -> {};

  /** A feed is done with, {@code done} of {@code total}. */
  void feedDone(FeedReport report, int done, int total);
}
