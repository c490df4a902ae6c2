package dateline.cli;

import dateline.text.Printable;
import java.net.URI;

/** How a sentence names a feed. */
final class FeedName {
  private FeedName() {}

  /** "Title (address)", or the address alone where nothing else is known. */
  static String of(String title, URI feedUrl) {
    String address = Printable.address(feedUrl);
    boolean isNameless =
        title.isEmpty() || title.equals(address) || title.equals(feedUrl.getHost());
    return isNameless ? address : title + " (" + address + ")";
  }
}
