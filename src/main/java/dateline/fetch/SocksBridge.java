package dateline.fetch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * An HTTP proxy on loopback that hands on what it is asked for to a SOCKS proxy: the JDK's client
 * speaks to HTTP proxies only. Who does not know its password, made anew for each bridge, is turned
 * away, so that other users of this machine get nothing from it.
 */
final class SocksBridge implements Closeable {
  /** Longer heads than this are not the client's. */
  private static final int HEAD_BYTES = 64 * 1024;

  private static final int BACKLOG = 64;

  private static final String END = "\r\n\r\n";

  /** Headers of one connection (RFC 9110, 7.6.1) or for the bridge alone. */
  private static final Set<String> OURS =
      Set.of("connection", "proxy-connection", "proxy-authorization", "keep-alive");

  private final SocksDialog dialog;
  private final ServerSocket listener;
  private final Executor threads;
  private final String password;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  SocksBridge(ProxyServer proxy, Duration patience, Executor threads) {
    this.dialog = new SocksDialog(proxy, patience);
    this.threads = threads;
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    this.password = "Dateline " + HexFormat.of().formatHex(random);
    try {
      this.listener = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    } catch (IOException noPort) {
      throw new UncheckedIOException("no port is free on this machine", noPort);
    }
    threads.execute(this::listen);
  }

  ProxySelector selector() {
    return ProxySelector.of((InetSocketAddress) listener.getLocalSocketAddress());
  }

  /** What the client must send as Proxy-Authorization. */
  String authorization() {
    return password;
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        open.add(client);
        threads.execute(() -> serve(client));
      } catch (IOException | RejectedExecutionException closed) {
        return;
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      String head = head(client.getInputStream());
      if (!head.toLowerCase(Locale.ROOT).contains(authorizationLine())) {
        answer(client, "407 Proxy Authentication Required");
        return;
      }
      connect(client, head);
    } catch (IOException hungUp) {
      System.getLogger(SocksBridge.class.getName())
          .log(System.Logger.Level.DEBUG, "a connection through the proxy ended", hungUp);
    } finally {
      open.remove(client);
    }
  }

  private String authorizationLine() {
    return "\r\nproxy-authorization: " + password.toLowerCase(Locale.ROOT) + "\r\n";
  }

  private void connect(Socket client, String head) throws IOException {
    String[] request = head.substring(0, head.indexOf("\r\n")).split(" ", 3);
    boolean isTunnel = request[0].equals("CONNECT");
    URI target = URI.create(isTunnel ? "https://" + request[1] : request[1]);
    int port = target.getPort() > 0 ? target.getPort() : 80;
    try (Socket server = dialog.connect(target.getHost(), port)) {
      open.add(server);
      if (isTunnel) {
        answer(client, "200 Connected");
      } else {
        server.getOutputStream().write(forwarded(head, target).getBytes(StandardCharsets.UTF_8));
      }
      threads.execute(() -> pump(client, server));
      pump(server, client);
      open.remove(server);
    } catch (SocksDialog.Refusal refusal) {
      answer(client, refusal.status() + " Refused\r\nContent-Length: 0");
    } catch (RejectedExecutionException closed) {
      throw new IOException(closed);
    }
  }

  private static void answer(Socket client, String status) throws IOException {
    client.getOutputStream().write(("HTTP/1.1 " + status + END).getBytes(StandardCharsets.UTF_8));
  }

  /** The request as its server wants it; the connection is for this one request. */
  private static String forwarded(String head, URI target) {
    StringBuilder lines = new StringBuilder();
    for (String line : head.strip().split("\r\n")) {
      boolean isFirst = lines.length() == 0;
      String name = line.split(":", 2)[0].toLowerCase(Locale.ROOT);
      if (isFirst) {
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        lines.append("GET ").append(target.getRawPath()).append(query).append(" HTTP/1.1\r\n");
      } else if (!OURS.contains(name)) {
        lines.append(line).append("\r\n");
      }
    }
    return lines + "Connection: close" + END;
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int matched = 0;
    while (matched < END.length()) {
      int c = in.read();
      if (c < 0 || head.size() > HEAD_BYTES) {
        throw new IOException("no request");
      }
      head.write(c);
      matched = c == END.charAt(matched) ? matched + 1 : c == '\r' ? 1 : 0;
    }
    return head.toString(StandardCharsets.UTF_8);
  }

  /** Copies until one side ends, and then ends the other: a response is the last thing said. */
  private static void pump(Socket from, Socket to) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[16 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
      }
    } catch (IOException ended) {
      System.getLogger(SocksBridge.class.getName())
          .log(System.Logger.Level.DEBUG, "a connection through the proxy ended", ended);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
