package dateline.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Why there is no page, in one sentence for the reader. */
final class Reasons {
  /** What a status means to a reader, and where it helps, what to do. */
  private static final Map<Integer, String> STATUS =
      Map.ofEntries(
          Map.entry(400, "400 (it does not understand the address)"),
          Map.entry(401, "401 (it wants a password)"),
          Map.entry(402, "402 (it wants payment)"),
          Map.entry(403, "403 (it refuses programs like this one, or everyone)"),
          Map.entry(404, "404 (not found)"),
          Map.entry(406, "406 (it has no such format)"),
          Map.entry(407, "407 (the proxy wants a password)"),
          Map.entry(410, "410 (gone for good)"),
          Map.entry(429, "429 (asked too often)"),
          Map.entry(451, "451 (withheld for legal reasons)"),
          Map.entry(500, "500 (a fault of the server)"),
          Map.entry(502, "502 (a server behind it is down)"),
          Map.entry(503, "503 (overloaded or in repair)"),
          Map.entry(504, "504 (a server behind it is slow)"));

  /** What the JDK's client says when a server hangs up; it has no exception of its own for it. */
  private static final List<String> HUNG_UP =
      List.of("reset", "received no bytes", "bytes received", "eof", "closed");

  private Reasons() {}

  static String status(String host, int status, Optional<Duration> retryAfter) {
    String meaning = STATUS.getOrDefault(status, Integer.toString(status));
    String later =
        retryAfter.map(wait -> "; it asks to be left alone for " + span(wait)).orElse("");
    return host + " answered " + meaning + later;
  }

  /** "30 s", "300 ms", "5 min", "2 h", "3 days". */
  static String span(Duration span) {
    if (span.compareTo(Duration.ofSeconds(1)) < 0) {
      return span.toMillis() + " ms";
    }
    if (span.compareTo(Duration.ofMinutes(2)) < 0) {
      return span.toSeconds() + " s";
    }
    if (span.compareTo(Duration.ofHours(2)) < 0) {
      return span.toMinutes() + " min";
    }
    return span.compareTo(Duration.ofDays(2)) < 0 ? span.toHours() + " h" : span.toDays() + " days";
  }

  /** For whatever the client threw; the first cause that says something decides. */
  static String failure(String host, Throwable thrown, FetchLimits limits) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Optional<String> reason =
          cause instanceof IOException ? known(host, cause, limits) : Optional.empty();
      if (reason.isPresent()) {
        return reason.get();
      }
    }
    return "the connection to " + host + " broke";
  }

  private static Optional<String> known(String host, Throwable cause, FetchLimits limits) {
    if (cause instanceof Wire.ClosedGate) {
      return Optional.of(
          host + " is on a private network, where a feed from elsewhere may not lead");
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return Optional.of(host + " did not answer within " + span(limits.connect()));
    }
    if (cause instanceof UnknownHostException
        || hasCause(cause, UnresolvedAddressException.class)) {
      return Optional.of(
          "no address is known for " + host + "; check its spelling and the network");
    }
    if (cause instanceof ConnectException) {
      return Optional.of(host + " refused the connection");
    }
    if (cause instanceof SSLException) {
      return Optional.of(TlsReasons.of(host, cause));
    }
    if (said(cause).contains("invalid status line") || said(cause).contains("protocol error")) {
      return Optional.of(host + " did not answer in HTTP");
    }
    boolean hungUp = cause instanceof EOFException || cause instanceof SocketException;
    return hungUp || HUNG_UP.stream().anyMatch(said(cause)::contains)
        ? Optional.of(host + " closed the connection before the end")
        : Optional.empty();
  }

  static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  static String said(Throwable cause) {
    return Optional.ofNullable(cause.getMessage()).orElse("").toLowerCase(Locale.ROOT);
  }
}
