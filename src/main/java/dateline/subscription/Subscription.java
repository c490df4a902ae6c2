package dateline.subscription;

import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A feed the reader follows: one {@code outline} of an OPML file.
 *
 * @param tags the folders it lies in, outermost first joined by slashes ("News/Europe"), and its
 *     categories
 * @param attributes attributes of the outline that Dateline does not know, kept for the way out
 */
public record Subscription(
    URI feedUrl,
    String title,
    Optional<URI> site,
    List<String> tags,
    Map<String, String> attributes) {
  public Subscription {
    tags = List.copyOf(tags);
    attributes = Map.copyOf(attributes);
  }

  /** The title that its reader gave it; empty where its host stands in for one. */
  public String givenTitle() {
    return title.equals(FeedAddress.host(feedUrl)) ? "" : title;
  }

  /** The same feed under another title. */
  public Subscription called(String name) {
    Map<String, String> others = new HashMap<>(attributes);
    others.remove("title");
    return new Subscription(feedUrl, name, site, tags, others);
  }

  /** The same feed in another folder; its other tags stay. */
  public Subscription in(String folder) {
    Set<String> all = new LinkedHashSet<>(List.of(folder));
    tags.stream().skip(1).forEach(all::add);
    return new Subscription(feedUrl, title, site, List.copyOf(all), attributes);
  }

  /** The same feed at another address. */
  public Subscription at(URI address) {
    return new Subscription(address, title, site, tags, attributes);
  }
}
