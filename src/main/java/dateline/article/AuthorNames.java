package dateline.article;

import dateline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads names out of what pages write about their authors. */
final class AuthorNames {
  private static final int LONGEST_NAME = 60;

  private static final int MOST_WORDS = 6;

  /** Words of a name that stands alone in its line. */
  private static final int FEWEST_WORDS = 2;

  private static final int FEW_WORDS = 4;

  /** Words of a line that names the authors. */
  private static final int LONGEST_LINE = 9;

  /** Words of the longest label: "ein gastbeitrag von". */
  private static final int LABEL_WORDS = 3;

  /** Words in front of a name: "By", "Von", "Par". */
  private static final Phrases LABELS = Phrases.load("byline-labels.txt");

  private static final Set<String> ROLES = Phrases.words("byline-roles.txt");

  /** "And" between two authors, in the languages that write it as a word. */
  private static final List<String> AND =
      List.of(" and ", " und ", " et ", " & ", " og ", " och ", " ja ", " oraz ", " ve ", " και ");

  /** "And" that also stands inside one name: Ortega y Gasset. */
  private static final Set<String> WEAK_AND = Set.of("y", "e", "i", "en", "a", "и", "та", "dan");

  /** Degrees and the like, which belong to the name before their comma. */
  private static final Set<String> DEGREES =
      Set.of(
          "md", "m d", "phd", "ph d", "dphil", "dvm", "do", "dds", "rn", "rd", "rdn", "cfp", "cpa",
          "jd", "mph", "mba", "msc", "ms", "ma", "esq", "jr", "sr", "ii", "iii", "qc", "kc", "mp",
          "cepf", "cfa", "chfc", "crpc", "lcsw", "lmft", "pharmd", "mbbs", "ldn", "cscs", "pmp");

  /** Marks that part the byline from what else stands in its line. */
  private static final String PARTED = "|•·⋅–—/";

  private AuthorNames() {}

  /** Names joined by commas or "and" become several; a label in front goes. */
  static List<String> split(String written) {
    String joined = written;
    for (String and : AND) {
      joined = joined.replace(and, ", ");
    }
    List<String> names = new ArrayList<>();
    for (String part : joined.split("[,;、|/•·⋅]| [-–] ")) {
      String name = withoutLabel(withoutInitials(part.strip()));
      int last = names.size() - 1;
      if (last >= 0 && DEGREES.contains(Phrases.plain(name))) {
        names.set(last, names.get(last) + ", " + name);
      } else {
        addPair(name, names);
      }
    }
    names.removeIf(name -> !isName(name));
    return withoutRoles(names);
  }

  /** "Nora Vance, Marketing Director": what stands behind a name may tell what she does. */
  private static List<String> withoutRoles(List<String> names) {
    if (!names.isEmpty() && !hasRole(names.get(0))) {
      names.removeIf(AuthorNames::hasRole);
    }
    return names;
  }

  /** "Rita Moura e João Sales" are two people, "José Ortega y Gasset" is one. */
  private static void addPair(String name, List<String> names) {
    String[] words = name.split(" ");
    for (int i = 2; i + 2 < words.length; i++) {
      if (WEAK_AND.contains(words[i])) {
        names.add(String.join(" ", List.of(words).subList(0, i)));
        names.add(String.join(" ", List.of(words).subList(i + 1, words.length)));
        return;
      }
    }
    names.add(name);
  }

  /** The names in a line that a page shows as its byline, with or without a label in front. */
  static List<String> shown(String line) {
    if (line.indexOf(' ') < 0 && isName(line)) {
      return List.of(line);
    }
    List<String> names = labelled(line);
    List<String> segments = names.isEmpty() && !isLabel(line) ? segments(line) : List.of();
    for (int i = 0; names.isEmpty() && i < segments.size(); i++) {
      names = people(segments.get(i));
    }
    return names;
  }

  /** A line of two to four words with capitals and nothing else: it may be a name. */
  static boolean isLikeName(String line) {
    int words = line.split(" ").length;
    return words >= FEWEST_WORDS
        && words <= FEW_WORDS
        && !hasRole(line)
        && people(line).equals(List.of(line));
  }

  /** The names behind a label, as in "5 May | By Nora Vance, Chief Reporter"; none without one. */
  static List<String> labelled(String line) {
    boolean afterLabel = false;
    for (String segment : segments(line)) {
      String rest = withoutLabel(segment);
      if (afterLabel || !rest.equals(segment)) {
        return people(rest);
      }
      afterLabel = isLabel(segment);
    }
    return List.of();
  }

  /** The whole line is a label; the names are in the next one. */
  static boolean isLabel(String line) {
    return LABELS.isWhole(line);
  }

  /** A line that is nothing but a byline: "By" or the like, then words with capitals. */
  static boolean isLine(String line) {
    String rest = withoutLabel(line.strip());
    return rest.length() < line.strip().length()
        && line.strip().split("\\s+").length <= LONGEST_LINE
        && isCapital(rest);
  }

  private static List<String> people(String segment) {
    List<String> people = new ArrayList<>();
    for (String name : split(sentence(segment))) {
      boolean further = !people.isEmpty() && (name.indexOf(' ') < 0 || hasRole(name));
      if (!further && isCapital(name) && !hasDigit(name)) {
        people.add(name);
      }
    }
    return people;
  }

  private static List<String> segments(String line) {
    String undated = line;
    Optional<WrittenDate> date = WrittenDate.in(line, false);
    if (date.isPresent()) {
      undated = line.substring(0, date.get().start()) + "|" + line.substring(date.get().end());
    }
    List<String> segments = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= undated.length(); i++) {
      boolean dash =
          i > 0 && i < undated.length() && undated.charAt(i) == '-' && undated.charAt(i - 1) == ' ';
      if (i == undated.length() || dash || PARTED.indexOf(undated.charAt(i)) >= 0) {
        String segment = Printable.line(undated.substring(start, i));
        if (!segment.isEmpty()) {
          segments.add(segment);
        }
        start = i + 1;
      }
    }
    return segments;
  }

  /** What stands before the end of a sentence; a short word before the full stop is a title. */
  private static String sentence(String segment) {
    for (int i = segment.indexOf(". "); i >= 0; i = segment.indexOf(". ", i + 1)) {
      String before = segment.substring(segment.lastIndexOf(' ', i) + 1, i);
      if (before.length() > 3 || DEGREES.contains(before.toLowerCase(Locale.ROOT))) {
        return segment.substring(0, i);
      }
    }
    return segment;
  }

  /** "Elena Oberholzer (obe)": what stands in brackets after a name is no part of it. */
  private static String withoutInitials(String name) {
    int bracket = name.indexOf(" (");
    return bracket > 0 ? name.substring(0, bracket) : name;
  }

  static String withoutLabel(String text) {
    String rest = text;
    int end = 0;
    for (int words = 0; words < LABEL_WORDS && end >= 0 && end < text.length(); words++) {
      end = wordEnd(text, end);
      if (LABELS.isWhole(text.substring(0, end))) {
        rest = text.substring(Math.min(text.length(), end + 1)).strip();
      }
    }
    int colon = rest.length() < text.length() ? rest.indexOf(": ") : -1;
    rest = colon < 0 ? rest : rest.substring(colon + 2).strip();
    return rest.isEmpty() ? text : rest;
  }

  /** The next blank or colon after the place; the text's length if there is none. */
  private static int wordEnd(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == ':' || c == '：') {
        return i;
      }
    }
    return text.length();
  }

  private static boolean hasRole(String name) {
    for (String word : Phrases.plain(name).split(" ")) {
      if (ROLES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String name) {
    return name.chars().anyMatch(Character::isDigit);
  }

  /**
   * Every word but short ones in the middle begins with a capital, where the script has any; a name
   * may begin with a small "de" or "van der".
   */
  static boolean isCapital(String name) {
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean lower = !words[i].isEmpty() && Character.isLowerCase(words[i].charAt(0));
      boolean atEnd = i + 1 == words.length;
      if (lower && (atEnd || words[i].length() > 3 || (i == 0 && words.length < 3))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && WordCount.of(name) <= MOST_WORDS
        && !name.contains("http")
        && !name.contains("@")
        && !name.contains("www.")
        && name.indexOf(':') < 0
        && name.indexOf('>') < 0
        && Character.isLetter(name.codePointAt(0))
        && !Phrases.plain(name).isEmpty()
        && !LABELS.isWhole(name);
  }
}
