package dateline.screen;

import com.googlecode.lanterna.input.KeyStroke;
import dateline.query.Query;
import dateline.query.QueryException;
import dateline.store.StoredEntry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One sitting at the reader: what keys and commands mean, and what happens by itself. */
final class Session implements AutoCloseable {
  /** How often the clock, other processes' changes and the next refresh are looked at. */
  private static final int TICK_SECONDS = 5;

  /** How long the cursor has to rest before what it is on is shown (by eye). */
  private static final int REST_MILLIS = 150;

  /** The exit code of a program ended by Ctrl-C (128 and the number of SIGINT). */
  private static final int INTERRUPTED = 130;

  private final ReaderLoop loop;
  private final Desk desk;
  private final ReaderOptions options;
  private final Keymap keymap;
  private final Library library;
  private final Marks marks;
  private final Moves moves;
  private final Prompts prompts;
  private final Fetches fetches;
  private final Outside outside;
  private final ScheduledExecutorService timer;
  private final ExecutorService browsers;

  private String pendingKeys = "";
  private boolean isPasting;
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
    this.keymap = keymap;
    lastRefresh = services.clock().instant();
    timer = Executors.newSingleThreadScheduledExecutor(background.threads("timer"));
    browsers = Executors.newCachedThreadPool(background.threads("browser"));
    library = new Library(services, background, loop::post, desk::complain);
    marks = new Marks(desk, library);
    moves = new Moves(desk, library, marks, this::soon);
    prompts = new Prompts(desk, moves, marks, this::command);
    fetches = new Fetches(desk, moves, services, background, loop::post);
    outside =
        new Outside(
            services.browser(), browsers, problem -> loop.post(() -> desk.complain(problem)));
  }

  void start() {
    openFirstList();
    library.shelf(desk::show);
    moves.find();
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
      moves.look();
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
    if (key instanceof Paste paste) {
      isPasting = paste.begins;
    } else if (desk.prompt.isPresent()) {
      if (!isPasting || key.getCharacter() != null) {
        prompts.pressed(desk.prompt.get(), key);
      }
    } else if (!isPasting) {
      KeyNames.of(key).ifPresent(this::pressed);
    }
  }

  private void pressed(String key) {
    desk.hush();
    String keys = pendingKeys.isEmpty() ? key : pendingKeys + " " + key;
    Optional<Operation> operation = keymap.operation(desk.focus, keys);
    pendingKeys = operation.isEmpty() && keymap.isPrefix(desk.focus, keys) ? keys : "";
    if (operation.isPresent()) {
      run(operation.get());
    } else if (pendingKeys.isEmpty() && desk.focus == Pane.ARTICLE && key.matches("[1-9]")) {
      openLink(Integer.parseInt(key));
    }
  }

  private void run(Operation operation) {
    if (desk.overlay.isPresent() && runOnOverlay(desk.overlay.get(), operation)) {
      return;
    }
    switch (operation.group) {
      case MOVING -> move(operation);
      case READING -> read(operation);
      case MARKING -> mark(operation);
      case FINDING -> find(operation);
      case PROGRAM -> program(operation);
    }
  }

  /** Keys while the help or the links are shown; those that mean nothing there close them. */
  private boolean runOnOverlay(Overlay overlay, Operation operation) {
    switch (operation) {
      case BACK, CANCEL, LEFT, HELP, LINKS -> desk.overlay = Optional.empty();
      case OPEN, RIGHT, BROWSER -> chosen(overlay).ifPresent(link -> desk.say(outside.open(link)));
      case COPY_LINK -> chosen(overlay).ifPresent(this::copy);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Optional<URI> chosen(Overlay overlay) {
    int at = overlay.cursor().at();
    return at < overlay.links().size()
        ? Optional.of(overlay.links().get(at).target())
        : Optional.empty();
  }

  private void move(Operation operation) {
    int page = Math.max(1, moves.height() - 1);
    switch (operation) {
      case DOWN -> moves.by(1);
      case UP -> moves.by(-1);
      case PAGE_DOWN -> moves.by(page);
      case PAGE_UP -> moves.by(-page);
      case HALF_PAGE_DOWN -> moves.by(Math.max(1, page / 2));
      case HALF_PAGE_UP -> moves.by(-Math.max(1, page / 2));
      case TOP -> moves.to(false);
      case BOTTOM -> moves.to(true);
      case RIGHT -> moves.right();
      case LEFT -> moves.left();
      case OPEN -> moves.open();
      case NEXT_PANE -> moves.nextPane(1);
      case PREVIOUS_PANE -> moves.nextPane(-1);
      case BACK -> back();
      case CANCEL -> moves.cancel();
      case NEXT_UNREAD -> moves.nextUnread(1);
      case PREVIOUS_UNREAD -> moves.nextUnread(-1);
      case NEXT_ENTRY -> moves.nextEntry(1);
      case PREVIOUS_ENTRY -> moves.nextEntry(-1);
      case NEXT_FEED -> moves.nextFeed(1);
      case PREVIOUS_FEED -> moves.nextFeed(-1);
      default -> throw new IllegalStateException("not a move: " + operation);
    }
  }

  private void back() {
    if (desk.focus == Pane.FEEDS) {
      loop.leave(0);
    } else if (desk.page.bullet >= 0) {
      desk.page.leaveBullets();
    } else {
      moves.left();
    }
  }

  private void read(Operation operation) {
    switch (operation) {
      case BULLETS -> moves.bullets();
      case TOGGLE_BRIEFING -> desk.page.form = desk.page.form.next();
      case TOGGLE_REMOVED -> toggleRemoved();
      case FULL_TEXT -> marks.current().ifPresent(fetches::fullText);
      case BROWSER -> link().ifPresent(link -> desk.say(outside.open(link)));
      case LINKS -> showLinks();
      case COPY_LINK -> link().ifPresent(this::copy);
      default -> throw new IllegalStateException("not for reading: " + operation);
    }
  }

  private Optional<URI> link() {
    Optional<URI> link = marks.current().flatMap(StoredEntry::link);
    if (link.isEmpty()) {
      desk.say("this entry has no link");
    }
    return link;
  }

  private void copy(URI link) {
    byte[] sequence = Outside.clipboard(link);
    loop.send(sequence);
    desk.say(sequence.length == 0 ? "the link is too long to copy" : "copied " + link);
  }

  private void toggleRemoved() {
    desk.page.showsRemoved = !desk.page.showsRemoved;
    if (desk.page.showsRemoved) {
      moves.revealRemoved();
    }
  }

  private void showLinks() {
    List<PageLayout.PageLink> links = desk.pageLayout().links();
    if (links.isEmpty()) {
      desk.say("no links in this article");
    } else {
      desk.overlay = Optional.of(Overlay.links(links));
    }
  }

  private void openLink(int number) {
    desk.pageLayout().links().stream()
        .filter(link -> link.number() == number)
        .findFirst()
        .ifPresentOrElse(
            link -> desk.say(outside.open(link.target())),
            () -> desk.say("there is no link " + number));
  }

  private void mark(Operation operation) {
    switch (operation) {
      case TOGGLE_READ -> marks.toggleRead();
      case TOGGLE_STAR -> marks.toggleStar();
      case TAG -> prompts.open(Prompt.Kind.TAG, "");
      case MARK_FEED_READ -> markListRead();
      case UNDO -> marks.undo();
      default -> throw new IllegalStateException("not a mark: " + operation);
    }
  }

  private void markListRead() {
    Optional<Listing> feed = desk.focus == Pane.FEEDS ? desk.selectedListing() : Optional.empty();
    Listing listing = feed.orElse(desk.list.listing());
    marks.markAllRead(listing, feed.isPresent() ? listing.query() : desk.list.query());
  }

  private void find(Operation operation) {
    switch (operation) {
      case SEARCH ->
          prompts.open(desk.focus == Pane.ARTICLE ? Prompt.Kind.FIND : Prompt.Kind.SEARCH, "");
      case FILTER -> prompts.open(Prompt.Kind.FILTER, desk.list.filterText);
      case CLEAR_FILTER -> clearFilter();
      case TOGGLE_UNREAD_ONLY -> {
        desk.list.unreadOnly = !desk.list.unreadOnly;
        moves.find();
      }
      default -> throw new IllegalStateException("not for finding: " + operation);
    }
  }

  private void clearFilter() {
    desk.page.wanted = "";
    desk.list.unreadOnly = false;
    if (desk.list.listing().words().isPresent()) {
      desk.selectedListing().ifPresent(desk.list::turnTo);
    }
    prompts.run(Prompt.Kind.FILTER, "");
  }

  private void program(Operation operation) {
    switch (operation) {
      case RELOAD -> reload();
      case RELOAD_ALL -> fetches.refresh(List.of(), true);
      case COMMAND -> prompts.open(Prompt.Kind.COMMAND, "");
      case HELP ->
          desk.overlay =
              Optional.of(
                  new Overlay("KEYS", HelpLines.lines(keymap), List.of(), new ListCursor()));
      case REDRAW -> loop.redraw();
      case SUSPEND -> loop.suspend();
      case QUIT -> loop.leave(0);
      case INTERRUPT -> loop.leave(INTERRUPTED);
      default -> throw new IllegalStateException("not of the program: " + operation);
    }
  }

  private void reload() {
    Optional<Listing> feed = desk.focus == Pane.FEEDS ? desk.selectedListing() : Optional.empty();
    fetches.reload(feed.orElse(desk.list.listing()));
  }

  /** A line typed behind the colon. */
  private void command(String line) {
    String name = line.split("\\s+", 2)[0];
    String words = line.substring(name.length()).strip();
    switch (name) {
      case "" -> desk.hush();
      case "search" -> prompts.run(Prompt.Kind.SEARCH, words);
      case "filter" -> prompts.run(Prompt.Kind.FILTER, words);
      case "tag" -> prompts.run(Prompt.Kind.TAG, words);
      case "theme" -> theme(words);
      case "open" -> {
        if (words.matches("[0-9]{1,6}")) {
          openLink(Integer.parseInt(words));
        } else {
          run(Operation.OPEN);
        }
      }
      case "q" -> loop.leave(0);
      default ->
          Operation.of(name)
              .ifPresentOrElse(this::run, () -> desk.complain("there is no command " + name));
    }
  }

  private void theme(String name) {
    Theme.of(name, options.colors())
        .ifPresentOrElse(
            loop::use,
            () -> desk.complain("themes are " + String.join(", ", ReaderOptions.themes())));
  }

  @Override
  public void close() {
    timer.shutdownNow();
    browsers.shutdownNow();
    fetches.close();
    library.close();
  }
}
