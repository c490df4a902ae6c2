package dateline.briefing;

import dateline.text.Token;
import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase behind a name or verb that says who somebody is, and where it ends. */
final class RolePhrases {
  /** An aside that has no noun of a role in so many words is none. */
  private static final int NOUN_WITHIN = 8;

  /** In "a solar and wind developer" the noun stands so near behind "and". */
  private static final int NOUN_BEHIND_AND = 3;

  private static final Set<String> CLOSING =
      Set.of(
          "who", "which", "that", "when", "where", "whose", "but", "because", "since", "told",
          "said", "says", "whom", "while", "after", "as");

  /** "Part of Harbour Holdings". */
  static final String PART = "part";

  private final Lexicon lexicon;
  private final RoleWords words;

  RolePhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = new RoleWords(lexicon);
  }

  /** The noun phrase that begins there, if its head is the noun of a role. */
  Optional<Roles.Role> in(Passage passage, int from, Actor.Kind kind, double worth) {
    int to = end(passage, from);
    if (from < to
        && lexicon.is("pronouns", passage.token(from).lower())
        && !isOwned(passage, from, to, kind)) {
      return Optional.empty();
    }
    for (int i = from; i < to && i < from + NOUN_WITHIN; i++) {
      Token token = passage.token(i);
      boolean part = i == from && kind != Actor.Kind.PERSON && passage.is(i, PART);
      if ((i == from && opensClause(passage, i)) || isAnotherName(token, kind)) {
        return Optional.empty();
      }
      boolean noun = words.isNoun(token, kind) && !isSeveral(passage, from, i, kind);
      if (part || (noun && isHead(passage, i) && !isSubject(passage, i, to))) {
        return words.role(passage, from, i == to - 1 ? withOffice(passage, to) : to, worth);
      }
      boolean joins = passage.is(i, "and") && i > from && isNounNear(passage, i + 1, kind);
      if (!joins && endsSearch(token, i > from + 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Nobody is "ministers", but one may be "one of the ministers". */
  private boolean isSeveral(Passage passage, int from, int noun, Actor.Kind kind) {
    return kind == Actor.Kind.PERSON
        && words.isPlural(passage.token(noun))
        && passage.tokens().subList(from, noun).stream().noneMatch(t -> t.lower().equals("of"));
  }

  /** In "Norvan Bank, the Harbour Party and crews left" the next of a list is named. */
  private boolean isAnotherName(Token token, Actor.Kind kind) {
    return kind != Actor.Kind.PERSON
        && token.isCapitalised()
        && words.isNoun(token, kind)
        && !lexicon.is("traits", "capitalised-nouns");
  }

  /** "Harbour Bank, its largest lender, agreed": one owned thing between two commas, no list. */
  private boolean isOwned(Passage passage, int from, int to, Actor.Kind kind) {
    boolean closed = passage.is(to, ",") && !passage.is(to + 1, "and");
    boolean owner = lexicon.is("possessives", passage.token(from).lower());
    boolean list =
        passage.tokens().subList(from, to).stream().anyMatch(t -> t.lower().equals("and"));
    return kind != Actor.Kind.PERSON && owner && closed && !list;
  }

  /**
   * Nobody is a "star" in front of "Wars", the "company" of "company's", or the "farmer" of "farmer
   * Karl Voss", who is the next in a list.
   */
  private boolean isHead(Passage passage, int i) {
    boolean named =
        i + 1 < passage.size()
            && passage.token(i + 1).isCapitalised()
            && (passage.token(i).isCapitalised()
                || Gazetteer.isGivenName(passage.token(i + 1).lower()));
    return !named && !passage.is(i + 1, "'s");
  }

  /** In ", investigators searched the port," the noun has a verb of its own. */
  private boolean isSubject(Passage passage, int noun, int to) {
    int verb = noun + 1;
    if (verb < passage.size()
        && ClauseEnds.AUXILIARIES.contains(passage.token(verb).lower())
        && !passage.token(verb).isCapitalised()) {
      return true;
    }
    if (verb + 1 >= to
        || !Verbs.isFinite(lexicon, passage.token(verb))
        || lexicon.is("participles", passage.token(verb).lower())) {
      return false;
    }
    return !passage.token(verb).lower().endsWith("ed") || words.opensTitle(passage, verb + 1);
  }

  /** ", pictured with the mayor," and ", would have no buyers". */
  private boolean opensClause(Passage passage, int first) {
    boolean goesOn = first + 1 < passage.size();
    return goesOn
        && Verbs.isFinite(lexicon, passage.token(first))
        && (lexicon.is("subject-verbs", passage.token(first).lower())
            || lexicon.is("prepositions", passage.token(first + 1).lower()));
  }

  /** "A tech and design company": one noun for what stands on both sides of "and". */
  private boolean isNounNear(Passage passage, int from, Actor.Kind kind) {
    for (int i = from; i < passage.size() && i < from + NOUN_BEHIND_AND; i++) {
      if (words.isNoun(passage.token(i), kind) && !passage.token(i).lower().endsWith("s")) {
        return true;
      }
      if (endsSearch(passage.token(i), true) || !passage.token(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  private boolean endsSearch(Token token, boolean inside) {
    String lower = token.lower();
    return lower.equals("and")
        || lower.equals("or")
        || (lower.endsWith("ing") && !lexicon.is("role-modifiers", lower))
        || (inside && Verbs.isFinite(lexicon, token))
        || (inside && !lower.equals("of") && lexicon.is("prepositions", lower));
  }

  /** "Director, Highland Securities": the office goes on behind its comma. */
  private static int withOffice(Passage passage, int to) {
    int end = to + 1;
    while (passage.is(to, ",") && end < passage.size() && passage.token(end).isCapitalised()) {
      end++;
    }
    return end > to + 2 || (end == to + 2 && !passage.is(end, ",")) ? end : to;
  }

  /** "And holds stakes", "and Anna Berg": another verb or somebody else. */
  private boolean opensOther(Passage passage, int i) {
    if (!passage.is(i, "and") || i + 1 >= passage.size()) {
      return false;
    }
    Token next = passage.token(i + 1);
    boolean adverb = lexicon.is("adverbs", next.lower()) && i + 2 < passage.size();
    return Verbs.isFinite(lexicon, adverb ? passage.token(i + 2) : next)
        || (next.isCapitalised() && Gazetteer.isGivenName(next.lower()));
  }

  /** "In March", "since 2012": when, not who. */
  private boolean isDate(Passage passage, int i) {
    if (!lexicon.is("prepositions", passage.token(i).lower()) || i + 1 >= passage.size()) {
      return false;
    }
    Token next = passage.token(i + 1);
    return !passage.is(i, "of")
        && (lexicon.is("calendar", next.lower()) || next.text().matches("(1[5-9]|20)\\d\\d"));
  }

  /** Where an aside ends: its closing mark, another clause, or the longest role. */
  private int end(Passage passage, int from) {
    int end = from;
    while (end < passage.size() && end - from < RoleWords.LONGEST) {
      Token token = passage.token(end);
      boolean mark = !token.isWord() && !token.isPossessive() && !"’'&“”\"".contains(token.text());
      boolean dated = end > from && isDate(passage, end);
      if (mark || dated || CLOSING.contains(token.lower()) || opensOther(passage, end)) {
        break;
      }
      end++;
    }
    return end;
  }
}
