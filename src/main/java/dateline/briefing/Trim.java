package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shortens a sentence by cutting only. Of the parts that may go, the one goes first that says least
 * for its length; what says more than its length costs stays, up to a limit.
 */
final class Trim {
  /** A sentence that stays longer than its limit by more than this factor makes no bullet. */
  private static final double TOLERANCE = 1.5;

  /** Words that a bullet has at least. */
  private static final int FEWEST = 3;

  private static final int SHORTEST = 6;

  /** More words are never looked at: such a sentence has no cut to thirty. */
  private static final int LONGEST = 160;

  /** What a word over the limit costs, in the unit of {@link Burden}; by eye. */
  private static final double COST = 0.2;

  private final Lexicon lexicon;
  private final Claims claims;
  private final Openings openings;
  private final Insertions insertions;
  private final Tails tails;
  private final Quoted quoted;
  private final Offices offices;

  Trim(Lexicon lexicon) {
    this(lexicon, Offices.none(lexicon));
  }

  /**
   * @param offices titles that are told elsewhere and cost nothing to cut
   */
  Trim(Lexicon lexicon, Offices offices) {
    this.offices = offices;
    this.lexicon = lexicon;
    this.claims = new Claims(lexicon);
    this.openings = new Openings(lexicon, claims);
    this.insertions = new Insertions(lexicon, claims);
    this.tails = new Tails(lexicon, claims);
    this.quoted = new Quoted(claims);
  }

  /** The sentence in at most so many words, or empty where that cannot be done faithfully. */
  Optional<Cut> within(Passage passage, int words) {
    Optional<Cut> cut =
        shorten(passage, words, words, offices.in(passage)).or(() -> to(passage, words));
    cut.filter(c -> c.words() > words).ifPresent(this::dropSetting);
    return cut.filter(c -> c.words() <= words);
  }

  /** The sentence in at most about so many words, or empty where that cannot be done faithfully. */
  Optional<Cut> to(Passage passage, int words) {
    return shorten(passage, words, (int) (words * TOLERANCE), List.of());
  }

  private Optional<Cut> shorten(Passage passage, int words, int most, List<Span> titles) {
    Cut cut = new Cut(passage);
    if (passage.size() > LONGEST) {
      return Optional.empty();
    }
    openings.strike(cut);
    insertions.strikeBrackets(cut);
    double[] burden = Burden.of(passage, lexicon);
    titles.forEach(title -> Arrays.fill(burden, title.from(), title.to(), 0));
    Optional<Span> span = next(cut, titles, burden, words, most);
    while (span.isPresent()) {
      cut.strike(span.get().from(), span.get().to());
      span = next(cut, titles, burden, words, most);
    }
    titles.forEach(title -> restore(cut, title, words));
    return cut.words() <= most && cut.words() >= FEWEST ? Optional.of(cut) : Optional.empty();
  }

  /** A title comes back where its name is kept and the room is left by a later cut. */
  private static void restore(Cut cut, Span title, int words) {
    boolean named = !cut.isKept(title.from()) && cut.isKept(title.to());
    if (named && cut.words() + title.to() - title.from() <= words) {
      cut.restore(title.from(), title.to());
    }
  }

  /** The part that is best cut next, if the sentence is still too long for what it says. */
  private Optional<Span> next(Cut cut, List<Span> titles, double[] burden, int words, int most) {
    if (cut.words() <= words) {
      return Optional.empty();
    }
    Optional<Span> best = Optional.empty();
    double gain = cut.words() > most ? Double.NEGATIVE_INFINITY : 0;
    for (Span span : spans(cut, titles)) {
      double found = gain(cut, span, burden, words);
      if (found > gain) {
        gain = found;
        best = Optional.of(span);
      }
    }
    return best;
  }

  private List<Span> spans(Cut cut, List<Span> titles) {
    List<Span> spans = new ArrayList<>(openings.phrases(cut));
    titles.stream().filter(title -> cut.isKept(title.from())).forEach(spans::add);
    spans.addAll(insertions.asides(cut));
    spans.addAll(quoted.openings(cut));
    spans.addAll(tails.of(cut));
    return spans;
  }

  /** What the words over the limit cost less what is said in those that go. */
  private static double gain(Cut cut, Span span, double[] burden, int words) {
    double lost = 0;
    int gone = 0;
    for (int i = span.from(); i < span.to(); i++) {
      if (cut.isKept(i)) {
        lost += burden[i];
        gone += cut.passage().token(i).isWord() ? 1 : 0;
      }
    }
    return COST * Math.min(gone, cut.words() - words) - lost;
  }

  /** When and where it was said: "…, the company said on Monday at a show" ends at "said". */
  private void dropSetting(Cut cut) {
    Passage passage = cut.passage();
    for (int i = passage.size() - 1; i > SHORTEST; i--) {
      Token token = passage.token(i);
      if (cut.isKept(i) && Verbs.isSaying(lexicon, token)) {
        if (isSetting(passage, i + 1) && !claims.isMade(passage, i + 1, passage.size())) {
          cut.strike(i + 1, passage.size());
        }
        return;
      }
    }
    dropDay(cut);
  }

  private boolean isSetting(Passage passage, int from) {
    if (from >= passage.size()) {
      return false;
    }
    String lower = passage.token(from).lower();
    return !Claims.cutsQuotation(passage, from, passage.size())
        && (lexicon.is("calendar", lower) || Set.of("on", "in", "at", "during").contains(lower));
  }

  /** "On Sunday" may go where the rest is news of today. */
  private void dropDay(Cut cut) {
    Passage passage = cut.passage();
    for (int i = 1; i < passage.size(); i++) {
      if (lexicon.is("weekdays", passage.token(i).lower())) {
        cut.strike(passage.is(i - 1, "on") ? i - 1 : i, i + 1);
        return;
      }
    }
  }
}
