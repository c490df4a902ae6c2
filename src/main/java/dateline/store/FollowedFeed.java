package dateline.store;

import java.net.URI;
import java.util.List;

/** A feed the reader follows now, as the store needs to know it. */
public record FollowedFeed(URI feedUrl, String title, List<String> tags) {
  public FollowedFeed {
    tags = List.copyOf(tags);
  }
}
