package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who stands where: the actors' names of each sentence, and who speaks a quotation. */
final class Speech {
  /** A name this far from its verb of saying, in tokens, is not its subject. */
  private static final int NEAR = 16;

  private final Lexicon lexicon;
  private final Map<Integer, List<Map.Entry<Mention, Candidate>>> bySentence = new HashMap<>();

  Speech(Lexicon lexicon, List<Candidate> cast) {
    this.lexicon = lexicon;
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
    return Optional.empty();
  }

  private boolean saysOutside(Mention mention, int open, int close) {
    if (mention.to() > open && mention.from() < close) {
      return false;
    }
    Passage passage = mention.passage();
    int before = mention.title() - 1;
    boolean behind = before > close - 2 && before >= 0 && nearSaying(passage, close, mention);
    return behind || saysAfter(passage, mention, open);
  }

  /** "…," said the minister Anna Berg. */
  private boolean nearSaying(Passage passage, int close, Mention mention) {
    if (mention.from() - close > NEAR) {
      return false;
    }
    for (int i = close; i < Math.min(passage.size(), close + NEAR); i++) {
      Token token = passage.token(i);
      if (Verbs.isSaying(lexicon, token)) {
        return i < mention.from() ? i <= close + 2 : i - mention.to() <= NEAR;
      }
    }
    return false;
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
