package dateline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * All the {@link Fault}s on loopback, each on an address of its own (127.0.0.2, 127.0.0.3, …), so
 * that one slow host does not make the others wait. One request a connection.
 */
public final class FaultSite implements AutoCloseable {
  private final List<ServerSocket> listeners = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<Fault, AtomicInteger> visits = new ConcurrentHashMap<>();
  private final AtomicInteger hangUps = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);

  public FaultSite() throws IOException {
    List<Fault> faults = Fault.all();
    for (int i = 0; i < faults.size(); i++) {
      InetAddress address = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (i + 2)});
      ServerSocket listener = new ServerSocket(0, 50, address);
      listeners.add(listener);
      Fault fault = faults.get(i);
      threads.execute(() -> listen(listener, fault));
    }
  }

  /** The address of a fault's feed. */
  public URI feed(Fault fault) {
    ServerSocket listener = listeners.get(Fault.all().indexOf(fault));
    String host = listener.getInetAddress().getHostAddress();
    return URI.create("http://" + host + ":" + listener.getLocalPort() + "/" + fault.name());
  }

  /** How often the other side broke off. */
  public int hangUps() {
    return hangUps.get();
  }

  /** Writes subscriptions to all of them. */
  public void subscribe(Path file) throws IOException {
    StringBuilder opml = new StringBuilder("<opml version='2.0'><head/><body>\n");
    for (Fault fault : Fault.all()) {
      opml.append("<outline text='" + fault.name() + "' xmlUrl='" + feed(fault) + "'/>\n");
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, opml.append("</body></opml>\n"));
  }

  /** A connection on which the request has been read. */
  final class Visit {
    private final Socket connection;
    private final String path;
    private final int number;

    private Visit(Socket connection, String path, int number) {
      this.connection = connection;
      this.path = path;
      this.number = number;
    }

    /** How often this feed has been asked for, this time included. */
    int number() {
      return number;
    }

    String path() {
      return path;
    }

    Socket connection() {
      return connection;
    }

    void send(String head, byte[] body) throws IOException {
      OutputStream out = connection.getOutputStream();
      String lines = (head + "\nConnection: close\n\n").replace("\n", "\r\n");
      out.write(lines.getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
    }

    void send(String head, String body) throws IOException {
      send(head, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A byte every 50 ms until the other side gives up. */
    void drip(String start) throws IOException, InterruptedException {
      OutputStream out = connection.getOutputStream();
      out.write(start.getBytes(StandardCharsets.ISO_8859_1));
      while (!closed.await(50, TimeUnit.MILLISECONDS)) {
        out.write('x');
        out.flush();
      }
    }
  }

  private void listen(ServerSocket listener, Fault fault) {
    while (!listener.isClosed()) {
      try {
        Socket connection = listener.accept();
        threads.execute(() -> serve(connection, fault));
      } catch (IOException over) {
        return;
      }
    }
  }

  /** A client that hangs up is what most faults are for. */
  private void serve(Socket connection, Fault fault) {
    try (connection) {
      String path = head(connection).split(" ", 3)[1];
      int number = visits.computeIfAbsent(fault, f -> new AtomicInteger()).incrementAndGet();
      fault.behaviour().answer(new Visit(connection, path, number));
    } catch (IOException hungUp) {
      hangUps.incrementAndGet();
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private static String head(Socket connection) throws IOException {
    InputStream in = connection.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
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
    for (ServerSocket listener : listeners) {
      listener.close();
    }
    threads.shutdownNow();
  }
}
