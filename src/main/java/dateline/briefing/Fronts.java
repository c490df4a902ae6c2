package dateline.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** First of two main clauses, "… fell, but the owners may sell": the second can stand alone. */
final class Fronts {
  private static final Set<String> JOINTS = Set.of("but", "and", "so", "yet");

  private static final Set<String> OBJECTS = Set.of("them", "him", "it");

  private final Claims claims;
  private final Clauses clauses;
  private final Openings openings;

  Fronts(Claims claims, Clauses clauses, Openings openings) {
    this.claims = claims;
    this.clauses = clauses;
    this.openings = openings;
  }

  List<Span> of(Cut cut) {
    Passage passage = cut.passage();
    int from = cut.next(0);
    List<Span> spans = new ArrayList<>();
    for (int i = from + 1; i < passage.size() - 2; i++) {
      int end = end(passage, i);
      if (end > 0
          && cut.isKept(i)
          && cut.isKept(end)
          && clauses.hasVerb(cut, from, i)
          && openings.opensClause(cut, end)
          && !refersBack(passage, end)
          && !claims.isLimit(passage, from, i)
          && !Claims.cutsQuotation(passage, from, i)) {
        spans.add(new Span(from, end));
      }
    }
    return spans;
  }

  /** "… but the owners sold them": whom, the first clause says. */
  private static boolean refersBack(Passage passage, int from) {
    for (int i = from; i < passage.size(); i++) {
      if (OBJECTS.contains(passage.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Where the second clause begins if the first ends there, or 0. */
  private static int end(Passage passage, int i) {
    if (passage.is(i, ";")) {
      return i + 1;
    }
    boolean joint = passage.is(i, ",") && JOINTS.contains(passage.token(i + 1).lower());
    return joint ? i + 2 : 0;
  }
}
