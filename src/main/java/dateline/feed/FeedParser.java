package dateline.feed;

import java.net.URI;
import java.time.Clock;

/** Reads the bytes of RSS, RDF, Atom and JSON feeds. Thread-safe. */
public final class FeedParser {
  private final Clock clock;

  public FeedParser(Clock clock) {
    this.clock = clock;
  }

  /**
   * Reads a document.
   *
   * @param contentType the HTTP header, or empty
   * @param url where the document came from; relative links are resolved against it
   */
  public Feed parse(byte[] document, String contentType, URI url) throws FeedException {
    Reading reading = Reading.of(document, contentType, url);
    return new FromRome(clock.instant()).feed(reading);
  }
}
