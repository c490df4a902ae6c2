package dateline.bench;

import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.fetch.Validators;
import dateline.query.Query;
import dateline.query.QueryException;
import dateline.store.Change;
import dateline.store.EntryId;
import dateline.store.FollowedFeed;
import dateline.store.NewEntry;
import dateline.store.News;
import dateline.store.Retention;
import dateline.store.Store;
import dateline.store.StoredEntry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a store of 40,000 entries costs: {@code java -cp … dateline.bench.StoreBench DIRECTORY}.
 * Prints the median wall and CPU time of seven runs each, in milliseconds.
 */
public final class StoreBench {
  private static final int FEEDS = 400;
  private static final int ENTRIES_PER_FEED = 100;
  private static final int WORDS = 400;
  private static final int RUNS = 7;
  private static final Instant START = Instant.parse("2026-11-23T06:00:00Z");

  private final Path file;
  private final Random random = new Random(1);
  private final List<String> words;

  private StoreBench(Path file) {
    this.file = file;
    this.words = IntStream.range(0, 30_000).mapToObj(i -> "w" + Integer.toString(i, 36)).toList();
  }

  /** Runs everything in the directory given, which is left with {@code bench.db}. */
  public static void main(String[] args) throws IOException, QueryException {
    Path file = Path.of(args[0]).resolve("bench.db");
    for (String part : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(Path.of(file + part));
    }
    new StoreBench(file).run();
  }

  private void run() throws IOException, QueryException {
    List<URI> urls =
        IntStream.range(0, FEEDS)
            .mapToObj(i -> URI.create("https://feed" + i + ".example/rss"))
            .toList();
    try (Store store = open()) {
      store.follow(
          urls.stream().map(url -> new FollowedFeed(url, "", List.of("News/World"))).toList());
      once("insert " + FEEDS * ENTRIES_PER_FEED, () -> urls.forEach(url -> fill(store, url)));
      List<EntryId> some =
          store.find(new Query.All(), 30_000).stream().map(StoredEntry::id).toList();
      once("mark 30000 read", () -> store.change(some, new Change.Read(true)));
    }
    System.out.printf("%-28s %8.1f MB%n", "file", Files.size(file) / 1e6);
    median("open and close", () -> open().close());
    try (Store store = open()) {
      reading(store, urls);
    }
  }

  private void reading(Store store, Collection<URI> urls) throws QueryException {
    median("feeds()", store::feeds);
    median("follow(), unchanged", () -> store.follow(followed(urls)));
    for (String query :
        List.of(
            "is:any",
            "is:unread",
            "is:starred",
            "newer:2d",
            "feed:feed7.",
            "tag:world",
            "w1",
            "wabc",
            "\"w1 w2\"",
            "title:/w1.*w2/",
            "actor:W1",
            "not w1 is:unread")) {
      Query parsed = Query.parse(query);
      median("find 50: " + query, () -> store.find(parsed, 50));
      median("count: " + query, () -> store.count(parsed));
    }
    median("find all 40000", () -> store.find(new Query.All(), Integer.MAX_VALUE));
    median("search common word", () -> store.search("w1", 50));
    median("search rare word", () -> store.search("wabc", 50));
    median("search beginning", () -> store.search("wab*", 50));
    median("article", () -> store.article(new EntryId(20_000)));
    median("version()", store::version);
    once("expire", () -> store.expire(new Retention(Duration.ofDays(0), 80)));
    once("check", store::check);
  }

  private static List<FollowedFeed> followed(Collection<URI> urls) {
    return urls.stream().map(url -> new FollowedFeed(url, "", List.of("News/World"))).toList();
  }

  private Store open() {
    return Store.open(file, Clock.systemUTC(), Duration.ofSeconds(5));
  }

  private void fill(Store store, URI url) {
    List<NewEntry> entries = new ArrayList<>();
    for (int i = 0; i < ENTRIES_PER_FEED; i++) {
      entries.add(entry(url, i));
    }
    Entry[] shown = entries.stream().map(NewEntry::entry).toArray(Entry[]::new);
    Feed feed =
        new Feed(
            url.getHost(), Optional.empty(), Optional.empty(), Arrays.asList(shown), List.of());
    store.save(url, feed, entries, Validators.NONE);
  }

  private NewEntry entry(URI url, int number) {
    Instant published = START.minusSeconds(random.nextInt(30 * 86_400));
    Entry entry = News.story(url + "#" + number, text(8), "/" + random.nextLong(), published);
    String[] paragraphs =
        IntStream.range(0, 8).mapToObj(i -> text(WORDS / 8)).toArray(String[]::new);
    return News.full(entry, paragraphs);
  }

  /** Words as rare as in a language: the n-th comes about 1/n as often as the first. */
  private String text(int length) {
    return IntStream.range(0, length)
        .mapToObj(i -> words.get((int) Math.pow(words.size(), random.nextDouble()) - 1))
        .collect(Collectors.joining(" "));
  }

  private static void once(String what, Runnable work) {
    long[] cost = cost(work);
    print(what, cost[0], cost[1]);
  }

  private static void median(String what, Runnable work) {
    long[] wall = new long[RUNS];
    long[] cpu = new long[RUNS];
    for (int run = 0; run < RUNS; run++) {
      long[] cost = cost(work);
      wall[run] = cost[0];
      cpu[run] = cost[1];
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    print(what, wall[RUNS / 2], cpu[RUNS / 2]);
  }

  private static long[] cost(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long wall = System.nanoTime();
    long cpu = threads.getCurrentThreadCpuTime();
    work.run();
    return new long[] {System.nanoTime() - wall, threads.getCurrentThreadCpuTime() - cpu};
  }

  private static void print(String what, long wall, long cpu) {
    System.out.printf("%-28s %8.2f ms wall %8.2f ms cpu%n", what, wall / 1e6, cpu / 1e6);
  }
}
