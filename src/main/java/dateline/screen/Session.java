package dateline.screen;

import com.googlecode.lanterna.input.KeyStroke;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One sitting at the reader: how it begins, what happens by itself, how it ends. */
final class Session implements AutoCloseable {
  /** How often the clock, other processes' changes and the next refresh are looked at. */
  private static final int TICK_SECONDS = 5;

  private final ReaderLoop loop;
  private final Desk desk;
  private final ReaderOptions options;
  private final Library library;
  private final Articles articles;
  private final Lists lists;
  private final Fetches fetches;
  private final Keyboard keyboard;
  private final ScheduledExecutorService timer;
  private final ExecutorService browsers;

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
    PageMoves page = new PageMoves(desk);
    articles = new Articles(desk, library, marks, page, new Rest(timer, loop::post));
    lists = new Lists(desk, library, articles);
    Moves moves = new Moves(desk, lists, articles, page, new Rest(timer, loop::post));
    fetches = new Fetches(desk, lists, articles, services, background, loop::post);
    Links links = new Links(desk, marks, outside(services.browser()), loop::send);
    Exports exports = new Exports(desk, marks, library, browsers, loop::post);
    Controls controls =
        new Controls(
            loop, desk, keymap, marks, lists, articles, moves, page, fetches, links, exports);
    keyboard = new Keyboard(desk, keymap, controls.prompts(), controls);
  }

  private Outside outside(List<String> browser) {
    return new Outside(browser, browsers, problem -> loop.post(() -> desk.complain(problem)));
  }

  void start() {
    if (!options.query().isEmpty()) {
      desk.list.turnTo(Listing.of(options.query(), options.parsedQuery()));
    }
    library.shelf(desk::show);
    options.entry().ifPresent(articles::read);
    lists.find();
    if (options.refreshAtStart()) {
      fetches.refresh(List.of(), false);
    }
    Future<?> unused =
        timer.scheduleAtFixedRate(
            () -> loop.post(this::tick), TICK_SECONDS, TICK_SECONDS, TimeUnit.SECONDS);
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

  /** A pane of the article that now has room shows the entry under the cursor. */
  void resized() {
    if (desk.focus != Pane.ARTICLE) {
      articles.preview();
    }
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
