package dateline.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Chooses quotations whose speaker is known. */
final class Quotes {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 28;

  /** What a sentence is worth less that another bullet has shown. */
  private static final double USED = 3;

  private final Speech speech;
  private final Selection selection;

  Quotes(Speech speech, Selection selection) {
    this.selection = selection;
    this.speech = speech;
  }

  /** What a quotation is worth more that is a sentence of its own. */
  private static final double WHOLE = 1;

  private record Found(Quotation quotation, double worth) {}

  /** At most so many, no two of one speaker unless there is only one. */
  List<Quotation> of(List<Weighed> sentences, int most) {
    List<Found> found = new ArrayList<>();
    for (Weighed sentence : sentences) {
      find(sentence, found);
    }
    found.sort(Comparator.comparing((Found f) -> -f.worth()));
    List<Quotation> chosen = new ArrayList<>();
    for (Found candidate : found) {
      boolean heard =
          chosen.stream().anyMatch(q -> q.speaker().equals(candidate.quotation().speaker()));
      if (chosen.size() < most && !heard) {
        chosen.add(candidate.quotation());
      }
    }
    return chosen;
  }

  private void find(Weighed sentence, List<Found> found) {
    Passage passage = sentence.passage();
    int open = -1;
    for (int i = 0; i < passage.size(); i++) {
      String mark = passage.token(i).text();
      if (open < 0 && (mark.equals("“") || mark.equals("\""))) {
        open = i;
      } else if (open >= 0 && (mark.equals("”") || mark.equals("\""))) {
        add(sentence, open, i, found);
        open = -1;
      }
    }
  }

  private void add(Weighed sentence, int open, int close, List<Found> found) {
    Passage passage = sentence.passage();
    int words = 0;
    for (int i = open + 1; i < close; i++) {
      words += passage.token(i).isWord() ? 1 : 0;
    }
    if (words < SHORTEST || words > LONGEST) {
      return;
    }
    Optional<Candidate> speaker = speaker(passage, open, close);
    if (speaker.isEmpty()) {
      return;
    }
    String text = verbatim(passage, open + 1, close);
    double worth = sentence.stake() - 0.02 * words - (selection.isUsed(passage) ? USED : 0);
    worth += passage.token(open + 1).isCapitalised() ? WHOLE : 0;
    List<Source> sources = sources(passage, speaker.get());
    found.add(new Found(new Quotation(text, speaker.get().name(), sources), worth));
  }

  /** "The former rebel said": who that is stands in another sentence, which is shown as well. */
  private static List<Source> sources(Passage passage, Candidate speaker) {
    int index = passage.index();
    if (speaker.mentions().stream().anyMatch(m -> m.passage().index() == index)) {
      return List.of(passage.source());
    }
    Mention named = speaker.first();
    for (Mention mention : speaker.mentions()) {
      named = mention.passage().index() < index ? mention : named;
    }
    return List.of(passage.source(), named.passage().source());
  }

  private Optional<Candidate> speaker(Passage passage, int open, int close) {
    return speech.speaker(passage, open, close);
  }

  private static String verbatim(Passage passage, int from, int to) {
    int end = to;
    while (end > from && passage.is(end - 1, ",")) {
      end--;
    }
    return passage.text(from, end);
  }
}
