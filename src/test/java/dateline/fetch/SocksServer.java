package dateline.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

/** A SOCKS 5 proxy on loopback (RFC 1928, RFC 1929), with or without a password. */
final class SocksServer implements AutoCloseable {
  private final ServerSocket listener;
  private final Optional<String> user;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** Where a name leads; the answer's code where it leads nowhere. */
  private final BiFunction<String, Integer, Integer> route;

  SocksServer(Optional<String> user) throws IOException {
    this(user, (host, port) -> port);
  }

  /**
   * A proxy to this machine.
   *
   * @param route the port on this machine for a host and port, or the negative of a SOCKS reply
   */
  SocksServer(Optional<String> user, BiFunction<String, Integer, Integer> route)
      throws IOException {
    this.user = user;
    this.route = route;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::listen);
  }

  String address(String userInfo) {
    return "socks5://"
        + (userInfo.isEmpty() ? "" : userInfo + "@")
        + "127.0.0.1:"
        + listener.getLocalPort();
  }

  /** The servers asked for, as host:port. */
  List<String> asked() {
    return asked;
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        threads.execute(() -> serve(client));
      } catch (IOException over) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      DataInputStream in = new DataInputStream(client.getInputStream());
      OutputStream out = client.getOutputStream();
      if (!isWelcome(in, out)) {
        return;
      }
      in.readFully(new byte[4]);
      String host = text(in);
      int port = in.readUnsignedShort();
      asked.add(host + ":" + port);
      int target = route.apply(host, port);
      out.write(new byte[] {5, (byte) Math.max(0, -target), 0, 1, 0, 0, 0, 0, 0, 0});
      if (target > 0) {
        join(client, target);
      }
    } catch (IOException hungUp) {
      asked.add("hung up");
    }
  }

  private boolean isWelcome(DataInputStream in, OutputStream out) throws IOException {
    in.readUnsignedByte();
    byte[] methods = new byte[in.readUnsignedByte()];
    in.readFully(methods);
    boolean canLogIn = new String(methods, UTF_8).indexOf(2) >= 0;
    if (user.isEmpty()) {
      out.write(new byte[] {5, 0});
      return true;
    }
    out.write(new byte[] {5, (byte) (canLogIn ? 2 : 0xFF)});
    if (!canLogIn) {
      return false;
    }
    in.readUnsignedByte();
    boolean isRight = user.get().equals(text(in) + ":" + text(in));
    out.write(new byte[] {1, (byte) (isRight ? 0 : 1)});
    return isRight;
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] text = new byte[in.readUnsignedByte()];
    in.readFully(text);
    return new String(text, UTF_8);
  }

  private void join(Socket client, int port) throws IOException {
    try (Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
      threads.execute(() -> copy(server, client));
      client.getInputStream().transferTo(server.getOutputStream());
    }
  }

  private void copy(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException over) {
      asked.add("hung up");
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    threads.shutdownNow();
  }
}
