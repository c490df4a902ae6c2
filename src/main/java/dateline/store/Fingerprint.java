package dateline.store;

import dateline.feed.Entry;
import dateline.text.Printable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Short hashes by which entries are compared: the two CRCs of 32 bits, which cost a tenth of a
 * SHA-256. Two of a million entries of one feed are confused with a chance of 1 in 36 million.
 *
 * @param revision what the feed says in the entry; a change of it is news
 * @param twin what stays the same when a feed gives its entries new ids at each fetch: link and
 *     title; absent where the link names a whole site
 * @param echo what stays the same when it gives them new links too: title, text and enclosures;
 *     absent where there is too little text to tell entries apart
 */
record Fingerprint(long revision, Optional<Long> twin, Optional<Long> echo) {
  /** Letters that make a text its own; by eye, more than "Discuss it here." has. */
  private static final int OWN_LETTERS = 80;

  /** Letters looked at: two texts under one title that begin so far alike are one. */
  private static final int LETTERS = 600;

  /** Parameters that name the way to a page, not the page; seen in the links of our feeds. */
  private static final List<String> TRACKING =
      List.of(
          "utm_",
          "fbclid",
          "gclid",
          "mc_cid",
          "mc_eid",
          "cmpid",
          "traffic_source",
          "at_medium",
          "at_campaign",
          "ns_mchannel",
          "ns_source",
          "ns_campaign",
          "ref=rss",
          "partner=rss",
          "source=rss",
          "xtor",
          "ftag");

  static Fingerprint of(Entry entry) {
    Optional<String> link = entry.link().map(Fingerprint::canonical);
    return new Fingerprint(
        hash(entry.title(), link.orElse(""), entry.summary(), entry.content()),
        link.filter(Fingerprint::namesAPage).map(l -> hash(l, title(entry))),
        echo(entry));
  }

  private static String title(Entry entry) {
    return Printable.line(entry.title()).toLowerCase(Locale.ROOT);
  }

  private static Optional<Long> echo(Entry entry) {
    String letters = letters(entry.html());
    String enclosures =
        entry.enclosures().stream()
            .map(enclosure -> canonical(enclosure.url()))
            .collect(Collectors.joining(" "));
    return letters.length() < OWN_LETTERS
        ? Optional.empty()
        : Optional.of(hash(title(entry), letters, enclosures));
  }

  /** The first letters and digits outside of tags. */
  private static String letters(String html) {
    StringBuilder letters = new StringBuilder(LETTERS);
    boolean isTag = false;
    for (int i = 0; i < html.length() && letters.length() < LETTERS; i++) {
      char c = html.charAt(i);
      if (c == '<' || c == '>') {
        isTag = c == '<';
      } else if (!isTag && isLetterOrDigit(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c);
  }

  /** The address without scheme, "www.", fragment, tracking parameters and closing slash. */
  static String canonical(URI link) {
    if (link.getRawAuthority() == null) {
      return link.toString();
    }
    String host = link.getRawAuthority().toLowerCase(Locale.ROOT);
    String path = Optional.ofNullable(link.getRawPath()).orElse("");
    String query =
        Arrays.stream(Optional.ofNullable(link.getRawQuery()).orElse("").split("&"))
            .filter(parameter -> TRACKING.stream().noneMatch(parameter::startsWith))
            .collect(Collectors.joining("&"));
    String shortPath = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String shortHost = host.startsWith("www.") ? host.substring(4) : host;
    return shortHost + shortPath + (query.isEmpty() ? "" : "?" + query);
  }

  private static boolean namesAPage(String canonical) {
    return canonical.contains("/") || canonical.contains("?");
  }

  private static long hash(String... parts) {
    CRC32 low = new CRC32();
    CRC32C high = new CRC32C();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      for (Checksum sum : List.of(low, high)) {
        sum.update(bytes);
        sum.update(bytes.length);
      }
    }
    return high.getValue() << Integer.SIZE | low.getValue();
  }
}
