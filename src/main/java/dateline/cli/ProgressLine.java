package dateline.cli;

import dateline.refresh.FeedReport;
import dateline.refresh.Progress;
import dateline.text.Columns;
import java.io.PrintStream;

/** One line on a terminal's standard error that shows how far a refresh has come. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int BAR = 24;
  private static final int COLUMNS = 78;

  private final PrintStream err;
  private final boolean shown;

  ProgressLine(Session session) {
    this.err = session.err;
    this.shown = session.hasProgress();
  }

  @Override
  public synchronized void feedDone(FeedReport report, int done, int total) {
    if (shown) {
      int filled = total == 0 ? BAR : BAR * done / total;
      String line =
          "━".repeat(filled)
              + "─".repeat(BAR - filled)
              + " "
              + done
              + "/"
              + total
              + " "
              + report.title();
      err.print("\r" + Columns.fit(line, COLUMNS));
      err.flush();
    }
  }

  /** Wipes the line. */
  @Override
  public synchronized void close() {
    if (shown) {
      err.print("\r" + " ".repeat(COLUMNS) + "\r");
      err.flush();
    }
  }
}
