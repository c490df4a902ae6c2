package dateline.feed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a feed or entry says that it is about. */
final class Categories {
  private static final int MOST = 50;

  /** A format's own come first, then those of the extensions. */
  private static final String[] RSS = {
    "category",
    "itunes:keywords",
    "media:keywords",
    "itunes:category",
    "media:category",
    "dc:subject",
    "atom:category"
  };

  private static final String[] ATOM = {
    "atom:category",
    "category",
    "itunes:keywords",
    "media:keywords",
    "itunes:category",
    "media:category",
    "dc:subject"
  };

  private Categories() {}

  static Set<String> of(Node node) {
    Set<String> categories = new LinkedHashSet<>();
    for (Node category : node.all(node.isNamed("item", "channel") ? RSS : ATOM)) {
      for (String label : labels(category)) {
        if (!label.isBlank() && categories.size() < MOST) {
          categories.add(label.strip());
        }
      }
    }
    return categories;
  }

  /** Keywords are a list with commas; a podcast's categories hold finer ones. */
  private static List<String> labels(Node category) {
    if (category.isNamed("itunes:keywords", "media:keywords")) {
      return List.of(category.ownText().split(",", MOST));
    }
    List<String> labels = new ArrayList<>(List.of(label(category)));
    category.all("itunes:category").forEach(finer -> labels.add(label(finer)));
    return labels;
  }

  /** The name meant for people comes first (RFC 4287, 4.2.2.3). */
  private static String label(Node category) {
    for (String attribute : new String[] {"label", "term", "text"}) {
      if (!category.attribute(attribute).isEmpty()) {
        return category.attribute(attribute);
      }
    }
    return category.ownText();
  }
}
