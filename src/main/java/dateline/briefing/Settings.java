package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * When and where something was said or done, which a bullet can do without: "on Tuesday night",
 * "earlier this month", "said in a statement". What is still to come keeps its date.
 */
final class Settings {
  private static final Set<String> HOURS = Set.of("morning", "afternoon", "evening", "night");

  private static final Set<String> DISTANCES = Set.of("late", "early", "earlier", "later");

  private static final Set<String> SPANS =
      Set.of("week", "month", "weekend", "night", "morning", "evening", "afternoon");

  private static final Set<String> FILLERS =
      Set.of(
          ("also meanwhile however though too very really currently indeed "
                  + "therefore moreover thus eventually already")
              .split(" "));

  private static final Set<String> PLACES = Set.of("on", "in", "at", "during");

  /** Behind these a day is no setting but an end, a beginning or a measure. */
  private static final Set<String> BINDING =
      Set.of("of", "from", "until", "till", "by", "since", "to", "before", "after", "for", "than");

  /** The place where something was said takes no more tokens. */
  private static final int LONGEST_PLACE = 16;

  private final Lexicon lexicon;
  private final Claims claims;

  Settings(Lexicon lexicon, Claims claims) {
    this.lexicon = lexicon;
    this.claims = claims;
  }

  List<Span> of(Cut cut) {
    Passage passage = cut.passage();
    List<Span> spans = new ArrayList<>();
    for (int i = 1; i < passage.size(); i++) {
      if (cut.isKept(i) && cut.isKept(i - 1)) {
        addDay(passage, i, spans);
        addPlace(passage, i, spans);
        addFiller(passage, i, spans);
      }
    }
    return spans;
  }

  /** "Also", "meanwhile": they join sentences that a bullet stands apart from. */
  private static void addFiller(Passage passage, int at, List<Span> spans) {
    if (!FILLERS.contains(passage.token(at).lower()) || Claims.isQuoted(passage, at)) {
      return;
    }
    boolean open = passage.is(at - 1, ",");
    boolean close = passage.is(at + 1, ",");
    if (open == close) {
      spans.add(open ? new Span(at - 1, at + 2) : new Span(at, at + 1));
    }
  }

  private void addDay(Passage passage, int at, List<Span> spans) {
    int end = dayEnd(passage, at);
    int verb = passage.is(at - 1, "on") ? at - 2 : at - 1;
    boolean said = verb >= 0 && Verbs.isSaying(lexicon, passage.token(verb));
    if (end == 0 || (isFuture(passage) && !said)) {
      return;
    }
    int from = at;
    while (from > 1 && isLead(passage, from - 1)) {
      from--;
    }
    String before = from > 0 ? passage.token(from - 1).lower() : "";
    boolean free = from > 1 && !BINDING.contains(before) && !passage.token(end - 1).isPossessive();
    boolean date =
        passage.is(end, ",")
            && end + 1 < passage.size()
            && lexicon.is("calendar", passage.token(end + 1).lower());
    boolean goesOn = date || passage.is(end, "’s") || passage.is(end, "'s") || isNoun(passage, end);
    if (free && !goesOn && !Claims.isQuoted(passage, from)) {
      spans.add(new Span(from, end));
    }
  }

  private static boolean isLead(Passage passage, int i) {
    return passage.is(i, "on") || DISTANCES.contains(passage.token(i).lower());
  }

  /** Where a day that begins there ends, or 0: "Tuesday night", "this week", "last month". */
  private int dayEnd(Passage passage, int at) {
    if (lexicon.is("weekdays", passage.token(at).lower())) {
      return at + 1 < passage.size() && HOURS.contains(passage.token(at + 1).lower())
          ? at + 2
          : at + 1;
    }
    boolean past = passage.is(at, "last") || passage.is(at, "this");
    boolean named = past && at + 1 < passage.size() && isSpan(passage.token(at + 1));
    return named ? at + 2 : 0;
  }

  private static boolean isSpan(Token token) {
    return SPANS.contains(token.lower());
  }

  /** What will be "this month" has a date that matters. */
  private boolean isFuture(Passage passage) {
    return passage.tokens().stream().anyMatch(token -> lexicon.is("future", token.lower()));
  }

  /** "Monday protests", "Tuesday 12 May". */
  private boolean isNoun(Passage passage, int at) {
    if (at >= passage.size() || !passage.token(at).isWord()) {
      return false;
    }
    Token token = passage.token(at);
    return !lexicon.is("function-words", token.lower())
        && !Verbs.isFinite(lexicon, token)
        && !lexicon.is("prepositions", token.lower());
  }

  /** "said at a show in Strelsau that", "told reporters at a dinner:". */
  private void addPlace(Passage passage, int at, List<Span> spans) {
    boolean said =
        Verbs.isSaying(lexicon, passage.token(at - 1))
            || (at > 1 && passage.is(at - 2, "told") && passage.token(at - 1).isWord());
    if (!said || !PLACES.contains(passage.token(at).lower())) {
      return;
    }
    int end = at + 1;
    while (end < passage.size() && !ends(passage, end)) {
      end++;
    }
    boolean closes = end < passage.size() && !Verbs.isFinite(lexicon, passage.token(end));
    if (closes
        && end - at < LONGEST_PLACE
        && !claims.isMade(passage, at, end)
        && !Claims.cutsQuotation(passage, at, end)
        && !Claims.isQuoted(passage, at)) {
      spans.add(new Span(at, end));
    }
  }

  private boolean ends(Passage passage, int i) {
    String text = passage.token(i).text();
    return ".,:;".contains(text)
        || passage.is(i, "that")
        || Verbs.isFinite(lexicon, passage.token(i));
  }
}
