package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop, gathered in one walk. */
final class MetaTags {
  /** Characters of one content that are kept. */
  private static final int MAX_CONTENT = 5_000;

  private static final List<String> ATTRIBUTES =
      List.of("property", "name", "itemprop", "http-equiv");

  private final Map<String, List<String>> contents = new HashMap<>();

  MetaTags(Landmarks page) {
    for (Element meta : page.metas()) {
      String content = meta.attr("content");
      if (!content.isBlank()) {
        String kept = content.substring(0, Math.min(MAX_CONTENT, content.length()));
        for (String attribute : ATTRIBUTES) {
          add(meta.attr(attribute), kept);
        }
      }
    }
  }

  private void add(String name, String content) {
    if (!name.isEmpty()) {
      contents
          .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(Printable.line(content));
    }
  }

  /** All contents under a name; names in lower case. */
  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }

  /** The first content under the name; empty if there is none. */
  String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? "" : all.get(0);
  }
}
