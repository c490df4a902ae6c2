package dateline.briefing;

import dateline.text.Token;
import java.util.Set;

/** Tells whether the words up to a boundary still need what stands behind it. */
final class OpenEnds {
  /** "But" of "not …, but …" comes within so many tokens. */
  private static final int NEAR = 16;

  private static final Set<String> OBJECTS = Set.of("it", "them", "him", "her", "us", "you", "me");

  private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "which", "where");

  /** Of these only the relative clause behind them tells which. */
  private static final Set<String> PARTS =
      Set.of("one", "number", "kind", "those", "series", "any");

  private final Lexicon lexicon;

  OpenEnds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isOpen(Passage passage, int verb, int end) {
    return lexicon.language().equals("en")
        && (needsWord(passage, end)
            || needsAs(passage, verb, end)
            || needsRelative(passage, verb, end)
            || needsNoun(passage, end)
            || isHalf(passage, verb, end)
            || isBroken(passage, end));
  }

  /** "Has a large influence" in front of "on", "became familiar" in front of "with". */
  boolean needsWord(Passage passage, int end) {
    boolean valent =
        end < passage.size()
            && lexicon.phrases("valencies").lengthAt(passage.tokens(), end - 1) > 1;
    boolean given = OBJECTS.contains(passage.token(end - 1).lower()) && passage.is(end, "with");
    boolean easier = passage.is(end - 2, "it") && (passage.is(end, "for") || passage.is(end, "to"));
    return valent || given || easier;
  }

  /** "Described the law" in front of "as madness". */
  private boolean needsAs(Passage passage, int verb, int end) {
    if (!passage.is(end, "as") && !passage.is(end, "for")) {
      return false;
    }
    for (int i = verb; i < end; i++) {
      if (lexicon
              .phrases(passage.is(end, "as") ? "as-verbs" : "for-verbs")
              .lengthAt(passage.tokens(), i)
          > 0) {
        return true;
      }
      if (passage.is(i, "as")) {
        return false;
      }
    }
    return false;
  }

  /** "Is one of the people" in front of "who", "allows owners" in front of "whose". */
  private static boolean needsRelative(Passage passage, int verb, int end) {
    if (end >= passage.size() || !RELATIVES.contains(passage.token(end).lower())) {
      return false;
    }
    if (passage.is(end, "whose")) {
      return true;
    }
    for (int i = end - 1; i > verb && end - i <= NEAR / 2; i--) {
      if (PARTS.contains(passage.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "A friendly" of "a friendly, outgoing child"; "sold cars" of "sold cars, trucks and boats". */
  private boolean needsNoun(Passage passage, int end) {
    return passage.is(end, ",") && (isFirstAdjective(passage, end) || isFirstOfList(passage, end));
  }

  private boolean isFirstAdjective(Passage passage, int comma) {
    if (comma + 2 >= passage.size()) {
      return false;
    }
    Token next = passage.token(comma + 1);
    boolean joined = !next.isCapitalised() && next.lower().matches("\\p{L}+-\\p{L}+(ed|en)");
    boolean adjective =
        lexicon.phrases("adjective-endings").lengthAt(passage.tokens(), comma - 1) > 0;
    return joined || adjective;
  }

  /** Words without a verb, and "and" or "or" behind them. */
  private boolean isFirstOfList(Passage passage, int comma) {
    int words = 0;
    for (int i = comma + 1; i < passage.size() && words <= LONGEST_MEMBER; i++) {
      if (passage.is(i, "and") || passage.is(i, "or")) {
        return words > 0 && i + 1 < passage.size() && isMember(passage, i + 1);
      }
      if (passage.is(i, ",")) {
        words = 0;
        if (passage.is(i + 1, "and") || passage.is(i + 1, "or")) {
          return isMember(passage, i + 2);
        }
        continue;
      }
      if (!isMember(passage, i)) {
        return false;
      }
      words++;
    }
    return false;
  }

  /** Members of a list have few words. */
  private static final int LONGEST_MEMBER = 3;

  private boolean isMember(Passage passage, int i) {
    if (i >= passage.size()) {
      return false;
    }
    Token token = passage.token(i);
    return token.isWord()
        && !Verbs.isFinite(lexicon, token)
        && !token.lower().endsWith("ing")
        && !lexicon.is("function-words", token.lower())
        && !lexicon.is("prepositions", token.lower());
  }

  /** "Not at the crews" lacks "but at the owners"; "between the port" lacks its "and". */
  private boolean isHalf(Passage passage, int verb, int end) {
    boolean not = false;
    boolean between = false;
    for (int i = verb; i < end; i++) {
      boolean opens = i + 1 < end && lexicon.is("prepositions", passage.token(i + 1).lower());
      not |= passage.is(i, "not") && opens;
      not &= !passage.is(i, "but");
      between |= passage.is(i, "between");
      between &= !passage.is(i, "and");
    }
    boolean but = false;
    for (int i = end; i < Math.min(passage.size(), end + NEAR); i++) {
      but |= passage.is(i, "but");
    }
    return (not && but) || (between && (passage.is(end, ",") || passage.is(end, "and")));
  }

  /** "The same position he's", "three arrests--", "was, in fact": the end is torn. */
  private boolean isBroken(Passage passage, int end) {
    Token last = passage.token(end - 1);
    boolean contracted = last.lower().equals("'s");
    boolean saying = passage.is(end - 2, "and") && Verbs.isSaying(lexicon, last);
    return contracted || saying || last.text().endsWith("-") || isInserted(passage, end);
  }

  /** "Was, in fact" in front of ", working". */
  static boolean isInserted(Passage passage, int end) {
    for (int i = end - 2; i > 0 && end - i <= LONGEST_MEMBER + 1; i--) {
      if (passage.is(i, ",")) {
        return passage.is(end, ",")
            && ClauseEnds.AUXILIARIES.contains(passage.token(i - 1).lower());
      }
    }
    return false;
  }
}
