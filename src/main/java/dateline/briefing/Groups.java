package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds groups of people: a plural noun of people with what narrows it, "left-wing rebels". */
final class Groups {
  /** Words in front of the noun that may belong to the group's name. */
  private static final int MOST_MODIFIERS = 3;

  /** Behind these stands a verb, listed or not: "it hurts renters". */
  private static final Set<String> SUBJECTS =
      Set.of("it", "he", "she", "they", "we", "i", "you", "who", "which");

  private final Lexicon lexicon;

  private Groups(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static List<Mention> in(Reading reading) {
    Groups groups = new Groups(reading.lexicon());
    List<Mention> mentions = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      for (int i = 0; i < passage.size(); i++) {
        if (groups.isGroup(passage, i)) {
          mentions.add(groups.mention(passage, i));
        }
      }
    }
    return mentions;
  }

  private boolean isGroup(Passage passage, int i) {
    Token token = passage.token(i);
    boolean goesOn =
        i + 1 < passage.size()
            && (passage.token(i + 1).isPossessive()
                || lexicon.is("groups", passage.token(i + 1).lower()));
    return !goesOn
        && !isHeading(passage, i)
        && !isAnybodys(passage, i)
        && (lexicon.is("groups", token.lower()) || isNamed(token))
        && (!token.isCapitalised()
            || isNamed(token)
            || i == 0
            || NameWords.isBehindDateline(passage, i))
        && !(lexicon.is("institutions", token.lower()) && describes(passage, i));
  }

  /** "The Berg campaign" speaks for Berg; "an advertising campaign" is none that acts. */
  private boolean isAnybodys(Passage passage, int i) {
    return lexicon.is("owned-groups", passage.token(i).lower())
        && (i == 0 || !passage.token(i - 1).isCapitalised() || RoleWords.isArticle(passage, i - 1));
  }

  /** "Democrats", "Muslims": they are capitalised wherever they stand. */
  private boolean isNamed(Token token) {
    return lexicon.is("named-groups", token.lower());
  }

  /** "Coastal countries: will meet in May" is an entry of a list. */
  private boolean isHeading(Passage passage, int noun) {
    return noun <= MOST_MODIFIERS
        && passage.is(noun + 1, ":")
        && passage.tokens().subList(0, noun).stream().noneMatch(t -> Verbs.isFinite(lexicon, t));
  }

  /** Another noun follows: "government bonds". */
  private boolean describes(Passage passage, int i) {
    if (i + 1 >= passage.size() || !passage.token(i + 1).isWord()) {
      return false;
    }
    String next = passage.token(i + 1).lower();
    return !Verbs.isFinite(lexicon, passage.token(i + 1))
        && !lexicon.is("prepositions", next)
        && !lexicon.is("adverbs", next)
        && !lexicon.is("function-words", next);
  }

  private Mention mention(Passage passage, int noun) {
    int from = noun;
    while (from > 0
        && noun - from < MOST_MODIFIERS
        && isModifier(passage, from - 1)
        && !isObjectOf(passage, from - 1, noun)) {
      from--;
    }
    while (from > 1 && isInsideName(passage, from)) {
      from--;
    }
    while (from < noun && (passage.token(from).isPossessive() || isInfinitive(passage, from))) {
      from++;
    }
    return new Mention(passage, from, from, noun + 1);
  }

  /** In "the rules owners will get" and "ships crews can sail" owners and crews are not of it. */
  private boolean isObjectOf(Passage passage, int before, int noun) {
    Token token = passage.token(before);
    boolean plural = token.lower().endsWith("s") && !token.isCapitalised() && !token.isPossessive();
    return plural
        && noun + 1 < passage.size()
        && !lexicon.is("plural-modifiers", token.lower())
        && before > 0
        && passage.token(before - 1).isWord()
        && lexicon.is("subject-verbs", passage.token(noun + 1).lower());
  }

  /** The group of "New Norvan residents" is not that of Norvan. */
  private static boolean isInsideName(Passage passage, int from) {
    return passage.token(from).isCapitalised() && passage.token(from - 1).isCapitalised();
  }

  /** "To fight militants" is about militants. */
  private static boolean isInfinitive(Passage passage, int i) {
    boolean behind = passage.is(i - 1, "to") || passage.is(i - 1, "not");
    return behind && !passage.token(i).isCapitalised();
  }

  private boolean isModifier(Passage passage, int i) {
    Token token = passage.token(i);
    if (token.isPossessive()) {
      return i > 0 && passage.token(i - 1).isCapitalised();
    }
    boolean verb = i > 0 && SUBJECTS.contains(passage.token(i - 1).lower());
    return token.isWord()
        && !verb
        && !token.hasDigit()
        && !lexicon.is("prepositions", token.lower())
        && !lexicon.is("adverbs", token.lower())
        && !lexicon.is("calendar", token.lower())
        && (token.lower().contains("-") || !token.lower().endsWith("ing"))
        && !token.lower().endsWith("ly")
        && !lexicon.is("function-words", token.lower())
        && (!lexicon.is("quantifiers", token.lower()) || token.isCapitalised() && i > 0)
        && !Verbs.isFinite(lexicon, token);
  }
}
