package dateline.feed;

import dateline.text.Printable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** What tells an entry from the others of its feed, the same from fetch to fetch. */
final class EntryIdentity {
  /** Longer guids are documents by mistake; their digest stands in for them. */
  private static final int LONGEST = 1_000;

  private final String given;
  private final Optional<URI> page;
  private final String text;

  private EntryIdentity(String given, Optional<URI> page, String text) {
    this.given = given;
    this.page = page;
    this.text = text;
  }

  /**
   * An identity from what the feed gives, and for want of that from the entry's own words.
   *
   * @param given the guid, or empty
   * @param text title and summary
   */
  static EntryIdentity of(String given, Optional<URI> page, String text) {
    String id = given.length() > LONGEST ? sha256(given) : given;
    return new EntryIdentity(Printable.line(id), page, text);
  }

  /** The guid or Atom id, else the link, else a digest; told apart from those already taken. */
  String unlike(Set<String> taken) {
    String id = given.isEmpty() ? page.map(URI::toString).orElseGet(this::digest) : given;
    if (taken.add(id)) {
      return id;
    }
    String withPage = page.map(address -> id + "|" + address).orElse(id);
    if (taken.add(withPage)) {
      return withPage;
    }
    String withDigest = id + "|" + digest();
    taken.add(withDigest);
    return withDigest;
  }

  private String digest() {
    return sha256(text);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
