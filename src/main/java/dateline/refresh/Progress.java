package dateline.refresh;

/** Told of a refresh as it goes, from worker threads. */
public interface Progress {
  /** For those who do not watch. */
  Progress NONE = (report, done, total) -> {};

  /** A feed is done with, {@code done} of {@code total}; its pages come later. */
  void feedDone(FeedReport report, int done, int total);

  /** A page is done with, {@code done} of {@code total}. */
  default void pageDone(int done, int total) {}
}
