package dateline.briefing;

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

  private Offices() {}

  static Offices none() {
    return new Offices();
  }

  /** The titles of persons of whom the briefing tells a role. */
  static Offices of(List<Auditioned> heard, Lexicon lexicon) {
    Offices offices = new Offices();
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

  /** "The owner's chief Anna Berg" and "a minister, Anna Berg" keep the title. */
  private void add(Passage passage, Span title) {
    int from = title.from();
    boolean owned = from > 0 && passage.token(from - 1).isPossessive();
    if (!owned && isPlain(passage, from, title.to())) {
      int start = RoleWords.isArticle(passage, from - 1) ? from - 1 : from;
      bySentence
          .computeIfAbsent(passage.index(), k -> new ArrayList<>())
          .add(new Span(start, title.to()));
    }
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
