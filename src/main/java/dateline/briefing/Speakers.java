package dateline.briefing;

import java.util.Optional;
import java.util.Set;

/** Says in brackets whose words a bullet quotes, where the sentence itself leaves it to "he". */
final class Speakers {
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final Lexicon lexicon;
  private final Speech speech;

  Speakers(Lexicon lexicon, Speech speech) {
    this.lexicon = lexicon;
    this.speech = speech;
  }

  /** "…," he said becomes "…," [Anna Berg] said, and a bare quotation gets its speaker in front. */
  void name(Cut cut) {
    Passage passage = cut.passage();
    if (cut.next(0) >= passage.size() || !QuotedSentences.opens(passage)) {
      return;
    }
    int close = QuotedSentences.close(passage, 0);
    int behind = cut.next(close + 1);
    if (behind >= passage.size() - 1) {
      speech.goesOn(passage).ifPresent(cut::introduce);
      return;
    }
    int pronoun = pronoun(passage, close + 1);
    if (pronoun >= 0 && cut.isKept(pronoun)) {
      Optional<Candidate> speaker = speech.speaker(passage, 0, close);
      speaker.ifPresent(found -> cut.rename(pronoun, found));
    }
  }

  /** The "he" of "he said" or "said he" at that place, or -1. */
  private int pronoun(Passage passage, int at) {
    if (at + 1 >= passage.size()) {
      return -1;
    }
    boolean plain = isPronoun(passage, at) && Verbs.isSaying(lexicon, passage.token(at + 1));
    return plain ? at : -1;
  }

  private static boolean isPronoun(Passage passage, int at) {
    return PRONOUNS.contains(passage.token(at).lower());
  }
}
