package dateline.subscription;

import dateline.text.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address of a feed as people and files write it. */
final class FeedAddress {
  private static final int LONGEST = 4_000;

  private FeedAddress() {}

  /**
   * An http or https address; empty for anything else: no file, no command, no other scheme.
   * java.net.URI would take invisible characters and bidi overrides; they are left out.
   */
  static Optional<URI> of(String written) {
    String text = web(Printable.line(written)).replace(" ", "%20");
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI address = new URI(text);
      String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && address.getRawAuthority() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /** "feed://host/path" and "feed:https://host/path" were once how sites offered their feeds. */
  private static String web(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    if (lower.startsWith("feed://") || lower.startsWith("itpc://")) {
      return "http" + written.substring(4);
    }
    return lower.startsWith("feed:http") ? written.substring(5) : written;
  }

  /** The host without user, password and port: what stands in for a title. */
  static String host(URI address) {
    String authority = Optional.ofNullable(address.getRawAuthority()).orElse("");
    return authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
  }

  /**
   * What two addresses of one feed have in common: not the scheme, not the case of the host, the
   * default port, a fragment or the last slash.
   */
  static String key(URI address) {
    String authority =
        Optional.ofNullable(address.getRawAuthority()).orElse("").toLowerCase(Locale.ROOT);
    authority = authority.replaceFirst(":(80|443)?$", "");
    String path = Optional.ofNullable(address.getRawPath()).orElse("");
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return authority + trimmed + query;
  }
}
