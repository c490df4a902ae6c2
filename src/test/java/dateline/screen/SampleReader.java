package dateline.screen;

import dateline.briefing.Briefer;
import dateline.refresh.FeedReport;
import dateline.refresh.RefreshReport;
import dateline.store.FeedStatus;
import dateline.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reader on invented news, to be started in a terminal: by the pty test, or by hand. */
final class SampleReader {
  private SampleReader() {}

  /** Arguments: directory of the store; "crash" for a reader whose refresh is a mistake of ours. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int code;
    try (Store store = SampleNews.store(Path.of(args[0]))) {
      ReaderOptions defaults = ReaderOptions.defaults(System.getenv());
      ReaderOptions options =
          new ReaderOptions(
              "",
              Optional.empty(),
              "dark",
              "vim",
              Map.of(),
              defaults.ascii(),
              defaults.colors(),
              false,
              Optional.empty());
      ReaderServices services = services(store);
      code =
          Reader.run(
              args.length > 1 ? crashing(services) : services,
              options,
              System.getenv(),
              System.err);
    }
    System.out.println("left with " + code);
    System.exit(code);
  }

  private static ReaderServices crashing(ReaderServices usual) {
    return new ReaderServices(
        usual.store(),
        usual.briefer(),
        (feeds, force, progress) -> {
          throw new IllegalStateException("a mistake of ours");
        },
        usual.fullText(),
        usual.browser(),
        usual.clock(),
        usual.zone());
  }

  static ReaderServices services(Store store) {
    return new ReaderServices(
        store,
        new Briefer(),
        (feeds, force, progress) -> {
          List<FeedReport> reports = new ArrayList<>();
          List<FeedStatus> all = store.feeds();
          for (FeedStatus feed : all) {
            FeedReport report =
                new FeedReport(
                    feed.feedUrl(),
                    feed.title(),
                    FeedReport.Outcome.NOT_MODIFIED,
                    0,
                    0,
                    Optional.empty(),
                    List.of(),
                    Duration.ZERO);
            reports.add(report);
            progress.feedDone(report, reports.size(), all.size());
          }
          return new RefreshReport(reports, 0, 0, Duration.ZERO);
        },
        entry -> Optional.of("the page of " + entry.title() + " is not served here"),
        List.of("true", "%u"),
        SampleNews.CLOCK,
        ZoneOffset.UTC);
  }
}
