package dateline.article;

import java.net.URI;
import java.util.Optional;

/** Fetches the further pages of an article, so that this room needs no network. */
@FunctionalInterface
public interface FurtherPages {
  /**
   * A page as it was sent; never compared with another.
   *
   * @param contentType the HTTP header, or empty
   * @param url its address after redirects
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Sent(byte[] bytes, String contentType, URI url) {}

  /** The page at this address, which is on the host of the first; nothing if there is none. */
  Optional<Sent> fetch(URI address) throws InterruptedException;
}
