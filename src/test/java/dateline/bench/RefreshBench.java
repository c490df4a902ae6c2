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
 * What a whole refresh costs: {@code java -cp … dateline.bench.RefreshBench DIRECTORY FEEDS
 * [LATENCY_MS]}, after {@code mvn package}. Serves the feeds on loopback, runs the launcher in a
 * process of its own and prints wall and CPU seconds and the highest memory of a first refresh, of
 * one where nothing changed, and of a list. The directory must not hold a home already.
 */
public final class RefreshBench {
  private static final Path LAUNCHER = Path.of("target/dateline/bin/dateline");

  /** What a process used is looked up this often; what it used after the last look is missing. */
  private static final long LOOK_MILLIS = 20;

  /** With two connections to each, what is measured is the number of workers. */
  private static final int HOSTS = 100;

  private final Path home;

  private RefreshBench(Path home) {
    this.home = home;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    int feeds = Integer.parseInt(args[1]);
    Duration latency = Duration.ofMillis(args.length > 2 ? Long.parseLong(args[2]) : 0);
    RefreshBench bench = new RefreshBench(Path.of(args[0]).toAbsolutePath());
    try (FeedSite site = new FeedSite(latency, HOSTS)) {
      site.subscribe(bench.home.resolve("feeds.opml"), feeds);
      Files.writeString(bench.home.resolve("bench.toml"), "[refresh]\nfull-text = false\n");
      bench.run("first", "refresh", "-q");
      bench.run("unchanged", "refresh", "-q", "--force");
      bench.run("list", "list", "--unread", "-n", "10");
    }
  }

  private void run(String name, String command, String... options)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(LAUNCHER.toString(), command));
    Collections.addAll(words, "--home", home.resolve("home").toString());
    Collections.addAll(words, "--config", home.resolve("bench.toml").toString());
    Collections.addAll(words, "--feeds", home.resolve("feeds.opml").toString());
    Collections.addAll(words, options);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
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
        "%-10s code %d, %6.1f s wall, %6.2f s CPU, %4d MB%n",
        name, process.exitValue(), wall, cpu.toMillis() / 1e3, kilobytes / 1024);
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
