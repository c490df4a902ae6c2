package dateline.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A web server on loopback that says, byte for byte, whatever a test tells it to, and hangs up or
 * hangs on. One request a connection.
 */
final class RudeServer implements AutoCloseable {
  private static final int TLS_HANDSHAKE = 0x16;

  private final ServerSocket listener;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  /** What the server does on a connection once it has read the request. */
  interface Behaviour {
    void answer(Socket connection) throws IOException, InterruptedException;
  }

  RudeServer() throws IOException {
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::listen);
  }

  /** The address of a path, on 127.0.0.1. */
  URI at(String path) {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort() + path);
  }

  RudeServer on(String path, Behaviour behaviour) {
    behaviours.put(path, behaviour);
    return this;
  }

  /** Answers with a head whose lines end as HTTP wants and this body, then hangs up. */
  RudeServer on(String path, String head, byte[] body) {
    return on(path, connection -> send(connection, head, body));
  }

  RudeServer on(String path, String head, String body) {
    return on(path, head, body.getBytes(StandardCharsets.UTF_8));
  }

  /** A plain redirect. */
  RudeServer redirect(String path, int status, String location) {
    return on(path, "HTTP/1.1 " + status + " Moved\nLocation: " + location, "");
  }

  /** The heads of all requests so far. */
  List<String> requests() {
    return requests;
  }

  /** Blocks until the test is over: a server that has fallen asleep. */
  void sleep() throws InterruptedException {
    closed.await();
  }

  /** Blocks for a moment, or until the test is over. */
  void pause(long millis) throws InterruptedException, SocketException {
    if (closed.await(millis, TimeUnit.MILLISECONDS)) {
      throw new SocketException("the test is over");
    }
  }

  static void send(Socket connection, String head, byte[] body) throws IOException {
    OutputStream out = connection.getOutputStream();
    String ending = head.contains("Content-Length") ? "" : "\nConnection: close";
    String lines = (head + ending + "\n\n").replace("\n", "\r\n");
    out.write(lines.getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
    out.flush();
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket connection = listener.accept();
        threads.execute(() -> serve(connection));
      } catch (IOException over) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      String head = head(connection);
      requests.add(head);
      String path = head.split(" ", 3)[1];
      behaviours
          .getOrDefault(path, c -> send(c, "HTTP/1.1 404 Not Found", new byte[0]))
          .answer(connection);
    } catch (IOException hungUp) {
      requests.add("hung up: " + hungUp.getMessage());
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c == TLS_HANDSHAKE && head.isEmpty()) {
        send(connection, "HTTP/1.1 400 Bad Request", new byte[0]);
        throw new IOException("TLS");
      }
      if (c < 0) {
        throw new IOException("no request");
      }
      head.append((char) c);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    listener.close();
    threads.shutdownNow();
  }
}
