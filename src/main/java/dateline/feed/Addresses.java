package dateline.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Web addresses as feeds write them: relative, with spaces, unescaped letters and brackets. */
final class Addresses {
  /** Longer ones are data, not addresses; browsers and servers stop near here. */
  private static final int LONGEST = 8_000;

  private static final String HEX = "0123456789ABCDEF";

  private Addresses() {}

  /** An absolute address; empty for what cannot be one. */
  static Optional<URI> resolve(Optional<URI> base, String reference) {
    String written = reference.strip();
    if (written.isEmpty() || written.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<URI> address = parse(written);
    return base.isEmpty()
        ? address.filter(URI::isAbsolute)
        : address.map(a -> resolve(base.get(), a)).filter(URI::isAbsolute);
  }

  /** A reference without a scheme made absolute; what has one stays as it was written. */
  static Optional<URI> absolute(Optional<URI> base, String reference) {
    return parse(reference.strip()).filter(URI::isAbsolute).isPresent()
        ? Optional.empty()
        : resolve(base, reference);
  }

  /** Whether a browser may be sent there: the web, and nothing that runs or reads files. */
  static boolean isWeb(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && address.getRawAuthority() != null;
  }

  private static Optional<URI> parse(String written) {
    try {
      return Optional.of(new URI(written));
    } catch (URISyntaxException unescaped) {
      return parseEscaped(written);
    }
  }

  private static Optional<URI> parseEscaped(String written) {
    try {
      return Optional.of(new URI(escaped(written)));
    } catch (URISyntaxException hopeless) {
      return Optional.empty();
    }
  }

  private static String escaped(String written) {
    StringBuilder escaped = new StringBuilder(written.length() + 16);
    boolean inFragment = false;
    for (byte b : written.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean secondHash = c == '#' && inFragment;
      inFragment |= c == '#';
      if (c <= ' ' || c >= 0x7F || secondHash || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
        escaped.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        escaped.append(c);
      }
    }
    return percents(escaped.toString());
  }

  /** A percent sign that begins no escape stands for itself. */
  private static String percents(String written) {
    StringBuilder mended = new StringBuilder(written.length() + 16);
    for (int i = 0; i < written.length(); i++) {
      mended.append(written.charAt(i));
      if (written.charAt(i) == '%' && !(isHex(written, i + 1) && isHex(written, i + 2))) {
        mended.append("25");
      }
    }
    return mended.toString();
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
  }

  /** RFC 3986, 5.2; java.net.URI follows the older RFC 2396 where only a query is given. */
  private static URI resolve(URI base, URI reference) {
    boolean onlyQuery =
        !reference.isAbsolute()
            && reference.getRawAuthority() == null
            && Optional.ofNullable(reference.getRawPath()).orElse("").isEmpty();
    if (!onlyQuery || base.isOpaque()) {
      return rooted(base).resolve(reference);
    }
    String whole = base.toString();
    int cut = whole.indexOf('#');
    whole = cut < 0 ? whole : whole.substring(0, cut);
    if (reference.getRawQuery() != null) {
      int query = whole.indexOf('?');
      whole = query < 0 ? whole : whole.substring(0, query);
    }
    return URI.create(whole + reference);
  }

  /** "http://a.example" resolves as "http://a.example/". */
  private static URI rooted(URI base) {
    return base.getRawAuthority() != null && base.getRawPath().isEmpty() ? base.resolve("/") : base;
  }
}
