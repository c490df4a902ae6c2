package dateline.refresh;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the refresh of one feed went.
 *
 * @param newEntries stored for the first time
 * @param pages full texts fetched for them
 * @param problem one plain sentence; absent when it went well
 * @param repairs what had to be mended to read the feed
 * @param movedTo the address to ask from now on, when its server has named it for days
 * @param isUnreached whether it failed because no server answered at all
 */
public record FeedReport(
    URI feedUrl,
    String title,
    Outcome outcome,
    int newEntries,
    int pages,
    Optional<String> problem,
    List<String> repairs,
    Duration took,
    Optional<URI> movedTo,
    boolean isUnreached) {
  /** The report of a feed that is where it was. */
  public FeedReport(
      URI feedUrl,
      String title,
      Outcome outcome,
      int newEntries,
      int pages,
      Optional<String> problem,
      List<String> repairs,
      Duration took) {
    this(
        feedUrl,
        title,
        outcome,
        newEntries,
        pages,
        problem,
        repairs,
        took,
        Optional.empty(),
        false);
  }

  public FeedReport {
    repairs = List.copyOf(repairs);
  }

  FeedReport withPages(int fetched) {
    return new FeedReport(
        feedUrl, title, outcome, newEntries, fetched, problem, repairs, took, movedTo, isUnreached);
  }

  FeedReport withMove(Optional<URI> address) {
    return new FeedReport(
        feedUrl, title, outcome, newEntries, pages, problem, repairs, took, address, isUnreached);
  }

  FeedReport unreached(boolean noServerAnswered) {
    return new FeedReport(
        feedUrl,
        title,
        outcome,
        newEntries,
        pages,
        problem,
        repairs,
        took,
        movedTo,
        noServerAnswered);
  }

  /** What came of asking. */
  public enum Outcome {
    UPDATED,
    NOT_MODIFIED,
    NOT_DUE,
    FAILED
  }
}
