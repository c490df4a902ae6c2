package dateline.article;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a site calls itself: in its descriptions and in its address. */
final class Publisher {
  /** Shorter labels of a host name may be a person's initials. */
  private static final int SHORTEST = 3;

  private final Set<String> names = new HashSet<>();
  private final Set<String> labels = new HashSet<>();

  Publisher(List<String> names, Optional<URI> address) {
    names.forEach(name -> this.names.add(squeezed(name)));
    this.names.remove("");
    address.map(URI::getHost).ifPresent(this::addHost);
  }

  private void addHost(String host) {
    String own = host.startsWith("www.") ? host.substring(4) : host;
    names.add(squeezed(own));
    String[] parts = own.split("\\.");
    for (int i = 0; i + 1 < parts.length; i++) {
      String label = squeezed(parts[i]);
      if (label.length() >= SHORTEST) {
        labels.add(label);
      }
    }
  }

  /** Whether a name is the site's own, or begins with the name of its host. */
  boolean isCalled(String name) {
    String squeezed = squeezed(name);
    return names.contains(squeezed)
        || labels.contains(squeezed)
        || labels.contains(squeezed(name.split(" ", 2)[0]));
  }

  /** Whether a name is the site's own, whole: as it describes itself, or as its host is called. */
  boolean isNamed(String name) {
    String squeezed = squeezed(name);
    return !squeezed.isEmpty() && (names.contains(squeezed) || labels.contains(squeezed));
  }

  private static String squeezed(String name) {
    return Phrases.plain(name).replace(" ", "");
  }
}
