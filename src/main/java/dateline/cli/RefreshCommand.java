package dateline.cli;

import dateline.refresh.FeedReport;
import dateline.refresh.RefreshReport;
import dateline.subscription.Subscription;
import dateline.text.Count;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline refresh}: fetches feeds, and pages where feeds give only teasers. */
final class RefreshCommand implements Command {
  @Override
  public String summary() {
    return "Fetch feeds, with the full text where a feed gives only a teaser.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Fetches the feeds that are due, or the ones named, and stores what is new.",
        "dateline refresh",
        "dateline refresh guardian https://lwn.net/headlines/newrss",
        "dateline refresh -q                  # for cron: silent unless something fails",
        "dateline refresh --json | jq -r 'select(.problem) | .feed + \": \" + .problem'");
    spec.addPositional(
        Options.rest("FEED", "0..*", "Address of a feed, or a part of its address or title."));
    spec.addOption(Options.flag("Ask feeds that are not due, too.", "--force"));
    spec.addOption(Options.flag("One JSON object a feed, a line each.", "--json"));
    spec.addOption(
        Options.value(
            "WHEN", "When failed feeds fail the run: any (default), all, never.", "--fail-on"));
  }

  @Override
  public boolean fetches(ParseResult arguments) {
    return true;
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    FailOn failOn = FailOn.of(arguments, FailOn.ANY);
    List<Subscription> all = session.feeds().subscriptions();
    List<String> names = Options.words(arguments);
    List<Subscription> chosen = names.isEmpty() ? all : FeedsFile.named(all, names);
    RefreshJob.follow(session, all);
    boolean force = Options.has(arguments, "--force") || !names.isEmpty();
    RefreshReport report;
    try (ProgressLine progress = new ProgressLine(session)) {
      report = new RefreshJob(session).run(chosen, force, progress);
    }
    print(report, Options.has(arguments, "--json"), session);
    return failOn.code(report.failed(), report.feeds().size());
  }

  private static void print(RefreshReport report, boolean json, Session session) {
    if (json) {
      report.feeds().forEach(feed -> session.out.println(ReportJson.line(feed)));
      return;
    }
    Failures.tell(report, session);
    if (!session.options().quiet()) {
      session.out.println(totals(report));
    }
  }

  static String totals(RefreshReport report) {
    long updated = count(report, FeedReport.Outcome.UPDATED);
    return Count.of(report.feeds().size(), "feed")
        + ": "
        + updated
        + " updated, "
        + count(report, FeedReport.Outcome.NOT_MODIFIED)
        + " unchanged, "
        + notDue(report)
        + " not due, "
        + report.failed()
        + " failed; "
        + Count.of(report.newEntries(), "new entry")
        + ", "
        + Count.of(report.pagesFetched(), "full text")
        + " ("
        + report.pagesFailed()
        + " failed)"
        + (report.pagesFailed() > 0 ? "; 'dateline feeds check' says why" : "");
  }

  private static long notDue(RefreshReport report) {
    return report.feeds().stream()
        .filter(f -> f.outcome() == FeedReport.Outcome.NOT_DUE && f.problem().isEmpty())
        .count();
  }

  private static long count(RefreshReport report, FeedReport.Outcome outcome) {
    return report.feeds().stream().filter(f -> f.outcome() == outcome).count();
  }
}
