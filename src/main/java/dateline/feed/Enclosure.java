package dateline.feed;

import java.net.URI;
import java.util.OptionalLong;

/** A file that goes with an entry: a podcast, a picture. */
public record Enclosure(URI url, String type, OptionalLong bytes) {
  /** The same file at another address. */
  Enclosure at(URI other) {
    return new Enclosure(other, type, bytes);
  }
}
