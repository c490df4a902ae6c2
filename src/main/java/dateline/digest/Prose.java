package dateline.digest;

import java.util.Locale;
import java.util.Optional;

/** Small matters of setting text that all formats share. */
final class Prose {
  private Prose() {}

  /** A clause as a sentence: a capital first, a full stop last; its words stay as they are. */
  static String sentence(String clause) {
    String text = capital(clause.strip());
    boolean ends = text.isEmpty() || ".!?…”\"’'".indexOf(text.charAt(text.length() - 1)) >= 0;
    return ends ? text : text + ".";
  }

  /** A capital at the beginning, unless the first word has one inside, as "iPhone" does. */
  private static String capital(String text) {
    int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
    boolean plain = text.substring(0, end).chars().noneMatch(Character::isUpperCase);
    if (text.isEmpty() || !plain) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** Role and deed as one text: "US president. Invited Petro." */
  static String roleAndDeed(Item.Who who) {
    String role = who.role().map(Prose::sentence).orElse("");
    String did = who.did().map(Prose::sentence).orElse("");
    return (role + " " + did).strip();
  }

  /** All capitals, by the rules of the text's language where it is known. */
  static String capitals(String text, Optional<String> language) {
    return text.toUpperCase(language.map(Locale::forLanguageTag).orElse(Locale.ROOT));
  }
}
