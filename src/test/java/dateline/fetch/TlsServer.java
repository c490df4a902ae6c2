package dateline.fetch;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A server on loopback that speaks TLS with a certificate made for the test. */
final class TlsServer implements AutoCloseable {
  private static final String PASSWORD = "changeit";

  /** What the clients offered to speak, by ALPN. */
  final List<String> offered = new CopyOnWriteArrayList<>();

  private final SSLServerSocket listener;

  /** What the server does once the secure connection stands. */
  interface Behaviour {
    void answer(SSLSocket connection) throws IOException;
  }

  /** Keys and certificates made by keytool: an authority "ca" and what it signs. */
  record Keys(KeyStore store) {
    static Keys in(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
      Path file = folder.resolve("keys.p12");
      make(file, "ca", "-ext", "bc:c", "-validity", "30");
      make(file, "good", "-signer", "ca", "-ext", "san=ip:127.0.0.1", "-validity", "30");
      make(file, "other", "-signer", "ca", "-ext", "san=dns:other.example", "-validity", "30");
      make(
          file,
          "old",
          "-signer",
          "ca",
          "-ext",
          "san=ip:127.0.0.1",
          "-startdate",
          "-20d",
          "-validity",
          "5");
      make(file, "self", "-ext", "san=ip:127.0.0.1", "-validity", "30");
      return new Keys(KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
    }

    private static void make(Path file, String name, String... options)
        throws IOException, InterruptedException {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
      command.addAll(List.of("-J-Duser.language=en", "-genkeypair", "-alias", name));
      command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1", "-dname", "CN=" + name));
      command.addAll(List.of("-keystore", file.toString(), "-storepass", PASSWORD));
      command.addAll(List.of(options));
      Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
        throw new IOException("keytool: " + said);
      }
    }

    /** Trusts the authority and nobody else. */
    SSLContext trust() throws GeneralSecurityException, IOException {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("ca", store.getCertificate("ca"));
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    }

    private SSLContext identity(String name) throws GeneralSecurityException, IOException {
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(null, null);
      Key key = store.getKey(name, PASSWORD.toCharArray());
      own.setKeyEntry(name, key, PASSWORD.toCharArray(), store.getCertificateChain(name));
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(own, PASSWORD.toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    }
  }

  /**
   * A server that shows the certificate of this name.
   *
   * @param suite the only cipher suite, of TLS 1.2, that it knows; absent for the usual ones
   */
  TlsServer(Keys keys, String name, Optional<String> suite, Behaviour behaviour)
      throws GeneralSecurityException, IOException {
    listener =
        (SSLServerSocket)
            keys.identity(name)
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    if (suite.isPresent()) {
      listener.setEnabledProtocols(new String[] {"TLSv1.2"});
      listener.setEnabledCipherSuites(new String[] {suite.get()});
    }
    Thread server = new Thread(() -> listen(behaviour), "tls server");
    server.setDaemon(true);
    server.start();
  }

  URI at(String path) {
    return URI.create("https://127.0.0.1:" + listener.getLocalPort() + path);
  }

  int port() {
    return listener.getLocalPort();
  }

  private void listen(Behaviour behaviour) {
    while (!listener.isClosed()) {
      try (SSLSocket connection = (SSLSocket) listener.accept()) {
        connection.setHandshakeApplicationProtocolSelector(
            (socket, protocols) -> {
              offered.addAll(protocols);
              return protocols.contains("h2") ? "h2" : "";
            });
        connection.startHandshake();
        behaviour.answer(connection);
      } catch (IOException hungUp) {
        offered.add("hung up: " + hungUp.getMessage());
      }
    }
  }

  /** Answers over HTTP/2 with a status of 200 and this body (RFC 9113). */
  static void sendOverHttp2(SSLSocket connection, byte[] body) throws IOException {
    DataInputStream in = new DataInputStream(connection.getInputStream());
    OutputStream out = connection.getOutputStream();
    in.readFully(new byte["PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".length()]);
    out.write(frame(4, 0, 0, new byte[0]));
    out.flush();
    while (true) {
      int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
      int type = in.readUnsignedByte();
      int flags = in.readUnsignedByte();
      int stream = in.readInt();
      in.readFully(new byte[length]);
      if (type == 4 && flags == 0) {
        out.write(frame(4, 1, 0, new byte[0]));
      }
      if (type == 1) {
        out.write(frame(1, 4, stream, new byte[] {(byte) 0x88}));
        out.write(frame(0, 1, stream, body));
      }
      out.flush();
    }
  }

  private static byte[] frame(int type, int flags, int stream, byte[] payload) {
    ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
    frame.put((byte) 0).putShort((short) payload.length).put((byte) type).put((byte) flags);
    return frame.putInt(stream).put(payload).array();
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
