package dateline.fetch;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a SOCKS 5 proxy for a connection (RFC 1928, passwords RFC 1929). */
final class SocksDialog {
  /** Statuses by which the bridge says what came of it; no server sends them. */
  static final int UNREACHABLE_PROXY = 591;

  static final int WRONG_PASSWORD = 592;
  static final int FORBIDDEN = 593;
  static final int UNREACHABLE_SERVER = 594;

  private static final int VERSION = 5;
  private static final int NO_PASSWORD = 0;
  private static final int PASSWORD = 2;
  private static final int CONNECT = 1;
  private static final int IPV4 = 1;
  private static final int NAME = 3;
  private static final int IPV6 = 4;
  private static final int NOT_ALLOWED = 2;
  private static final int MOST_BYTES = 255;

  private final ProxyServer proxy;
  private final int patienceMillis;

  /**
   * A dialog with this proxy.
   *
   * @param patience for its connection and for each of its answers
   */
  SocksDialog(ProxyServer proxy, Duration patience) {
    this.proxy = proxy;
    this.patienceMillis = (int) patience.toMillis();
  }

  /** There is no connection; the status says why. */
  static final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    Refusal(int status) {
      super("status " + status);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  Socket connect(String host, int port) throws IOException {
    Socket socket = new Socket();
    try {
      reach(socket);
      socket.setSoTimeout(patienceMillis);
      greet(socket);
      ask(socket, host, port);
      socket.setSoTimeout(0);
      return socket;
    } catch (IOException refused) {
      socket.close();
      throw refused instanceof Refusal ? refused : new Refusal(UNREACHABLE_PROXY);
    }
  }

  private void reach(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    socket.connect(new InetSocketAddress(proxy.host(), proxy.port()), patienceMillis);
  }

  private void greet(Socket socket) throws IOException {
    boolean hasUser = proxy.user().isPresent();
    OutputStream out = socket.getOutputStream();
    out.write(
        hasUser
            ? new byte[] {VERSION, 2, NO_PASSWORD, PASSWORD}
            : new byte[] {VERSION, 1, NO_PASSWORD});
    DataInputStream in = new DataInputStream(socket.getInputStream());
    int version = in.readUnsignedByte();
    int method = in.readUnsignedByte();
    if (version != VERSION || (method != NO_PASSWORD && (method != PASSWORD || !hasUser))) {
      throw new Refusal(version == VERSION ? WRONG_PASSWORD : UNREACHABLE_PROXY);
    }
    if (method == PASSWORD) {
      out.write(password(proxy.user().orElse("")));
      in.readUnsignedByte();
      if (in.readUnsignedByte() != 0) {
        throw new Refusal(WRONG_PASSWORD);
      }
    }
  }

  private static byte[] password(String user) throws Refusal {
    int colon = user.indexOf(':');
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    message.write(1);
    counted(message, colon < 0 ? user : user.substring(0, colon));
    counted(message, colon < 0 ? "" : user.substring(colon + 1));
    return message.toByteArray();
  }

  private static void counted(ByteArrayOutputStream message, String text) throws Refusal {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MOST_BYTES) {
      throw new Refusal(WRONG_PASSWORD);
    }
    message.write(bytes.length);
    message.writeBytes(bytes);
  }

  /** The name goes to the proxy as it is: it may know names that this machine does not. */
  private static void ask(Socket socket, String host, int port) throws IOException {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(new byte[] {VERSION, CONNECT, 0, NAME});
    counted(request, host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
    request.write(port >> Byte.SIZE);
    request.write(port);
    socket.getOutputStream().write(request.toByteArray());
    DataInputStream in = new DataInputStream(socket.getInputStream());
    in.readUnsignedByte();
    int reply = in.readUnsignedByte();
    if (reply != 0) {
      throw new Refusal(reply == NOT_ALLOWED ? FORBIDDEN : UNREACHABLE_SERVER);
    }
    in.readUnsignedByte();
    in.readFully(new byte[addressBytes(in) + 2]);
  }

  private static int addressBytes(DataInputStream in) throws IOException {
    int type = in.readUnsignedByte();
    return switch (type) {
      case IPV4 -> 4;
      case IPV6 -> 16;
      case NAME -> in.readUnsignedByte();
      default -> throw new Refusal(UNREACHABLE_PROXY);
    };
  }
}
