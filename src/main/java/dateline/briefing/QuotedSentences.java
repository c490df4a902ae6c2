package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sentences inside a quotation: the first ones may go where the last stays with its speaker. */
final class QuotedSentences {
  private static final Set<String> SHORT =
      Set.of("mr", "mrs", "ms", "dr", "st", "sen", "rep", "gov", "gen", "lt", "sgt", "prof", "jr");

  private final Claims claims;

  QuotedSentences(Claims claims) {
    this.claims = claims;
  }

  /** Where a sentence ends inside a quotation and another begins. */
  private record Stop(int open, int at) {}

  /** From the opening mark up to each sentence that begins inside the quotation. */
  List<Span> openings(Cut cut) {
    List<Span> spans = new ArrayList<>();
    for (Stop stop : stops(cut.passage(), ".!?")) {
      boolean kept = cut.isKept(stop.open + 1) && cut.isKept(stop.at + 1);
      if (kept && !claims.isNegated(cut.passage(), stop.open, stop.at)) {
        spans.add(new Span(stop.open + 1, stop.at + 1));
      }
    }
    return spans;
  }

  /** What follows the first sentences inside a quotation, up to the mark in front of its end. */
  List<Span> endings(Cut cut) {
    List<Span> spans = new ArrayList<>();
    stops(cut.passage(), ".").forEach(stop -> addEnding(cut, stop.at, spans));
    return spans;
  }

  private static List<Stop> stops(Passage passage, String marks) {
    List<Stop> stops = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < passage.size() - 2; i++) {
      String text = passage.token(i).text();
      if (text.equals("“") || text.equals("\"")) {
        open = open < 0 || text.equals("“") ? i : -1;
      } else if (text.equals("”")) {
        open = -1;
      } else if (open >= 0 && marks.contains(text) && opensSentence(passage, i + 1)) {
        stops.add(new Stop(open, i));
      }
    }
    return stops;
  }

  private void addEnding(Cut cut, int stop, List<Span> spans) {
    Passage passage = cut.passage();
    int close = close(passage, stop);
    boolean marked = close < passage.size() && ",.".contains(passage.token(close - 1).text());
    boolean kept = cut.isKept(stop) && cut.isKept(stop - 1) && cut.isKept(stop + 1);
    if (marked && kept && !claims.isLimit(passage, stop, close - 1)) {
      spans.add(new Span(stop, close - 1));
    }
  }

  /** The sentence opens with a quotation mark. */
  static boolean opens(Passage passage) {
    return passage.size() > 1 && "“\"".contains(passage.token(0).text());
  }

  /** Where the quotation ends that opens there; the sentence's end if nowhere. */
  static int close(Passage passage, int open) {
    for (int i = open + 1; i < passage.size(); i++) {
      if ("”\"".contains(passage.token(i).text())) {
        return i;
      }
    }
    return passage.size();
  }

  private static boolean opensSentence(Passage passage, int at) {
    return passage.token(at).isWord()
        && passage.token(at).isCapitalised()
        && !isShort(passage.token(at - 2))
        && passage.token(at).start() > passage.token(at - 1).end();
  }

  /** Their full stop ends no sentence. */
  private static boolean isShort(Token word) {
    return SHORT.contains(word.lower());
  }
}
