package dateline.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names, by their keys, may stand for which longer ones: initials, nicknames, spellings. */
final class ShortForms {
  /** "Department of Public Health" goes by what stands behind its "of". */
  private static final Set<String> OFFICES =
      Set.of("department", "ministry", "office", "bureau", "dept");

  private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "on", "in");

  /** "Pat" of "Patrick": a shorter beginning may be chance. */
  private static final int SHORTEST_NICKNAME = 3;

  private ShortForms() {}

  static void addOnce(Map<String, List<String>> longer, String shorter, String key) {
    List<String> keys = longer.computeIfAbsent(shorter, k -> new ArrayList<>());
    if (!keys.contains(key)) {
      keys.add(key);
    }
  }

  /** "Qcells" and "Q Cells". */
  static Map<String, List<String>> spellings(Set<String> keys) {
    Map<String, List<String>> longer = new LinkedHashMap<>();
    for (String key : keys) {
      String joined = key.replace(" ", "");
      if (!joined.equals(key) && keys.contains(joined)) {
        addOnce(longer, joined, key);
      }
    }
    return longer;
  }

  /** "Pat Carver" of "Patrick Carver". */
  static Map<String, List<String>> nicknames(Set<String> keys) {
    Map<String, List<String>> bySurname = new HashMap<>();
    for (String key : keys) {
      int space = key.indexOf(' ');
      if (space >= SHORTEST_NICKNAME && space == key.lastIndexOf(' ')) {
        bySurname.computeIfAbsent(key.substring(space), k -> new ArrayList<>()).add(key);
      }
    }
    Map<String, List<String>> longer = new LinkedHashMap<>();
    for (List<String> namesakes : bySurname.values()) {
      if (namesakes.size() == 2) {
        String one = namesakes.get(0);
        String other = namesakes.get(1);
        String given = one.substring(0, one.indexOf(' '));
        String otherGiven = other.substring(0, other.indexOf(' '));
        if (given.startsWith(otherGiven)) {
          addOnce(longer, other, one);
        } else if (otherGiven.startsWith(given)) {
          addOnce(longer, one, other);
        }
      }
    }
    return longer;
  }

  /** "Public Health" and "Public Health Department" of "Department of Public Health". */
  static Map<String, List<String>> offices(Set<String> keys) {
    Map<String, List<String>> longer = new LinkedHashMap<>();
    for (String key : keys) {
      int of = key.indexOf(" of ");
      if (of > 0 && OFFICES.contains(key.substring(0, of))) {
        String matter = key.substring(of + " of ".length());
        for (String shorter : List.of(matter, matter + " " + key.substring(0, of))) {
          if (keys.contains(shorter)
              && matter.indexOf(' ') > 0
              && Gazetteer.country(matter).isEmpty()) {
            addOnce(longer, shorter, key);
          }
        }
      }
    }
    return longer;
  }

  static Map<String, List<String>> initials(Set<String> keys) {
    Map<String, List<String>> longer = new LinkedHashMap<>();
    for (String key : keys) {
      if (key.indexOf(' ') < 0) {
        continue;
      }
      for (String initials : List.of(initials(key, true), initials(key, false))) {
        if (initials.length() > 1 && keys.contains(initials)) {
          addOnce(longer, initials, key);
        }
      }
    }
    return longer;
  }

  private static String initials(String key, boolean all) {
    StringBuilder initials = new StringBuilder();
    for (String word : key.split(" ")) {
      boolean small = SMALL.contains(word);
      if (!word.isEmpty() && (all || !small) && !(all && word.equals("the"))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
