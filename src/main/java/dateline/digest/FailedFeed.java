package dateline.digest;

import dateline.text.Printable;
import java.net.URI;

/** A feed that could not be read for this digest, and why in one sentence. */
public record FailedFeed(String title, URI feedUrl, String problem) {
  public FailedFeed {
    feedUrl = URI.create(Printable.address(feedUrl));
  }
}
