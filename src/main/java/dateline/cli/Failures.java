package dateline.cli;

import dateline.refresh.FeedReport;
import dateline.refresh.FeedReport.Outcome;
import dateline.refresh.RefreshReport;
import java.util.List;

/** Tells on standard error which feeds failed, however quiet the run is to be. */
final class Failures {
  /** Feeds of which none was reached before one sentence stands for all; by eye. */
  private static final int MANY = 3;

  private Failures() {}

  /**
   * A sentence for each feed that failed now. One that is not asked again yet was told when it
   * failed: only who did not ask for quiet hears of it once more.
   */
  static void tell(RefreshReport report, Session session) {
    List<FeedReport> asked = report.feeds().stream().filter(feed -> !isWaiting(feed)).toList();
    boolean isCutOff = asked.size() >= MANY && asked.stream().allMatch(FeedReport::isUnreached);
    if (isCutOff) {
      session.complain(
          "none of "
              + asked.size()
              + " feeds could be reached; is there a network? The first: "
              + asked.get(0).problem().orElse("it did not answer"));
    }
    boolean isQuiet = session.options().quiet();
    for (FeedReport feed : report.feeds()) {
      boolean isTold = isWaiting(feed) ? !isQuiet : !isCutOff;
      if (isTold) {
        feed.problem()
            .ifPresent(
                problem ->
                    session.complain(FeedName.of(feed.title(), feed.feedUrl()) + ": " + problem));
      }
    }
  }

  private static boolean isWaiting(FeedReport feed) {
    return feed.outcome() == Outcome.NOT_DUE;
  }
}
