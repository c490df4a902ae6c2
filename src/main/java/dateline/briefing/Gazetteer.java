package dateline.briefing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries with their peoples and capitals, cities and given names. All look-ups ignore case. */
final class Gazetteer {
  private static final Map<String, String> COUNTRIES = new HashMap<>();
  private static final Map<String, String> PEOPLES = new HashMap<>();
  private static final Map<String, String> CAPITALS = new HashMap<>();
  private static final Set<String> CITIES = new HashSet<>();
  private static final Set<String> GIVEN_NAMES = new HashSet<>();

  static {
    for (String line : WordLists.lines("countries.txt")) {
      country(line.split(";", -1));
    }
    for (String line : WordLists.lines("cities.txt")) {
      for (String city : line.split(",")) {
        CITIES.add(lower(city.strip()));
      }
    }
    for (String line : WordLists.lines("given-names.txt")) {
      GIVEN_NAMES.addAll(List.of(line.split(" +")));
    }
    for (String code : Locale.getISOCountries()) {
      String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
      COUNTRIES.putIfAbsent(lower(name), name);
    }
  }

  private Gazetteer() {}

  private static void country(String[] columns) {
    String name = columns[0];
    COUNTRIES.put(lower(name), name);
    addAll(PEOPLES, columns, 1, name);
    addAll(CAPITALS, columns, 2, name);
    addAll(COUNTRIES, columns, 3, name);
  }

  private static void addAll(Map<String, String> map, String[] columns, int column, String name) {
    if (columns.length > column) {
      for (String form : columns[column].split(",")) {
        if (!form.isBlank()) {
          map.putIfAbsent(lower(form), name);
        }
      }
    }
  }

  /** The country or state that goes by this name: "U.S." is the United States. */
  static Optional<String> country(String name) {
    return Optional.ofNullable(COUNTRIES.get(lower(name)));
  }

  /** The country of a people or adjective: "Colombian" is of Colombia. */
  static Optional<String> people(String word) {
    return Optional.ofNullable(PEOPLES.get(lower(word)));
  }

  /** The country whose capital this is. */
  static Optional<String> capital(String name) {
    return Optional.ofNullable(CAPITALS.get(lower(name)));
  }

  static boolean isCity(String name) {
    return CITIES.contains(lower(name)) || CAPITALS.containsKey(lower(name));
  }

  static boolean isGivenName(String word) {
    return GIVEN_NAMES.contains(lower(word));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
