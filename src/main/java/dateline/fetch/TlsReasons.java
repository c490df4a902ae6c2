package dateline.fetch;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;

/** Why there is no secure connection, in one sentence: what, where, what next. */
final class TlsReasons {
  /** What the JDK says when the two sides cannot agree; it has one exception for everything. */
  private static final List<String> NOTHING_IN_COMMON =
      List.of(
          "handshake_failure",
          "protocol_version",
          "insufficient_security",
          "no appropriate protocol",
          "is not accepted by client preferences",
          "no cipher suites in common");

  private static final List<String> OTHER_HOST =
      List.of("no name matching", "subject alternative", "no subject alternative");

  private TlsReasons() {}

  static String of(String host, Throwable thrown) {
    if (Reasons.hasCause(thrown, CertificateExpiredException.class)) {
      return "the TLS certificate of "
          + host
          + " has expired; its owner must renew it, or this machine's clock is wrong";
    }
    if (Reasons.hasCause(thrown, CertificateNotYetValidException.class)) {
      return "the TLS certificate of " + host + " is not valid yet; is this machine's clock right?";
    }
    if (says(thrown, List.of("certification path", "trust anchor"))) {
      return "the TLS certificate of "
          + host
          + " is signed by itself or by an authority not trusted here; if that is right, add it to"
          + " Java's trusted ones with keytool -importcert -cacerts";
    }
    if (says(thrown, OTHER_HOST)) {
      return "the TLS certificate of " + host + " belongs to another host; check the address";
    }
    if (says(thrown, List.of("unsupported or unrecognized ssl message", "plaintext"))) {
      return host + " does not speak TLS at this port; try http:// in place of https://";
    }
    return says(thrown, NOTHING_IN_COMMON)
        ? host + " and this machine have no TLS version or cipher in common; it may be very old"
        : "no secure connection to " + host + " could be made; try again later";
  }

  private static boolean says(Throwable thrown, List<String> parts) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (parts.stream().anyMatch(Reasons.said(cause)::contains)) {
        return true;
      }
    }
    return false;
  }
}
