package dateline.cli;

import dateline.config.Durations;
import dateline.config.Settings;
import dateline.digest.Digest;
import dateline.digest.DigestEditor;
import dateline.digest.DigestWriter;
import dateline.digest.Format;
import dateline.query.Query;
import dateline.refresh.RefreshReport;
import dateline.subscription.Subscription;
import dateline.text.Count;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline digest}: the stories of a window of time, ranked and briefed. */
final class DigestCommand implements Command {
  private static final int MOST_STORIES = 500;

  @Override
  public String summary() {
    return "The news of a day, ranked and briefed, to the terminal or to files.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Prints the stories of a window of time, the most important briefed.",
        "dateline digest --refresh",
        "dateline digest --since 7d -o week.md tag:Science           # Markdown, as the name says",
        "dateline digest --refresh --since last -o ~/digests -q      # cron: a file a day",
        "dateline digest --dry-run --since 2026-01-07");
    spec.addPositional(Options.rest("QUERY", "0..*", Queries.ABOUT));
    spec.addOption(
        Options.value(
            "WHEN",
            "How far back: 24h (default), 7d, a date, or last: where the last digest to the same"
                + " output with the same QUERY ended.",
            "--since"));
    spec.addOption(Options.flag("Refresh the feeds first.", "--refresh"));
    spec.addOption(
        Options.value(
            "FILE|DIR",
            "Write to FILE, or to DIR/YYYY-MM-DD.txt; with a QUERY, DIR/YYYY-MM-DD-QUERY.txt.",
            "-o",
            "--output"));
    spec.addOption(
        Options.value(
            "F",
            "text, markdown, html or json; else as FILE's name ends, else text.",
            "-f",
            "--format"));
    spec.addOption(Options.value("N", "Stories briefed in full (5).", "--top"));
    spec.addOption(Options.value("N", "Columns of the text form (78).", "--width"));
    spec.addOption(Options.flag("Plain ASCII.", "--ascii"));
    spec.addOption(
        Options.flag("Print what would be in it; write no file, remember nothing.", "--dry-run"));
    spec.addOption(
        Options.value(
            "WHEN", "When failed feeds fail the run: any (default), all, never.", "--fail-on"));
  }

  @Override
  public boolean fetches(ParseResult arguments) {
    return Options.has(arguments, "--refresh");
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    FailOn failOn = FailOn.of(arguments, FailOn.ANY);
    Format format = format(arguments, session);
    List<Subscription> subscriptions = session.feeds().subscriptions();
    RefreshJob.follow(session, subscriptions);
    Instant now = session.clock().instant();
    LastDigest last = LastDigest.of(arguments, session);
    Window window = window(arguments, session, now, last);
    int code = ExitCode.FINE;
    if (Options.has(arguments, "--refresh")) {
      code = refresh(session, subscriptions, failOn);
    }
    now = session.clock().instant();
    int top =
        Options.number(arguments, "--top", 0, MOST_STORIES)
            .orElse(session.setting(Settings.DIGEST_TOP).intValue());
    Digest digest =
        new DigestEditor(session.store(), session.briefer())
            .edit(Queries.of(arguments), window.since(), now, session.zone(), window.name(), top);
    if (session.store().count(new Query.All()) == 0) {
      session.say(
          "dateline: nothing is stored yet; 'dateline digest --refresh' fetches your feeds");
    }
    String text = DigestWriter.write(digest, format, Formats.digestStyle(arguments, session));
    deliver(text, format, now, arguments, session);
    if (!Options.has(arguments, "--dry-run") && !session.out.checkError()) {
      last.written(window.since(), now);
    }
    return code;
  }

  private static Format format(ParseResult arguments, Session session) throws CommandException {
    Format set = Format.parse(session.setting(Settings.DIGEST_FORMAT)).orElse(Format.TEXT);
    Format usual =
        Options.text(arguments, "--output")
            .filter(output -> !output.isBlank() && !DigestFile.isFolder(output))
            .flatMap(DigestFile::format)
            .orElse(set);
    return Formats.of(
        arguments, usual, Set.of(Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON));
  }

  private static int refresh(Session session, List<Subscription> subscriptions, FailOn failOn)
      throws CommandException, InterruptedException {
    RefreshReport report;
    try (ProgressLine progress = new ProgressLine(session)) {
      report = new RefreshJob(session).run(subscriptions, false, progress);
    }
    Failures.tell(report, session);
    return failOn.code(report.failed(), report.feeds().size());
  }

  private record Window(Instant since, String name) {}

  private static Window window(ParseResult arguments, Session session, Instant now, LastDigest last)
      throws CommandException {
    String text =
        Options.text(arguments, "--since")
            .orElse(Durations.print(session.setting(Settings.DIGEST_SINCE)));
    Optional<Duration> length = Durations.parse(text);
    if (length.isPresent()) {
      return new Window(now.minus(length.get()), words(length.get()));
    }
    if (text.equals("last")) {
      Instant usual = now.minus(session.setting(Settings.DIGEST_SINCE));
      return new Window(last.end().orElse(usual), "since the last digest");
    }
    try {
      LocalDate day = LocalDate.parse(text);
      return new Window(day.atStartOfDay(session.zone()).toInstant(), "since " + day);
    } catch (DateTimeParseException e) {
      throw CommandException.usage(
          "--since takes a time such as 24h or 7d, last, or a date such as 2026-01-07, not "
              + text);
    }
  }

  private static String words(Duration length) {
    long hours = length.toHours();
    if (hours > 48 && hours % 24 == 0) {
      return hours / 24 + " days";
    }
    return hours >= 1 ? Count.of(hours, "hour") : Count.of(length.toMinutes(), "minute");
  }

  private static void deliver(
      String text, Format format, Instant now, ParseResult arguments, Session session)
      throws CommandException {
    boolean dry = Options.has(arguments, "--dry-run");
    Optional<String> output = Options.text(arguments, "--output");
    if (output.isEmpty() || dry) {
      session.out.print(text);
      session.out.flush();
    } else {
      Path file =
          DigestFile.write(
              output.get(),
              text,
              format,
              now.atZone(session.zone()).toLocalDate(),
              String.join(" ", Options.words(arguments)));
      session.say("wrote " + file);
    }
  }
}
