package dateline.subscription;

import java.util.List;

/** Subscriptions as OPML (opml.org/spec2.opml): 1.0, 1.1 and 2.0 are read, 2.0 is written. */
public final class Opml {
  private Opml() {}

  /**
   * Reads the bytes of a file.
   *
   * @param name of the file, for sentences
   * @throws SubscriptionException if the file has no outlines at all
   */
  public static SubscriptionFile read(byte[] document, String name) throws SubscriptionException {
    return new OpmlReader(name).read(document);
  }

  /**
   * A whole document. The first tag of a feed is its folder, the others become its {@code
   * category}.
   */
  public static String write(String title, List<Subscription> subscriptions) {
    return new OpmlWriter().write(title, subscriptions);
  }

  /**
   * A file changed to hold these subscriptions, with its comments, its head and its order; written
   * anew where that cannot be done.
   *
   * @param document the file as it is
   */
  public static String rewrite(byte[] document, String title, List<Subscription> subscriptions) {
    try {
      OpmlReader reader = new OpmlReader("");
      List<Subscription> before = reader.read(document).subscriptions().subscriptions();
      return new OpmlEditor(OpmlReader.parse(document), before, subscriptions)
          .edited()
          .orElseGet(() -> write(title, subscriptions));
    } catch (SubscriptionException unreadable) {
      return write(title, subscriptions);
    }
  }
}
