package dateline.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who stands where: the actors' names of each sentence, and who speaks a quotation. */
final class Speech {
  /** A name this far from its verb of saying, in tokens, is not its subject. */
  private static final int NEAR = 16;

  /** A description means somebody named at most so many sentences before. */
  private static final int FAR = 2;

  private final Lexicon lexicon;
  private final List<Passage> passages;
  private final Acting acting;
  private final Map<Integer, List<Map.Entry<Mention, Candidate>>> bySentence = new HashMap<>();

  Speech(Reading reading, List<Candidate> cast) {
    this.lexicon = reading.lexicon();
    this.passages = reading.passages();
    this.acting = new Acting(lexicon);
    for (Candidate candidate : cast) {
      if (candidate.kind() == Actor.Kind.PERSON) {
        for (Mention mention : candidate.mentions()) {
          bySentence
              .computeIfAbsent(mention.passage().index(), k -> new ArrayList<>())
              .add(Map.entry(mention, candidate));
        }
      }
    }
  }

  /** The only person named in a sentence, if there is only one. */
  Optional<Candidate> onlyPerson(int sentence) {
    List<Candidate> persons =
        bySentence.getOrDefault(sentence, List.of()).stream()
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
  }

  /** The person who says what stands between the tokens {@code open} and {@code close}. */
  Optional<Candidate> speaker(Passage passage, int open, int close) {
    for (Map.Entry<Mention, Candidate> named :
        bySentence.getOrDefault(passage.index(), List.of())) {
      if (saysOutside(named.getKey(), open, close)) {
        return Optional.of(named.getValue());
      }
    }
    return isSaidByDescription(passage, close) ? topic(passage.index()) : Optional.empty();
  }

  /** "…," he said; "…," said the former teacher: somebody known already. */
  private boolean isSaidByDescription(Passage passage, int close) {
    int from = close + 1;
    if (from >= passage.size()) {
      return false;
    }
    if (passage.token(from).lower().matches("he|she")) {
      return from + 1 < passage.size() && isSaying(passage, from + 1);
    }
    int end = from;
    while (end < passage.size() && end - from < NEAR && passage.token(end).isWord()) {
      end++;
    }
    boolean ends = end == passage.size() || passage.is(end, ".");
    boolean after = passage.is(from, "the") && end - from <= 6 && isSaying(passage, end - 1);
    boolean hasName = false;
    for (int i = from; i < end; i++) {
      hasName |= passage.token(i).isCapitalised();
    }
    return ends && after && !hasName && lexicon.is("roles", passage.token(end - 2).lower());
  }

  private boolean isSaying(Passage passage, int i) {
    return Verbs.isSaying(lexicon, passage.token(i)) && !passage.is(i, "told");
  }

  /**
   * The person whom the sentences before are about: the only one named or acting in the nearest
   * sentence that names somebody, at most three back, with nothing but "he" or "she" since.
   */
  private Optional<Candidate> topic(int sentence) {
    for (int i = sentence - 1; i >= Math.max(0, sentence - FAR); i--) {
      List<Map.Entry<Mention, Candidate>> named = bySentence.getOrDefault(i, List.of());
      if (!named.isEmpty()) {
        List<Candidate> subjects =
            named.stream()
                .filter(entry -> isSubject(entry.getKey()) || isSpeaker(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
      }
      Passage between = passages.get(i);
      if (!between.token(0).lower().matches("he|she|“|\"|‘")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** It says the quotation that opens its sentence. */
  private boolean isSpeaker(Mention mention) {
    Passage passage = mention.passage();
    return QuotedSentences.opens(passage)
        && saysOutside(mention, 0, QuotedSentences.close(passage, 0));
  }

  /**
   * Who goes on speaking in a sentence that is all quotation: whoever spoke in the sentence before,
   * if that opens with a quotation too and nobody else speaks in it.
   */
  Optional<Candidate> goesOn(Passage passage) {
    int before = passage.index() - 1;
    if (before < 0 || !QuotedSentences.opens(passages.get(before))) {
      return Optional.empty();
    }
    Passage last = passages.get(before);
    return speaker(last, 0, QuotedSentences.close(last, 0));
  }

  /** It opens its sentence, and its verb has no other subject. */
  private boolean isSubject(Mention mention) {
    return mention.title() <= 1 && acting.acts(mention);
  }

  private boolean saysOutside(Mention mention, int open, int close) {
    if (mention.to() > open && mention.from() < close) {
      return false;
    }
    Passage passage = mention.passage();
    return mention.from() > close ? saysBehind(mention, close) : saysAfter(passage, mention, open);
  }

  /** "…," said the harbour master, Anna Berg; "…," Anna Berg said. Not: "…," she told the Post. */
  private boolean saysBehind(Mention mention, int close) {
    Passage passage = mention.passage();
    int first = close + 1;
    if (first >= passage.size() || mention.title() - first > NEAR) {
      return false;
    }
    if (mention.title() == first) {
      return acting.speaks(mention);
    }
    boolean inverted = Verbs.isSaying(lexicon, passage.token(first)) && !passage.is(first, "told");
    return inverted && isOnlyTitle(passage, first + 1, mention.title());
  }

  /** Nothing but a title stands there: no verb, no other clause. */
  private boolean isOnlyTitle(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean verb = Verbs.isFinite(lexicon, passage.token(i));
      if (verb || passage.is(i, "to") || passage.is(i, "that") || passage.is(i, ".")) {
        return false;
      }
    }
    return true;
  }

  /** Anna Berg told reporters: "…" */
  private boolean saysAfter(Passage passage, Mention mention, int open) {
    if (mention.to() > open || mention.isPossessive()) {
      return false;
    }
    for (int i = mention.to(); i < Math.min(open, mention.to() + 3); i++) {
      if (Verbs.isSaying(lexicon, passage.token(i))) {
        return open - i <= NEAR;
      }
    }
    return false;
  }
}
