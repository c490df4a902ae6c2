package dateline.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Serves the sample news on loopback: feeds and pages of three invented outlets, whose dates are
 * always today's. The manifest among the samples says what is served and explains the placeholders.
 */
final class DemoSite implements AutoCloseable {
  private static final String SAMPLES = "/dateline/demo/";
  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{(?:base|hours-ago:(-?[0-9]{1,4}):(rfc822|iso|day|weekday))}}");
  private final Instant started;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Map<String, String> types;

  private DemoSite(HttpServer server, Clock clock) throws IOException {
    this.server = server;
    this.started = clock.instant().truncatedTo(ChronoUnit.HOURS);
    this.types = manifest();
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  static DemoSite start(Clock clock) throws IOException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    return new DemoSite(HttpServer.create(anyPort, 0), clock);
  }

  String base() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The sample's text with its placeholders filled in. */
  String text(String path) throws IOException {
    return PLACEHOLDER
        .matcher(sample(path))
        .replaceAll(
            found ->
                found.group(1) == null
                    ? base()
                    : form(found.group(2))
                        .format(started.minus(Duration.ofHours(Long.parseLong(found.group(1))))));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      String type = types.get(file);
      if (type == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] body = text(file).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static Map<String, String> manifest() throws IOException {
    Map<String, String> types = new HashMap<>();
    for (String line : sample("manifest").split("\n")) {
      String[] fields = line.split("\t");
      if (!line.startsWith("#") && fields.length == 2) {
        types.put(fields[0], fields[1]);
      }
    }
    return types;
  }

  private static String sample(String path) throws IOException {
    try (InputStream sample = DemoSite.class.getResourceAsStream(SAMPLES + path)) {
      if (sample == null) {
        throw new IOException("the sample " + path + " is missing from the program");
      }
      return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static DateTimeFormatter form(String name) {
    String pattern =
        switch (name) {
          case "rfc822" -> "EEE, d MMM yyyy HH:mm:ss 'GMT'";
          case "iso" -> "yyyy-MM-dd'T'HH:mm:ss'Z'";
          case "day" -> "d MMM yyyy";
          default -> "EEEE";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
