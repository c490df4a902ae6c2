package dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a whole refresh costs: {@code java -cp … dateline.bench.RefreshBench DIRECTORY
 * FEEDS[,FEEDS…] [LATENCY_MS [newsboat]]}, after {@code mvn package}. Serves the feeds on loopback,
 * runs the launcher in a process of its own and prints, in one table, wall and CPU seconds, CPU
 * milliseconds a feed and the highest memory of a first refresh, of one where nothing changed, and
 * of a list; with {@code newsboat}, of newsboat's over the same feeds in turn with them: it keeps
 * what a server says only from the second time on, so that its third reload is the unchanged one.
 * The directory must not hold a home already.
 */
public final class RefreshBench {
  private static final Path LAUNCHER = Path.of("target/dateline/bin/dateline");

  /** What a process used is looked up this often; what it used after the last look is missing. */
  private static final long LOOK_MILLIS = 20;

  /** With two connections to each, what is measured is the number of workers. */
  private static final int HOSTS = 100;

  private final Path home;
  private final FeedSite site;
  private final int feeds;

  private RefreshBench(Path home, FeedSite site, int feeds) {
    this.home = home;
    this.site = site;
    this.feeds = feeds;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Duration latency = Duration.ofMillis(args.length > 2 ? Long.parseLong(args[2]) : 0);
    boolean hasNewsboat = args.length > 3 && args[3].equals("newsboat");
    System.out.println(" feeds phase                code   wall s    CPU s  ms CPU/feed  peak MB");
    try (FeedSite site = new FeedSite(latency, HOSTS)) {
      for (String feeds : args[1].split(",")) {
        Path home = Path.of(args[0]).toAbsolutePath().resolve(feeds);
        RefreshBench bench = new RefreshBench(home, site, Integer.parseInt(feeds));
        bench.dateline();
        if (hasNewsboat) {
          bench.newsboat();
        }
      }
    }
  }

  private void dateline() throws IOException, InterruptedException {
    site.subscribe(home.resolve("feeds.opml"), feeds);
    Files.writeString(home.resolve("bench.toml"), "[refresh]\nfull-text = false\n");
    dateline("first", "refresh", "-q");
    dateline("unchanged", "refresh", "-q", "--force");
    dateline("list", "list", "--unread", "-n", "10");
  }

  private void dateline(String phase, String command, String... options)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(LAUNCHER.toString(), command));
    Collections.addAll(words, "--home", home.resolve("home").toString());
    Collections.addAll(words, "--config", home.resolve("bench.toml").toString());
    Collections.addAll(words, "--feeds", home.resolve("feeds.opml").toString());
    Collections.addAll(words, options);
    run(phase, new ProcessBuilder(words));
  }

  private void newsboat() throws IOException, InterruptedException {
    StringBuilder urls = new StringBuilder();
    for (int i = 0; i < feeds; i++) {
      urls.append(site.feed(i)).append('\n');
    }
    Files.writeString(home.resolve("urls"), urls);
    Files.writeString(home.resolve("config"), "reload-threads 16\nmax-items 0\n");
    for (String phase : List.of("newsboat first", "newsboat second", "newsboat unchanged")) {
      newsboat(phase, "reload");
    }
    newsboat("newsboat start", "print-unread");
  }

  private void newsboat(String phase, String command) throws IOException, InterruptedException {
    ProcessBuilder newsboat =
        new ProcessBuilder(
                "newsboat", "-u", "urls", "-c", "cache.db", "-C", "config", "-x", command)
            .directory(home.toFile());
    newsboat.environment().put("HOME", home.toString());
    run(phase, newsboat);
  }

  private void run(String phase, ProcessBuilder command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        command
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Duration cpu = Duration.ZERO;
    long kilobytes = 0;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      cpu = process.toHandle().info().totalCpuDuration().orElse(cpu);
      kilobytes = Math.max(kilobytes, peak(process).orElse(0L));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%6d %-20s %4d %8.1f %8.2f %12.2f %8d%n",
        feeds,
        phase,
        process.exitValue(),
        wall,
        cpu.toMillis() / 1e3,
        (double) cpu.toMillis() / feeds,
        kilobytes / 1024);
  }

  /** The process's highest memory so far in KiB, where the system tells. */
  static Optional<Long> peak(Process process) throws IOException {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    if (!Files.exists(status)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (java.io.UncheckedIOException ended) {
      return Optional.empty();
    }
  }
}
