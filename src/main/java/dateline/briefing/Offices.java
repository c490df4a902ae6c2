package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles in front of the names of actors, "Colombian leader Gustavo Petro": they may go where a
 * sentence is too long, because the list of actors says who the person is.
 */
final class Offices {
  private final Map<Integer, List<Span>> bySentence = new HashMap<>();

  private final Lexicon lexicon;

  private Offices(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static Offices none(Lexicon lexicon) {
    return new Offices(lexicon);
  }

  /** The titles of persons of whom the briefing tells a role. */
  static Offices of(List<Auditioned> heard, Lexicon lexicon) {
    Offices offices = new Offices(lexicon);
    Roles roles = new Roles(lexicon);
    for (Auditioned actor : heard) {
      Actor.Kind kind = actor.candidate().kind();
      if (actor.worth() > 0 && actor.role().isPresent() && kind == Actor.Kind.PERSON) {
        for (Mention mention : actor.candidate().mentions()) {
          roles.title(mention, kind).ifPresent(title -> offices.add(mention.passage(), title));
        }
      }
    }
    return offices;
  }

  /** "The owner's chief Anna Berg" and "study lead author Anna Berg" keep the title. */
  private void add(Passage passage, Span title) {
    int from = title.from();
    int start = RoleWords.isArticle(passage, from - 1) ? from - 1 : from;
    boolean said = Claims.isQuoted(passage, start);
    if (!said && isPlain(passage, from, title.to()) && opensNoun(passage, start)) {
      bySentence
          .computeIfAbsent(passage.index(), k -> new ArrayList<>())
          .add(new Span(start, title.to()));
    }
  }

  private boolean opensNoun(Passage passage, int from) {
    if (from == 0 || !passage.token(from - 1).isWord()) {
      return !passage.is(from - 1, ".");
    }
    Token before = passage.token(from - 1);
    return !before.isPossessive()
        && !lexicon.is("pronouns", before.lower())
        && !isSecondOfTwo(passage, from - 1)
        && (lexicon.is("function-words", before.lower()) || Verbs.isFinite(lexicon, before));
  }

  /** "Ruritanian and Norvan leader Anna Berg" is one phrase. */
  private static boolean isSecondOfTwo(Passage passage, int and) {
    return passage.is(and, "and") && and > 0 && passage.token(and - 1).isCapitalised();
  }

  private static boolean isPlain(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.token(i).isWord() || passage.token(i).isPossessive()) {
        return false;
      }
    }
    return true;
  }

  List<Span> in(Passage passage) {
    return bySentence.getOrDefault(passage.index(), List.of());
  }
}
