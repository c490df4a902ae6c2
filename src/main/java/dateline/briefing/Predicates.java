package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The first of two predicates of one subject: of "Voss sold the ships and threatened to close the
 * bay" the second stands alone, "Voss threatened to close the bay".
 */
final class Predicates {
  /** Behind these the second verb may belong to a clause inside the first predicate. */
  private static final Set<String> NESTING =
      Set.of("that", "which", "who", "whether", "when", "where", "how", "why", "if", "because");

  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "was", "were", "is", "are", "will", "would", "could", "may");

  private final Lexicon lexicon;
  private final Claims claims;
  private final Clauses clauses;

  Predicates(Lexicon lexicon, Claims claims, Clauses clauses) {
    this.lexicon = lexicon;
    this.claims = claims;
    this.clauses = clauses;
  }

  List<Span> of(Cut cut) {
    Passage passage = cut.passage();
    List<Span> spans = new ArrayList<>();
    int verb = firstVerb(cut);
    for (int i = verb + 1; verb > 0 && i < passage.size() - 2; i++) {
      if (NESTING.contains(passage.token(i).lower())) {
        return spans;
      }
      if (cut.isKept(i) && passage.is(i, "and")) {
        add(cut, verb, i, spans);
      }
    }
    return spans;
  }

  /** The verb behind a subject without commas or clauses, or -1. */
  private int firstVerb(Cut cut) {
    Passage passage = cut.passage();
    int first = cut.next(0);
    for (int i = first; i < passage.size(); i = cut.next(i + 1)) {
      Token token = passage.token(i);
      if (!(token.isWord() || token.isPossessive()) || NESTING.contains(token.lower())) {
        return -1;
      }
      if (clauses.isVerb(passage, i)) {
        return i > first && !Verbs.isSaying(lexicon, token) ? i : -1;
      }
    }
    return -1;
  }

  /** "Had sold … and threatened" keeps its "had". */
  private void add(Cut cut, int verb, int and, List<Span> spans) {
    Passage passage = cut.passage();
    int next = cut.next(and + 1);
    int second = next < passage.size() && passage.is(next, "even") ? cut.next(next + 1) : next;
    if (second >= passage.size()
        || !clauses.isVerb(passage, second)
        || claims.isLimit(passage, verb, and)
        || Claims.cutsQuotation(passage, verb, and)) {
      return;
    }
    boolean auxiliary = AUXILIARIES.contains(passage.token(verb).lower());
    boolean sameKind = AUXILIARIES.contains(passage.token(second).lower());
    boolean participle = passage.token(second).lower().endsWith("ed");
    if (!auxiliary || sameKind || participle) {
      spans.add(new Span(auxiliary && !sameKind ? verb + 1 : verb, and + 1));
    }
  }
}
