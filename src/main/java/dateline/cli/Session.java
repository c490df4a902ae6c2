package dateline.cli;

import dateline.article.Extractor;
import dateline.article.SiteRules;
import dateline.briefing.Briefer;
import dateline.config.Places;
import dateline.config.Setting;
import dateline.config.Settings;
import dateline.config.SettingsException;
import dateline.config.SettingsFile;
import dateline.fetch.FetchLimits;
import dateline.fetch.Fetcher;
import dateline.store.Store;
import dateline.text.Printable;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a command works with; each part is made when it is first asked for. */
final class Session implements AutoCloseable {
  final InputStream in;
  final PrintStream out;
  final PrintStream err;
  private final GlobalOptions options;
  private final boolean makesDatabase;
  private final Places places;
  private final Map<String, String> environment = System.getenv();
  private @Nullable Settings settings;
  private @Nullable Store store;
  private @Nullable Fetcher fetcher;
  private @Nullable Briefer briefer;

  /**
   * A session for one command.
   *
   * @param makesDatabase whether a database named on the command line is made where there is none
   */
  Session(
      GlobalOptions options,
      boolean makesDatabase,
      InputStream in,
      PrintStream out,
      PrintStream err) {
    this.options = options;
    this.makesDatabase = makesDatabase;
    this.in = in;
    this.out = out;
    this.err = err;
    this.places =
        options.home().map(Places::below).orElseGet(() -> Places.ofUser(environment, userHome()));
    LogFile.open(places.log());
  }

  /** A session of its own below another home, with the same streams and settings file. */
  Session at(Path home) {
    GlobalOptions there =
        new GlobalOptions(
            Optional.of(home),
            Optional.of(settingsFile()).filter(java.nio.file.Files::exists),
            Optional.empty(),
            Optional.empty(),
            options.patience(),
            options.quiet(),
            options.verbose(),
            options.noColor());
    return new Session(there, true, in, out, err);
  }

  /** HOME, as shells and cron set it; the password file's folder only where it is not set. */
  private Path userHome() {
    String home = environment.getOrDefault("HOME", "");
    return Path.of(home.startsWith("/") ? home : System.getProperty("user.home"));
  }

  GlobalOptions options() {
    return options;
  }

  Places places() {
    return places;
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  Path settingsFile() {
    return options.config().orElse(places.settingsFile());
  }

  Path database() {
    return options.database().orElse(places.database());
  }

  /** The settings; a file named on the command line must be there. */
  Settings settings() throws CommandException {
    if (settings == null) {
      Optional<Path> named = options.config();
      if (named.isPresent() && !java.nio.file.Files.exists(named.get())) {
        throw new CommandException(
            ExitCode.SETTINGS, named.get() + " is not there; check --config");
      }
      try {
        Settings read = SettingsFile.read(settingsFile());
        SettingsCheck.run(read);
        settings = read;
      } catch (SettingsException e) {
        throw new CommandException(ExitCode.SETTINGS, e.getMessage());
      }
    }
    return settings;
  }

  <T> T setting(Setting<T> setting) throws CommandException {
    return settings().get(setting);
  }

  /** The subscriptions file. */
  FeedsFile feeds() {
    return new FeedsFile(options.feeds(), places.feedsFile(), this);
  }

  Store store() {
    if (store == null) {
      store = opened(Duration.ofSeconds(options.patience()));
    }
    return store;
  }

  /** Who only reads what a named file holds has misspelt it where it is not there. */
  private Store opened(Duration patience) {
    return options.database().isPresent() && !makesDatabase
        ? Store.existing(database(), clock(), patience)
        : Store.open(database(), clock(), patience);
  }

  Fetcher fetcher() throws CommandException {
    return fetcherLater().get();
  }

  /** The fetcher, made when first asked for, by any thread: its client takes long to load. */
  Supplier<Fetcher> fetcherLater() throws CommandException {
    FetchLimits limits = limits();
    String agent = setting(Settings.REFRESH_USER_AGENT);
    FeedManners manners = new FeedManners(settings(), environment);
    return () -> fetcher(limits, agent.isEmpty() ? "Dateline/" + Version.text() : agent, manners);
  }

  private synchronized Fetcher fetcher(FetchLimits limits, String agent, FeedManners manners) {
    if (fetcher == null) {
      fetcher = new Fetcher(limits, agent, clock(), manners);
    }
    return fetcher;
  }

  private FetchLimits limits() throws CommandException {
    FetchLimits usual = FetchLimits.DEFAULT;
    return new FetchLimits(
        usual.connect(),
        setting(Settings.REFRESH_TIMEOUT),
        setting(Settings.REFRESH_MAX_MEGABYTES) << 20,
        usual.redirects(),
        setting(Settings.REFRESH_PER_HOST).intValue(),
        usual.spacing(),
        usual.pageSpacing());
  }

  /**
   * An extractor with the user's site rules.
   *
   * @param complain told of each line of theirs that cannot be used
   */
  Extractor extractor(Consumer<String> complain) {
    return new Extractor(SiteRules.in(places.siteRules(), complain));
  }

  Briefer briefer() {
    if (briefer == null) {
      briefer = new Briefer();
    }
    return briefer;
  }

  /** Says something on standard error, unless the user asked for quiet. */
  void say(String sentence) {
    if (!options.quiet()) {
      err.println(Printable.line(sentence));
    }
  }

  /** A failure that a quiet run must report too. */
  void complain(String sentence) {
    err.println("dateline: " + Printable.line(sentence));
  }

  /** Whether a person sits in front of standard output. */
  boolean isTerminal() {
    return Terminals.isTerminal(1);
  }

  boolean hasProgress() {
    return !options.quiet() && Terminals.isTerminal(2) && !"dumb".equals(environment.get("TERM"));
  }

  @Override
  public synchronized void close() {
    if (fetcher != null) {
      fetcher.close();
    }
    if (store != null) {
      store.close();
    }
  }
}
