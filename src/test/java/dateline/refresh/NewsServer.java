package dateline.refresh;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A news site on loopback: a path sends what a test put there, with an ETag. */
final class NewsServer implements AutoCloseable {
  final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final HttpServer server;

  private record Answer(int status, String type, String body, Optional<String> retryAfter) {}

  NewsServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  URI at(String path) {
    String host = server.getAddress().getAddress().getHostAddress();
    return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
  }

  void put(String path, String type, String body) {
    answers.put(path, new Answer(200, type, body, Optional.empty()));
  }

  void refuse(String path, int status, Optional<String> retryAfter) {
    answers.put(path, new Answer(status, "text/html", "<p>No.</p>", retryAfter));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      Answer answer =
          answers.getOrDefault(
              path, new Answer(404, "text/html", "<p>Nothing here.</p>", Optional.empty()));
      String tag = "\"" + Integer.toHexString(answer.hashCode()) + "\"";
      if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
        return;
      }
      exchange.getResponseHeaders().set("ETag", tag);
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      answer.retryAfter().ifPresent(s -> exchange.getResponseHeaders().set("Retry-After", s));
      byte[] body = answer.body().getBytes(UTF_8);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
