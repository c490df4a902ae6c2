package dateline.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/**
 * A thousand feeds on loopback, or as many as are wanted: {@code /N.xml} has 40 entries of one to
 * six paragraphs of words that mean nothing, packed with gzip, with an ETag that is honoured.
 */
public final class FeedSite implements AutoCloseable {
  public static final int ENTRIES = 40;

  private static final int THREADS = 64;
  private static final int VOCABULARY = 20_000;
  private static final int WORDS = 60;
  private static final long NEWEST = Instant.parse("2026-11-23T06:00:00Z").getEpochSecond();

  private final Duration latency;
  private final List<HttpServer> servers = new ArrayList<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  /** A site that waits so long before each answer, on so many addresses from 127.0.0.1 on. */
  public FeedSite(Duration latency, int hosts) throws IOException {
    this.latency = latency;
    for (int host = 1; host <= hosts; host++) {
      HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0." + host, 0), THREADS);
      server.setExecutor(threads);
      server.createContext("/", this::answer);
      server.start();
      servers.add(server);
    }
  }

  public URI feed(int number) {
    InetSocketAddress at = servers.get(number % servers.size()).getAddress();
    return URI.create("http://" + at.getHostString() + ":" + at.getPort() + "/" + number + ".xml");
  }

  /** Writes subscriptions to the first feeds. */
  public void subscribe(Path file, int feeds) throws IOException {
    StringBuilder opml = new StringBuilder("<opml version='2.0'><head/><body>");
    for (int i = 0; i < feeds; i++) {
      opml.append("<outline text='Feed " + i + "' xmlUrl='" + feed(i) + "'/>");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, opml.append("</body></opml>"));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      LockSupport.parkNanos(latency.toNanos());
      String path = exchange.getRequestURI().getPath();
      String tag = "\"" + path + "\"";
      exchange.getResponseHeaders().set("ETag", tag);
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      byte[] body = packed(rss(Integer.parseInt(path.replaceAll("\\D", ""))));
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String rss(int number) {
    Random random = new Random(number);
    StringBuilder rss = new StringBuilder("<rss version='2.0'><channel><title>Feed ");
    rss.append(number).append("</title><link>https://feed.example/").append(number);
    rss.append("</link>");
    for (int i = 0; i < ENTRIES; i++) {
      String link = "https://feed.example/" + number + "/" + i;
      rss.append("<item><title>").append(words(random, 8)).append("</title><link>").append(link);
      rss.append("</link><guid>").append(link).append("</guid><pubDate>");
      rss.append(Instant.ofEpochSecond(NEWEST - i * 3600L)).append("</pubDate><description>");
      for (int p = 0; p <= random.nextInt(6); p++) {
        rss.append("&lt;p>").append(words(random, WORDS)).append(".&lt;/p>\n");
      }
      rss.append("</description></item>");
    }
    return rss.append("</channel></rss>").toString();
  }

  /** Words as rare and as common as those of a language, roughly. */
  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
      words.append(i == 0 ? "" : " ").append("news").append(Integer.toString(rank, 26));
    }
    return words.toString();
  }

  @Override
  public void close() {
    servers.forEach(server -> server.stop(0));
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
