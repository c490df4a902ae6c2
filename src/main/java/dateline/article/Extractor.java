package dateline.article;

import java.net.URI;
import java.util.Optional;

/**
 * Makes clean articles out of pages, out of the HTML inside feeds, and out of pasted text.
 * Thread-safe; loads its word lists once.
 */
public final class Extractor {
  /** A page as sent; {@code contentType} is the HTTP header, or empty. */
  public Article page(byte[] page, String contentType, Optional<URI> url) {
    throw new UnsupportedOperationException("not yet");
  }

  /** The HTML of a feed entry: the same cleaning, no page around it. */
  public Article feedContent(String html, Optional<URI> base, String headline) {
    throw new UnsupportedOperationException("not yet");
  }

  /** Pasted or plain text, a paragraph a line or separated by blank lines. */
  public Article plainText(String text, String headline) {
    throw new UnsupportedOperationException("not yet");
  }
}
