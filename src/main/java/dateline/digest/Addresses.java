package dateline.digest;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Web addresses as they may stand in a written page. */
final class Addresses {
  /** All that a news page has reason to link to; {@code javascript:} and {@code data:} run code. */
  private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");

  private Addresses() {}

  /** The address in ASCII; empty when following it would be unsafe. */
  static Optional<String> safe(URI address) {
    String scheme = address.getScheme();
    if (scheme == null || !SAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(address.toASCIIString());
  }
}
