package dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names of classes and ids mean what kind of clutter; from {@code clutter-classes.txt}.
 *
 * @param rule the kind, as a rule's name
 * @param share of the page's prose that an element of this name may hold at most to be clutter
 * @param each whether the share is each element's; else it is that of all of the same names
 *     together
 */
record ClutterClasses(String rule, double share, boolean each) {
  /** The kind of names that bodies have: such an element is no clutter, whatever else it says. */
  private static final String BODY = "body";

  /** Glued to other words by many sites of many languages: "manualteasertitle". */
  private static final String TEASER = "teaser";

  private static final ClutterClasses NO_CLUTTER = new ClutterClasses(BODY, 0, true);

  /** "has-caption" says what is inside, not what it is. */
  private static final Set<String> ATTRIBUTES = Set.of("has", "with", "without", "no", "is", "not");

  private static final Map<String, ClutterClasses> BY_NAME = load();

  private static Map<String, ClutterClasses> load() {
    Map<String, ClutterClasses> byName = new HashMap<>();
    ClutterClasses section = new ClutterClasses("clutter", 0, true);
    for (String line : Phrases.lines("clutter-classes.txt")) {
      if (line.startsWith("[")) {
        String[] parts = line.substring(1, line.length() - 1).split(" ");
        boolean each = parts.length > 2;
        section = new ClutterClasses(parts[0], Double.parseDouble(parts[1]), each);
      } else {
        byName.put(line, section);
      }
    }
    return byName;
  }

  /** The kinds named by a class and id, in the order they stand there. */
  static List<ClutterClasses> in(String signature) {
    List<ClutterClasses> kinds = new ArrayList<>();
    boolean body = false;
    String before = "";
    int start = 0;
    for (String word : Signature.words(signature)) {
      if (word.isEmpty()) {
        body |= isBody(kinds, start);
        start = kinds.size();
      } else if (!ATTRIBUTES.contains(before)) {
        add(word, kinds);
        if (!before.isEmpty()) {
          add(before + " " + word, kinds);
        }
      }
      before = word;
    }
    body |= isBody(kinds, start);
    return body ? List.of(NO_CLUTTER) : kinds;
  }

  private static void add(String name, List<ClutterClasses> kinds) {
    String known = name.length() > TEASER.length() && name.contains(TEASER) ? TEASER : name;
    Optional.ofNullable(BY_NAME.get(known)).ifPresent(kinds::add);
  }

  /** A name that ends as bodies are named; "article-body__advert" is only inside one. */
  static boolean isBody(List<ClutterClasses> name) {
    return isBody(name, 0);
  }

  private static boolean isBody(List<ClutterClasses> kinds, int start) {
    return kinds.size() > start && kinds.get(kinds.size() - 1).rule.equals(BODY);
  }
}
