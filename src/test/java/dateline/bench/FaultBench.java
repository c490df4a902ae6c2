package dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What hostile servers cost the real program: {@code java -cp … dateline.bench.FaultBench
 * DIRECTORY}, after {@code mvn package}. Follows every {@link Fault} with the limits that a user
 * has, twice, and prints what is told of each feed, the wall seconds and the highest memory. The
 * directory must not hold a home already.
 */
public final class FaultBench {
  private static final Path LAUNCHER = Path.of("target/dateline/bin/dateline");

  private static final long LOOK_MILLIS = 20;

  private FaultBench() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[0]).toAbsolutePath();
    try (FaultSite site = new FaultSite()) {
      site.subscribe(home.resolve("feeds.opml"));
      refresh(home, "first");
      refresh(home, "second");
    }
  }

  private static void refresh(Path home, String name) throws IOException, InterruptedException {
    Path report = home.resolve(name + ".jsonl");
    List<String> words =
        List.of(
            LAUNCHER.toString(),
            "refresh",
            "--json",
            "--force",
            "--home",
            home.resolve("home").toString(),
            "--feeds",
            home.resolve("feeds.opml").toString());
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .redirectOutput(report.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long kilobytes = 0;
    while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      kilobytes = Math.max(kilobytes, RefreshBench.peak(process).orElse(0L));
    }
    double wall = (System.nanoTime() - start) / 1e9;
    System.out.print(Files.readString(report, StandardCharsets.UTF_8));
    System.out.printf(
        "%-7s code %d, %5.1f s wall, %4d MB%n", name, process.exitValue(), wall, kilobytes / 1024);
  }
}
