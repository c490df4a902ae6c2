package dateline.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges the forms of one name: "Gustavo Petro" and "Petro", "U.S." and "Washington", "National
 * Guard" and "NG".
 */
final class Aliases {
  /** More names with one ending are never one person; comparing them would be quadratic. */
  private static final int MOST_NAMESAKES = 20;

  /** Endings of firms' names that a second mention leaves out. */
  private static final Set<String> SUFFIXES =
      Set.of("inc", "corp", "corporation", "ltd", "plc", "llc", "co", "company", "ag", "sa", "nv");

  /** "Harbour.com" and "Harbour" are one firm. */
  private static final String WEB = ".com";

  private static final int LONGEST_ABBREVIATION = 8;

  private final Map<String, Candidate> byKey = new LinkedHashMap<>();

  private final Lexicon lexicon;
  private final Tagged tagged;
  private final PartyLabels parties;

  private Aliases(Reading reading) {
    this.lexicon = reading.lexicon();
    this.tagged = reading.tagged();
    this.parties = new PartyLabels(lexicon);
  }

  static List<Candidate> merge(List<Mention> mentions, Reading reading) {
    Aliases aliases = new Aliases(reading);
    Map<String, List<Mention>> forms = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      forms.computeIfAbsent(aliases.key(mention), k -> new ArrayList<>()).add(mention);
    }
    forms.forEach((key, same) -> aliases.byKey.put(key, new Candidate(same)));
    aliases.mergeBy(aliases.abbreviations(mentions));
    aliases.mergeBy(ShortForms.spellings(aliases.byKey.keySet()));
    aliases.mergeBy(ShortForms.nicknames(aliases.byKey.keySet()));
    aliases.mergeBy(ShortForms.offices(aliases.byKey.keySet()));
    aliases.mergeBy(aliases.withoutLater(aliases.lastWords()));
    aliases.mergeBy(aliases.withoutLater(aliases.firstWords()));
    aliases.mergeBy(ShortForms.initials(aliases.byKey.keySet()));
    return new ArrayList<>(aliases.byKey.values());
  }

  private String key(Mention mention) {
    String whole = mention.text();
    boolean web = whole.endsWith(WEB);
    String text = web ? whole.substring(0, whole.length() - WEB.length()) : whole;
    Optional<String> country = mention.hasTitle() ? Optional.empty() : Gazetteer.country(text);
    return country.map(Candidate::key).orElseGet(() -> plain(Candidate.key(text)));
  }

  /** Without initials, "Jr" and "Corp": "Patrick W. Carver Jr" is "Patrick Carver". */
  private static String plain(String name) {
    String key = name;
    for (int at = key.lastIndexOf(' '); at > 0; at = key.lastIndexOf(' ')) {
      if (!SUFFIXES.contains(key.substring(at + 1))) {
        break;
      }
      key = key.substring(0, at);
    }
    String[] words = key.split(" ");
    if (words.length < 3) {
      return key;
    }
    StringBuilder plain = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      boolean initial = words[i].length() == 1 && i < words.length - 1;
      if (!initial && !words[i].equals("jr") && !words[i].equals("sr")) {
        plain.append(' ').append(words[i]);
      }
    }
    return plain.toString();
  }

  /**
   * Joins each short form to the one longer name it may stand for; two such, and it stays apart.
   */
  private void mergeBy(Map<String, List<String>> longerByShort) {
    longerByShort.forEach(
        (shorter, longer) -> {
          Candidate from = byKey.get(shorter);
          Candidate to = longer.size() == 1 ? byKey.get(longer.get(0)) : null;
          if (from != null && to != null && from != to) {
            to.absorb(from);
            byKey.remove(shorter);
          }
        });
  }

  /**
   * Of two namesakes the one whose whole name was told before the surname stood alone is meant; the
   * other is told of later, by the whole name.
   */
  private Map<String, List<String>> withoutLater(Map<String, List<String>> longerByShort) {
    Map<String, List<String>> earlier = new LinkedHashMap<>();
    longerByShort.forEach(
        (shorter, longer) -> {
          Candidate from = byKey.get(shorter);
          List<String> before =
              from == null || longer.size() < 2
                  ? longer
                  : longer.stream().filter(key -> isBefore(byKey.get(key), from)).toList();
          earlier.put(shorter, before.size() == 1 ? before : longer);
        });
    return earlier;
  }

  private static boolean isBefore(@Nullable Candidate one, Candidate other) {
    return one != null && one.first().passage().index() < other.first().passage().index();
  }

  /** "Harbour Trade Bank (HTB)": what stands in parentheses behind a name stands for it. */
  private Map<String, List<String>> abbreviations(List<Mention> mentions) {
    Map<String, List<String>> longer = new LinkedHashMap<>();
    for (int i = 1; i < mentions.size(); i++) {
      Mention name = mentions.get(i - 1);
      Mention mention = mentions.get(i);
      boolean behind =
          name.passage().index() == mention.passage().index()
              && mention.from() == name.to() + 1
              && name.to() - name.from() > 1
              && name.passage().is(name.to(), "(")
              && name.passage().is(mention.to(), ")");
      boolean abbreviated =
          mention.to() - mention.from() == 1
              && mention.text().length() <= LONGEST_ABBREVIATION
              && mention.passage().token(mention.from()).isUpperCase();
      if (behind && abbreviated && !parties.isBehind(name)) {
        ShortForms.addOnce(longer, key(mention), key(name));
      }
    }
    return longer;
  }

  /** Surnames and other endings of longer names: "petro" of "gustavo petro". */
  private Map<String, List<String>> lastWords() {
    Map<String, List<String>> longer = new HashMap<>();
    for (String key : byKey.keySet()) {
      if (isCountry(key)) {
        continue;
      }
      for (int at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
        if (!isBehindPreposition(key, at)) {
          longer.computeIfAbsent(key.substring(at + 1), k -> new ArrayList<>()).add(key);
        }
      }
    }
    longer.keySet().removeIf(Aliases::isCountry);
    return keepLongest(longer);
  }

  /** The "strelsau" of "university of strelsau" is the city. */
  private boolean isBehindPreposition(String key, int space) {
    String before = key.substring(key.lastIndexOf(' ', space - 1) + 1, space);
    return lexicon.is("prepositions", before);
  }

  /** Of "robert gates" and "bob robert gates" the longest stands for both. */
  private Map<String, List<String>> keepLongest(Map<String, List<String>> longer) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    byKey.keySet().stream()
        .sorted((a, b) -> b.length() - a.length())
        .filter(longer::containsKey)
        .forEach(key -> kept.put(key, withoutEndings(longer.getOrDefault(key, List.of()))));
    return kept;
  }

  private List<String> withoutEndings(List<String> keys) {
    if (keys.size() > MOST_NAMESAKES) {
      return keys;
    }
    return keys.stream()
        .filter(key -> byKey.containsKey(key))
        .filter(key -> keys.stream().noneMatch(k -> !k.equals(key) && k.endsWith(" " + key)))
        .toList();
  }

  /** Beginnings of longer names: "boeing" of "boeing co", "taylor" of "taylor swift". */
  private Map<String, List<String>> firstWords() {
    Map<String, List<String>> longer = new LinkedHashMap<>();
    for (String key : byKey.keySet()) {
      if (isCountry(key)) {
        continue;
      }
      for (int at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
        String beginning = key.substring(0, at);
        if (byKey.containsKey(beginning) && !isCountry(beginning) && mayShorten(key, at)) {
          longer.computeIfAbsent(beginning, k -> new ArrayList<>()).add(key);
        }
      }
    }
    return longer;
  }

  /** A person goes by a first name, an organisation by what stands in front of "Co" or "Group". */
  private boolean mayShorten(String key, int at) {
    Candidate longer = byKey.get(key);
    boolean person =
        longer != null
            && (longer.first().hasTitle()
                || Gazetteer.isGivenName(key.substring(0, at))
                || isTaggedPerson(longer.first()));
    for (String word : key.substring(at + 1).split(" ")) {
      if (!person && !lexicon.is("organisation-words", word)) {
        return false;
      }
    }
    return true;
  }

  private boolean isTaggedPerson(Mention mention) {
    return mention.to() - mention.from() == 2
        && tagged.isOne(mention.passage(), mention.from(), mention.to(), TaggedName.Type.PERSON);
  }

  private static boolean isCountry(String key) {
    return Gazetteer.country(key).isPresent();
  }
}
