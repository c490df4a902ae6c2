package dateline.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dateline.query.Query;
import dateline.query.QueryException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One sitting at the reader: how it begins, what happens by itself, how it ends. */
final class Session implements AutoCloseable {
  /** How often the clock, other processes' changes and the next refresh are looked at. */
  private static final int TICK_SECONDS = 5;

  /** How long the cursor has to rest before what it is on is shown (by eye). */
  private static final int REST_MILLIS = 150;

  private final ReaderLoop loop;
  private final Desk desk;
  private final ReaderOptions options;
  private final Library library;
  private final Lists lists;
  private final Fetches fetches;
  private final Keyboard keyboard;
  private final ScheduledExecutorService timer;
  private final ExecutorService browsers;

  private Optional<Future<?>> later = Optional.empty();
  private Instant lastRefresh;
  private long storeVersion = -1;

  Session(
      ReaderLoop loop,
      Desk desk,
      ReaderServices services,
      ReaderOptions options,
      Keymap keymap,
      Background background) {
    this.loop = loop;
    this.desk = desk;
    this.options = options;
    lastRefresh = services.clock().instant();
    timer = Executors.newSingleThreadScheduledExecutor(background.threads("timer"));
    browsers = Executors.newCachedThreadPool(background.threads("browser"));
    library = new Library(services, background, loop::post, desk::complain);
    Marks marks = new Marks(desk, library);
    Articles articles = new Articles(desk, library, marks, this::soon);
    lists = new Lists(desk, library, articles);
    PageMoves page = new PageMoves(desk);
    Moves moves = new Moves(desk, lists, articles, page, this::soon);
    fetches = new Fetches(desk, lists, articles, services, background, loop::post);
    Links links = new Links(desk, marks, outside(services.browser()), loop::send);
    Controls controls = new Controls(loop, desk, keymap, marks, lists, moves, page, fetches, links);
    keyboard = new Keyboard(desk, keymap, controls.prompts(), controls);
  }

  private Outside outside(List<String> browser) {
    return new Outside(browser, browsers, problem -> loop.post(() -> desk.complain(problem)));
  }

  void start() {
    openFirstList();
    library.shelf(desk::show);
    lists.find();
    if (options.refreshAtStart()) {
      fetches.refresh(List.of(), false);
    }
    Future<?> unused =
        timer.scheduleAtFixedRate(
            () -> loop.post(this::tick), TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
  }

  private void openFirstList() {
    if (!options.query().isEmpty()) {
      try {
        desk.list.turnTo(Listing.of(options.query(), Query.parse(options.query())));
      } catch (QueryException e) {
        desk.complain("query, column " + e.column() + ": " + e.getMessage());
      }
    }
  }

  private void tick() {
    library.version(this::version);
    options.refreshEvery().ifPresent(this::refreshIfDue);
  }

  private void refreshIfDue(Duration every) {
    Instant now = desk.clock().instant();
    if (desk.refresh.isEmpty() && !now.isBefore(lastRefresh.plus(every))) {
      lastRefresh = now;
      fetches.refresh(List.of(), false);
    }
  }

  /** Another process, or our own refresh, has changed the store. */
  private void version(long version) {
    if (version != storeVersion && storeVersion >= 0) {
      lists.look();
    }
    storeVersion = version;
  }

  /** Runs an action once the cursor rests; the next one asked for takes its place. */
  private void soon(Runnable action) {
    later.ifPresent(waiting -> waiting.cancel(false));
    later =
        Optional.of(timer.schedule(() -> loop.post(action), REST_MILLIS, TimeUnit.MILLISECONDS));
  }

  void pressed(KeyStroke key) {
    keyboard.pressed(key);
  }

  @Override
  public void close() {
    timer.shutdownNow();
    browsers.shutdownNow();
    fetches.close();
    library.close();
  }
}
