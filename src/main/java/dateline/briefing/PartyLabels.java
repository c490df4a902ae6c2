package dateline.briefing;

import dateline.text.Token;
import java.util.Locale;
import java.util.Optional;

/** The party that news sets in parentheses behind a person's name: "Anna Berg (SPD)". */
final class PartyLabels {
  /** "AfD", "CDU/CSU" without its second half, "EELV"; a longer word is no party's short name. */
  private static final int LONGEST = 6;

  /** "D., N. Y." has no more tokens. */
  private static final int LONGEST_SEAT = 8;

  /** By eye: less than whatever else is said of the person. */
  private static final double WORTH = 0.5;

  private final Lexicon lexicon;

  PartyLabels(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The label behind this name of a person. */
  Optional<Roles.Role> of(Mention mention) {
    Passage passage = mention.passage();
    return isBehind(mention)
        ? Optional.of(new Roles.Role(passage.token(mention.to() + 1).text(), passage, WORTH))
        : Optional.empty();
  }

  /**
   * The seat of "Sen. Anna Berg, R-Norvan," or "Rep. Anna Berg (D., Norvan)", without its marks.
   */
  static Optional<Span> seat(Mention mention) {
    Passage passage = mention.passage();
    int label = mention.to() + 1;
    boolean bracket = passage.is(label - 1, "(");
    if (!(bracket || passage.is(label - 1, ",")) || !opensSeat(passage, label)) {
      return Optional.empty();
    }
    int end = label + 1;
    while (end < passage.size() && end - label < LONGEST_SEAT && !endsSeat(passage, end, bracket)) {
      end++;
    }
    return endsSeat(passage, end, bracket) ? Optional.of(new Span(label, end)) : Optional.empty();
  }

  /** "R-Norvan", or "D" in front of a full stop. */
  private static boolean opensSeat(Passage passage, int i) {
    return i < passage.size()
        && (isSeat(passage.token(i))
            || (passage.token(i).text().matches("[RDI]") && passage.is(i + 1, ".")));
  }

  /** "R-Norvan" is no name. */
  static boolean isSeat(Token token) {
    String text = token.text();
    return text.length() > 2
        && "RDI".indexOf(text.charAt(0)) >= 0
        && text.charAt(1) == '-'
        && Character.isUpperCase(text.charAt(2));
  }

  private static boolean endsSeat(Passage passage, int i, boolean bracket) {
    if (bracket) {
      return passage.is(i, ")");
    }
    return i < passage.size() && !passage.token(i).isCapitalised() && !passage.is(i, ".");
  }

  /** Whether such a label stands behind the name, and is not the name's own initials. */
  boolean isBehind(Mention mention) {
    Passage passage = mention.passage();
    int label = mention.to() + 1;
    return passage.is(label - 1, "(")
        && passage.is(label + 1, ")")
        && isLabel(passage.token(label))
        && isPersonal(mention, passage.token(label));
  }

  private static boolean isLabel(Token token) {
    String text = token.text();
    return text.length() > 1
        && text.length() <= LONGEST
        && Character.isUpperCase(text.charAt(0))
        && Character.isUpperCase(text.charAt(text.length() - 1));
  }

  /** The name is a person's: "Harbour Trade Bank (HTB)" and "Norvan Union (NU)" are none. */
  private boolean isPersonal(Mention mention, Token label) {
    Passage passage = mention.passage();
    boolean given = Gazetteer.isGivenName(passage.token(mention.from()).lower());
    boolean initial = false;
    boolean organisation = false;
    for (int i = mention.from(); i < mention.to(); i++) {
      String lower = passage.token(i).lower();
      organisation |= lexicon.is("organisation-words", lower);
      initial |= label.text().toLowerCase(Locale.ROOT).startsWith(lower.substring(0, 1));
    }
    boolean several = mention.to() - mention.from() == 2;
    return !organisation && (mention.hasTitle() || (several && (given || !initial)));
  }
}
