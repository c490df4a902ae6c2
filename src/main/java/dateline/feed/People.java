package dateline.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The authors that a feed or entry names. */
final class People {
  /** A paper of a large collaboration names hundreds; no list shows them. */
  private static final int MOST = 20;

  private People() {}

  /** Authors in whatever way they are named; the other elements only where there are none. */
  static List<Person> of(Node node, String... others) {
    Set<Person> people = new LinkedHashSet<>();
    for (Node author :
        node.all("atom:author", "author", "dc:creator", "dc:author", "dcterms:creator")) {
      person(author).ifPresent(people::add);
    }
    if (people.isEmpty()) {
      node.all("itunes:author", "itunes:owner", "media:credit")
          .forEach(author -> person(author).ifPresent(people::add));
    }
    if (people.isEmpty()) {
      node.all(others).forEach(author -> person(author).ifPresent(people::add));
    }
    return people.stream().limit(MOST).toList();
  }

  private static Optional<Person> person(Node node) {
    Optional<Node> name = node.first("atom:name", "name", "itunes:name", "foaf:name");
    Optional<Node> email = node.first("atom:email", "email", "itunes:email");
    if (name.isEmpty() && email.isEmpty()) {
      return Person.of(Prose.plain(node));
    }
    return Person.of(name.map(Prose::plain).orElse(""), email.map(Node::ownText).orElse(""));
  }
}
