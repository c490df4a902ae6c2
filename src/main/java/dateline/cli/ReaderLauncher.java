package dateline.cli;

import dateline.config.FeedSection;
import dateline.config.Setting;
import dateline.config.Settings;
import dateline.screen.ColorDepth;
import dateline.screen.Reader;
import dateline.screen.ReaderOptions;
import dateline.screen.ReaderServices;
import dateline.store.EntryId;
import dateline.subscription.Subscription;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the reader with what the settings and the terminal ask for. */
final class ReaderLauncher {
  private final Session session;
  private final List<Subscription> subscriptions;
  private final RefreshJob job;
  private final Map<String, String> environment = new HashMap<>(System.getenv());

  ReaderLauncher(Session session, List<Subscription> subscriptions) throws CommandException {
    this.session = session;
    this.subscriptions = subscriptions;
    this.job = new RefreshJob(session, ReaderLauncher::log, ReaderLauncher::log);
    Optional.ofNullable(System.getenv("DATELINE_CTYPE"))
        .ifPresent(ctype -> environment.put("LC_ALL", ctype.isEmpty() ? "C.UTF-8" : ctype));
  }

  /**
   * Opens the reader on a list and, when one is named, on an entry in front of it.
   *
   * @param query empty for the list of the settings
   */
  int open(String query, Optional<EntryId> entry, boolean ascii, boolean refresh)
      throws CommandException, InterruptedException {
    try {
      return Reader.run(
          services(), options(query, entry, ascii, refresh), environment, session.err);
    } catch (IllegalArgumentException e) {
      throw new CommandException(ExitCode.SETTINGS, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CommandException(
          ExitCode.INTERNAL, "the terminal failed (" + e.getMessage() + "); nothing is lost");
    }
  }

  /** The reader without a terminal, for the archive of classes. */
  void rehearse() throws CommandException, InterruptedException {
    try {
      Reader.rehearse(services(), options("", Optional.empty(), false, false));
    } catch (IOException e) {
      throw new CommandException(ExitCode.INTERNAL, String.valueOf(e.getMessage()));
    }
  }

  private ReaderServices services() throws CommandException {
    return new ReaderServices(
        session.store(),
        session.briefer(),
        (feeds, force, progress) -> job.run(chosen(feeds), force, progress),
        job::fullText,
        browser(),
        session.clock(),
        session.zone());
  }

  private ReaderOptions options(
      String query, Optional<EntryId> entry, boolean ascii, boolean refresh)
      throws CommandException {
    Duration interval = shortestInterval(session.settings());
    boolean isColourless =
        session.options().noColor() || !environment.getOrDefault("NO_COLOR", "").isEmpty();
    ReaderOptions usual = ReaderOptions.defaults(environment);
    return new ReaderOptions(
        query.isEmpty() ? setting(Settings.READER_QUERY) : query,
        entry,
        isColourless ? "none" : setting(Settings.READER_THEME),
        setting(Settings.READER_KEYS),
        session.settings().bindings(),
        ascii || usual.ascii() || setting(Settings.READER_ASCII),
        isColourless ? ColorDepth.NONE : usual.colors(),
        refresh && setting(Settings.READER_REFRESH),
        interval.isZero() ? Optional.empty() : Optional.of(interval));
  }

  /** As often as some feed may be asked; those not due are left alone. */
  private static Duration shortestInterval(Settings settings) {
    return Stream.concat(
            Stream.of(settings.get(Settings.REFRESH_INTERVAL)),
            settings.feedSections().stream()
                .flatMap(section -> section.get(FeedSection.INTERVAL).stream()))
        .filter(every -> !every.isZero())
        .min(Duration::compareTo)
        .orElse(Duration.ZERO);
  }

  private <T> T setting(Setting<T> setting) throws CommandException {
    return session.setting(setting);
  }

  private List<String> browser() throws CommandException {
    boolean isUnset = session.settings().origin(Settings.READER_BROWSER).equals("default");
    return isUnset
        ? Browser.usual(environment, System.getProperty("os.name", ""))
            .orElse(setting(Settings.READER_BROWSER))
        : setting(Settings.READER_BROWSER);
  }

  private List<Subscription> chosen(Collection<URI> feeds) {
    return feeds.isEmpty()
        ? subscriptions
        : subscriptions.stream().filter(s -> feeds.contains(s.feedUrl())).toList();
  }

  /** While the reader has the terminal nothing else may write to it. */
  private static void log(String sentence) {
    System.getLogger("dateline").log(System.Logger.Level.INFO, sentence);
  }
}
