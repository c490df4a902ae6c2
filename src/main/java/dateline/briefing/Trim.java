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

  /** An adjunct without a comma narrows what stands before: it goes last; by eye. */
  private static final double ADJUNCT = 1;

  /** Words that a bullet has at least. */
  private static final int FEWEST = 3;

  private static final int SHORTEST = 6;

  /** More words are never looked at: such a sentence has no cut to thirty. */
  private static final int LONGEST = 160;

  private final Lexicon lexicon;
  private final Claims claims;
  private final Openings openings;
  private final Insertions insertions;
  private final Tails tails;
  private final Adjuncts adjuncts;
  private final QuotedSentences quoted;
  private final Settings settings;
  private final Fronts fronts;
  private final Predicates predicates;
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
    Clauses clauses = new Clauses(lexicon);
    this.openings = new Openings(lexicon, claims, clauses);
    this.insertions = new Insertions(lexicon, claims, clauses, openings);
    this.tails = new Tails(lexicon, claims, clauses);
    this.adjuncts = new Adjuncts(lexicon, claims, clauses, tails);
    this.quoted = new QuotedSentences(claims);
    this.settings = new Settings(lexicon, claims);
    this.predicates = new Predicates(lexicon, claims, clauses);
    this.fronts = new Fronts(claims, clauses, openings);
  }

  /** The sentence in at most so many words, or empty where that cannot be done faithfully. */
  Optional<Cut> within(Passage passage, int words) {
    Optional<Cut> cut =
        shorten(passage, words, words, offices.in(passage))
            .or(() -> to(passage, words, (int) (words * TOLERANCE)));
    cut.filter(c -> c.words() > words).ifPresent(this::dropSetting);
    return cut.filter(c -> c.words() <= words);
  }

  /**
   * The sentence in about as many words as are aimed at, or empty where it cannot be cut faithfully
   * to the most allowed.
   */
  Optional<Cut> to(Passage passage, int aim, int most) {
    return shorten(passage, aim, most, offices.in(passage));
  }

  private Optional<Cut> shorten(Passage passage, int aim, int most, List<Span> titles) {
    Cut cut = new Cut(passage);
    if (passage.size() > LONGEST) {
      return Optional.empty();
    }
    openings.strike(cut);
    insertions.strikeBrackets(cut);
    double[] burden = Burden.of(passage, lexicon);
    titles.forEach(title -> Arrays.fill(burden, title.from(), title.to(), 0));
    Optional<Cut> best = new Compression(c -> parts(c, titles), burden, aim, most).of(cut);
    best.ifPresent(c -> titles.forEach(title -> restore(c, title, aim)));
    return best.filter(c -> c.words() >= FEWEST);
  }

  /** A title comes back where its name is kept and the room is left by a later cut. */
  private static void restore(Cut cut, Span title, int words) {
    boolean named = !cut.isKept(title.from()) && cut.isKept(title.to());
    if (named && cut.words() + title.to() - title.from() <= words) {
      cut.restore(title.from(), title.to());
    }
  }

  private List<Compression.Part> parts(Cut cut, List<Span> titles) {
    List<Compression.Part> parts = new ArrayList<>();
    titles.stream().filter(t -> cut.isKept(t.from())).forEach(t -> add(parts, List.of(t), 0));
    add(parts, openings.phrases(cut), 0);
    add(parts, settings.of(cut), 0);
    add(parts, insertions.asides(cut), 0);
    add(parts, quoted.openings(cut), 0);
    add(parts, quoted.endings(cut), 0);
    add(parts, fronts.of(cut), 0);
    add(parts, predicates.of(cut), 0);
    add(parts, tails.of(cut), 0);
    add(parts, adjuncts.of(cut), ADJUNCT);
    return parts;
  }

  private static void add(List<Compression.Part> parts, List<Span> spans, double risk) {
    spans.forEach(span -> parts.add(new Compression.Part(span, risk)));
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
      if (lexicon.is("weekdays", passage.token(i).lower()) && !Claims.isQuoted(passage, i)) {
        cut.strike(passage.is(i - 1, "on") ? i - 1 : i, i + 1);
        return;
      }
    }
  }
}
