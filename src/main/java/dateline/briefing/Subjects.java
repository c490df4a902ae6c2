package dateline.briefing;

import dateline.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sees to it that a bullet does not open with a word that means something said before. */
final class Subjects {
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her", "this", "these");
  private static final Set<String> PERSONS = Set.of("he", "she");
  private static final Set<String> OTHERS = Set.of("it", "they", "this", "these", "that");

  /** "It is unclear whether …" means nothing said before. */
  private static final Set<String> IMPERSONAL = Set.of("is", "was", "'s", "remains", "remained");

  /** A title between "its" and a comma, or a name behind it, has no more words. */
  private static final int LONGEST_TITLE = 7;

  private final Lexicon lexicon;
  private final List<Passage> passages;
  private final Speech speech;

  Subjects(Lexicon lexicon, List<Passage> passages, Speech speech) {
    this.lexicon = lexicon;
    this.passages = passages;
    this.speech = speech;
  }

  /** Names the person in brackets, or opens at the noun; false where neither is safe. */
  boolean settle(Cut cut) {
    Passage passage = cut.passage();
    int first = cut.next(0);
    boolean quoted = first < passage.size() && "“\"".contains(passage.token(first).text());
    int at = quoted ? cut.next(first + 1) : first;
    int second = cut.next(at + 1);
    if (second >= passage.size()) {
      return true;
    }
    String opening = passage.token(at).lower();
    if (OWNERS.contains(opening) && !quoted && setsOffName(cut, at)) {
      return true;
    }
    if (opening.equals("this") && isOne(passage.token(second))) {
      return true;
    }
    if (OWNERS.contains(opening) && isNoun(passage.token(second))) {
      if (!quoted && own(cut, opening)) {
        return true;
      }
      if (!standsAlone(cut, second)) {
        return false;
      }
      cut.strike(0, quoted ? 0 : second);
      return true;
    }
    if (PERSONS.contains(opening)) {
      Optional<Candidate> person = quoted ? Optional.empty() : person(passage);
      person.ifPresent(cut::openWith);
      return person.isPresent();
    }
    return !OTHERS.contains(opening) || isImpersonal(opening, passage.token(second));
  }

  /** "His team" is "[Karl Voss]'s team" where nobody else is meant. */
  private boolean own(Cut cut, String owner) {
    Optional<Candidate> person =
        owner.equals("his") || owner.equals("her") ? person(cut.passage()) : Optional.empty();
    person.ifPresent(cut::ownWith);
    return person.isPresent();
  }

  /** One thing needs an article or an owner: "crews left", but not "team left". */
  private boolean standsAlone(Cut cut, int noun) {
    Passage passage = cut.passage();
    for (int i = noun; i < passage.size() && passage.token(i).isWord(); i++) {
      if (passage.token(i).lower().endsWith("s")
          || lexicon.is("groups", passage.token(i).lower())) {
        return true;
      }
      if (Verbs.isFinite(lexicon, passage.token(i)) || passage.is(i, "and")) {
        return !lexicon.language().equals("en");
      }
    }
    return !lexicon.language().equals("en");
  }

  /** "Its chief, Anna Berg, said" becomes "Chief Anna Berg said"; "the head Anna Berg" stays. */
  private boolean setsOffName(Cut cut, int owner) {
    Passage passage = cut.passage();
    int comma = next(passage, owner + 1, LONGEST_TITLE);
    int name = comma + 1;
    boolean article = RoleWords.isArticle(passage, name);
    int close = next(passage, name, LONGEST_TITLE);
    boolean isName = close > name && passage.token(close - 1).isCapitalised();
    boolean isWhole = comma > owner + 1 && isName && cut.isKept(comma) && cut.isKept(close);
    if (!isWhole || !Verbs.isFinite(lexicon, passage.token(close + 1))) {
      return false;
    }
    cut.strike(owner, article ? name : owner + 1);
    cut.strike(comma, name);
    cut.strike(close, close + 1);
    return true;
  }

  /** The comma that ends the words there, or the place itself if there is none so near. */
  private static int next(Passage passage, int from, int most) {
    int i = from;
    while (i < passage.size() && i - from < most && passage.token(i).isWord()) {
      i++;
    }
    return passage.is(i, ",") && i + 1 < passage.size() ? i : from;
  }

  /** The only person of the sentence before, in the same paragraph. */
  private Optional<Candidate> person(Passage passage) {
    int before = passage.index() - 1;
    boolean same = before >= 0 && passages.get(before).paragraph() == passage.paragraph();
    return same ? speech.onlyPerson(before) : Optional.empty();
  }

  private boolean isNoun(Token token) {
    return token.isWord()
        && !token.hasDigit()
        && !Verbs.isFinite(lexicon, token)
        && !lexicon.is("plural-verbs", token.lower())
        && !lexicon.is("function-words", token.lower());
  }

  /** "This surge" cannot be "surge"; its noun says what is meant. */
  private boolean isOne(Token noun) {
    return isNoun(noun) && !noun.lower().endsWith("s");
  }

  private static boolean isImpersonal(String opening, Token verb) {
    return opening.equals("it") && IMPERSONAL.contains(verb.lower());
  }
}
