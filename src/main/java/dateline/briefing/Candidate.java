package dateline.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Mentions that mean the same person, organisation, place or group. */
final class Candidate {
  /** A narrower form is preferred until the bare noun is used so many times as often. */
  private static final double NARROWED = 3.5;

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Integer> forms = new LinkedHashMap<>();
  private Actor.Kind kind = Actor.Kind.ORGANISATION;
  private boolean acts;
  private boolean unnamed;

  Candidate(List<Mention> mentions) {
    mentions.forEach(this::add);
  }

  private void add(Mention mention) {
    mentions.add(mention);
    forms.merge(mention.text(), 1, Integer::sum);
  }

  void absorb(Candidate other) {
    other.mentions.forEach(this::add);
    mentions.sort(
        (a, b) ->
            a.passage().index() != b.passage().index()
                ? a.passage().index() - b.passage().index()
                : a.from() - b.from());
  }

  List<Mention> mentions() {
    return mentions;
  }

  Mention first() {
    return mentions.get(0);
  }

  /** The longest form; of a group, the form used most, the first of these. */
  String name() {
    String best = forms().get(0);
    for (String form : forms.keySet()) {
      if (kind == Actor.Kind.PLACE && Gazetteer.country(form).isEmpty()) {
        continue;
      }
      boolean better =
          kind == Actor.Kind.GROUP ? tells(form) > tells(best) : form.length() > best.length();
      best = better ? form : best;
    }
    return best;
  }

  /** A group's form tells most if it is used often and says which group: "striking teachers". */
  private double tells(String form) {
    boolean narrowed = form.indexOf(' ') > 0;
    return forms.getOrDefault(form, 0) * (narrowed ? NARROWED : 1);
  }

  List<String> forms() {
    return List.copyOf(forms.keySet());
  }

  Actor.Kind kind() {
    return kind;
  }

  void kind(Actor.Kind decided) {
    kind = decided;
  }

  /** A person whom the article does not name: "the hunter". */
  boolean isUnnamed() {
    return unnamed;
  }

  void unnamed(boolean decided) {
    unnamed = decided;
  }

  /** It is the subject of a verb, or said something, somewhere. */
  boolean acts() {
    return acts;
  }

  void acts(boolean decided) {
    acts = decided;
  }

  /** Letters and digits of a name in lower case: "U.S." and "US" are one. */
  static String key(String name) {
    StringBuilder key = new StringBuilder();
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if (c == ' ' || c == '-') {
        key.append(' ');
      }
    }
    String letters = key.toString().strip();
    return letters.startsWith("the ") ? letters.substring(4) : letters;
  }
}
