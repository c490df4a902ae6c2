package dateline.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What pages of many languages say around an article, by kind; read once from a resource. */
final class Lexicon {
  private static final Map<String, List<String>> KINDS = load();

  private Lexicon() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> kinds = new HashMap<>();
    for (String line : Phrases.lines("lexicon.txt")) {
      int colon = line.indexOf(':');
      if (colon > 0 && !line.startsWith("[")) {
        List<String> phrases =
            kinds.computeIfAbsent(line.substring(0, colon), kind -> new ArrayList<>());
        for (String phrase : line.substring(colon + 1).split("\\|")) {
          phrases.add(phrase.strip());
        }
      }
    }
    return kinds;
  }

  /** The phrases of a kind in all languages, as a resource of {@link Phrases} would hold them. */
  static List<String> phrases(String kind) {
    List<String> phrases = KINDS.get(kind);
    if (phrases == null) {
      throw new IllegalStateException("lexicon.txt has no phrases of the kind " + kind);
    }
    return List.copyOf(phrases);
  }
}
