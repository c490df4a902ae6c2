package dateline.cli;

import dateline.digest.Digest;
import dateline.digest.DigestEditor;
import dateline.digest.DigestWriter;
import dateline.digest.Format;
import dateline.query.Query;
import dateline.subscription.Opml;
import dateline.subscription.Subscription;
import dateline.subscription.SubscriptionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dateline demo}: the whole program on sample news, without any network. */
final class DemoCommand implements Command {
  private static final int BRIEFED = 3;
  private static final Duration WINDOW = Duration.ofDays(2);

  private final boolean isRehearsal;

  /** The demo as a user calls it. */
  DemoCommand() {
    this(false);
  }

  /** The demo, or a rehearsal, which runs the reader unseen after the digest. */
  DemoCommand(boolean isRehearsal) {
    this.isRehearsal = isRehearsal;
  }

  @Override
  public String summary() {
    return "All of it on sample news, without any network.";
  }

  @Override
  public void describe(CommandSpec spec) {
    Options.examples(
        spec,
        "Serves invented news on loopback, fetches, cleans, stores and briefs it, and prints the digest.",
        "dateline demo",
        "dateline demo --read                 # open the reader on the sample news",
        "dateline demo --format markdown");
    spec.addOption(Options.flag("Open the reader on the sample news.", "--read"));
    spec.addOption(Options.value("F", "text (default), markdown, html or json.", "-f", "--format"));
    spec.addOption(Options.value("N", "Stories briefed in full (3).", "--top"));
    spec.addOption(Options.value("N", "Columns of the text form (78).", "--width"));
    spec.addOption(Options.flag("Plain ASCII.", "--ascii"));
  }

  @Override
  public int run(ParseResult arguments, Session session)
      throws CommandException, InterruptedException {
    try (TemporaryHome home = TemporaryHome.make();
        DemoSite site = DemoSite.start(session.clock());
        Session demo = session.at(home.folder())) {
      List<Subscription> subscriptions = subscribe(site);
      RefreshJob.follow(demo, subscriptions);
      if (Options.has(arguments, "--read")) {
        return new ReaderLauncher(demo, subscriptions)
            .open("", Optional.empty(), Options.has(arguments, "--ascii"), true);
      }
      try (ProgressLine progress = new ProgressLine(session)) {
        new RefreshJob(demo).run(subscriptions, true, progress);
      }
      session.out.print(digest(arguments, demo));
      if (isRehearsal) {
        new ReaderLauncher(demo, subscriptions).rehearse();
        return ExitCode.FINE;
      }
      session.say(
          "dateline: this news is invented and gone now, and so are its ids; 'dateline digest"
              + " --refresh' briefs your own feeds");
      return ExitCode.FINE;
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.INTERNAL, "the sample news cannot be served (" + e.getMessage() + ")");
    }
  }

  private static List<Subscription> subscribe(DemoSite site) throws IOException {
    try {
      byte[] opml = site.text("feeds.opml").getBytes(StandardCharsets.UTF_8);
      return Opml.read(opml, "feeds.opml").subscriptions().subscriptions();
    } catch (SubscriptionException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static String digest(ParseResult arguments, Session demo) throws CommandException {
    Format format =
        Formats.of(arguments, Format.TEXT, EnumSet.complementOf(EnumSet.of(Format.JSONL)));
    int top = Options.number(arguments, "--top", 0, 100).orElse(BRIEFED);
    Instant now = demo.clock().instant();
    Digest digest =
        new DigestEditor(demo.store(), demo.briefer())
            .edit(new Query.All(), now.minus(WINDOW), now, demo.zone(), "48 hours", top);
    return DigestWriter.write(digest, format, Formats.digestStyle(arguments, demo));
  }
}
