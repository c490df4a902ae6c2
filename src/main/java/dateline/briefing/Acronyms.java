package dateline.briefing;

import dateline.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names that an abbreviation in brackets spells: all of "Ports, Canals and Ferries Ruritania
 * (PCFR)".
 */
final class Acronyms {
  private static final int SHORTEST = 3;

  private static final int LONGEST = 8;

  /** They have a letter in some abbreviations and none in others. */
  private static final Set<String> SMALL = Set.of("of", "and", "for", "the", "in", "on", "&");

  private Acronyms() {}

  /** Where each such name ends, by where it begins. */
  static Map<Integer, Integer> in(Passage passage) {
    Map<Integer, Integer> names = new HashMap<>();
    for (int i = 2; i + 2 < passage.size(); i++) {
      if (passage.is(i, "(") && passage.is(i + 2, ")") && isAcronym(passage.token(i + 1))) {
        int from = start(passage, i, passage.token(i + 1).lower());
        if (from < i) {
          names.put(from, i);
        }
      }
    }
    return names;
  }

  private static boolean isAcronym(Token token) {
    String text = token.text();
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().allMatch(Character::isUpperCase);
  }

  /** Where the name begins whose last word stands in front of the bracket; the bracket if none. */
  private static int start(Passage passage, int bracket, String letters) {
    int left = letters.length();
    int from = bracket;
    while (from > 0 && left > 0) {
      Token token = passage.token(from - 1);
      boolean small = SMALL.contains(token.lower());
      boolean fits = token.lower().charAt(0) == letters.charAt(left - 1);
      if (token.isCapitalised() && !fits || !(token.isCapitalised() || isJoint(token, small))) {
        return bracket;
      }
      left -= token.isCapitalised() || (small && fits && isNeeded(passage, from - 1, left)) ? 1 : 0;
      from--;
    }
    return left == 0 ? from : bracket;
  }

  private static boolean isJoint(Token token, boolean small) {
    return small || token.lower().equals(",");
  }

  /** Too few capitals are left in front for the letters that are left: the small word has one. */
  private static boolean isNeeded(Passage passage, int small, int left) {
    int capitals = 0;
    for (int i = small - 1; i >= 0; i--) {
      Token token = passage.token(i);
      if (!token.isCapitalised() && !isJoint(token, SMALL.contains(token.lower()))) {
        break;
      }
      capitals += token.isCapitalised() ? 1 : 0;
    }
    return capitals < left;
  }
}
