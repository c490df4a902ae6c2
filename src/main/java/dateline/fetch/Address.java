package dateline.fetch;

import dateline.text.Printable;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * An address in the form that goes over the wire: ASCII, without user, password and fragment.
 *
 * @param authorization the Basic credentials that were in it (RFC 7617)
 */
record Address(URI uri, Optional<String> authorization) {
  private static final int HIGHEST_PORT = 65_535;

  /** Empty for what is no address on the web; {@link #objection} says why. */
  static Optional<Address> of(URI given) {
    Optional<String> authority = Optional.ofNullable(given.getRawAuthority());
    if (!isWeb(given) || authority.isEmpty()) {
      return Optional.empty();
    }
    int at = authority.get().lastIndexOf('@');
    String host = authority.get().substring(at + 1);
    Optional<String> user =
        at < 0 ? Optional.empty() : Optional.of(authority.get().substring(0, at));
    return wire(given, host)
        .map(uri -> new Address(uri, user.map(Address::decoded).map(Login::basic)));
  }

  /** Why an address cannot be fetched. */
  static String objection(URI given) {
    String scheme = Optional.ofNullable(given.getScheme()).orElse("");
    return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https")
        ? "the address " + Printable.address(given) + " names no host"
        : "only http and https are fetched, not "
            + (scheme.isEmpty() ? Printable.address(given) : scheme + ":");
  }

  /** Where a Location header leads; servers put spaces and letters into it. */
  static Optional<URI> resolve(URI from, String location) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : location.strip().getBytes(StandardCharsets.ISO_8859_1)) {
      int c = b & 0xFF;
      boolean isPlain = c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0;
      escaped.append(isPlain ? String.valueOf((char) c) : String.format(Locale.ROOT, "%%%02X", c));
    }
    try {
      return Optional.of(from.resolve(new URI(escaped.toString())));
    } catch (URISyntaxException hopeless) {
      return Optional.empty();
    }
  }

  /** Same scheme, host and port (RFC 6454). */
  boolean isSameServer(Address other) {
    return uri.getScheme().equalsIgnoreCase(other.uri.getScheme())
        && host().equalsIgnoreCase(other.host())
        && uri.getPort() == other.uri.getPort();
  }

  String host() {
    return uri.getHost();
  }

  private static boolean isWeb(URI given) {
    String scheme = Optional.ofNullable(given.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https");
  }

  private static Optional<URI> wire(URI given, String host) {
    String path = Optional.ofNullable(given.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
    String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
    try {
      String authority = host.chars().allMatch(c -> c < 0x80) ? host : IDN.toASCII(host);
      URI whole = new URI(given.getScheme() + "://" + authority + path + query);
      URI ascii = new URI(whole.toASCIIString());
      return Optional.of(ascii)
          .filter(uri -> uri.getHost() != null && uri.getPort() <= HIGHEST_PORT);
    } catch (URISyntaxException | IllegalArgumentException noHost) {
      return Optional.empty();
    }
  }

  /** The characters that percent signs stand for. */
  static String decoded(String user) {
    return URI.create("x:/" + user).getPath().substring(1);
  }

  /** This address, asked for with other credentials. */
  Address with(Optional<String> other) {
    return new Address(uri, other);
  }

  boolean isSecure() {
    return uri.getScheme().equalsIgnoreCase("https");
  }
}
