package dateline.briefing;

import dateline.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who somebody is where the news names him late: "A Norvan teacher was arrested on Monday.
 * Karl Voss, 55, …". It counts only where nobody else is named between.
 */
final class LateNames {
  /** The name follows in the next sentence, or the one behind it. */
  private static final int FAR = 2;

  /** "A 55-year-old retired Norvan school teacher". */
  private static final int NOUN_WITHIN = 6;

  private final Lexicon lexicon;
  private final RoleWords words;
  private final List<Passage> passages;
  private final Map<Integer, Set<Candidate>> persons = new HashMap<>();

  LateNames(Reading reading, Cast cast) {
    this.lexicon = reading.lexicon();
    this.words = new RoleWords(lexicon);
    this.passages = reading.passages();
    for (Candidate candidate : cast.candidates()) {
      if (candidate.kind() == Actor.Kind.PERSON && !candidate.isUnnamed()) {
        for (Mention mention : candidate.mentions()) {
          persons.computeIfAbsent(mention.passage().index(), k -> new HashSet<>()).add(candidate);
        }
      }
    }
  }

  /** What the sentence in front of the first mention calls the person. */
  Optional<Roles.Role> of(Candidate candidate) {
    Mention first = candidate.first();
    boolean introduced = candidate.kind() == Actor.Kind.PERSON && isIntroduced(first);
    for (int i = first.passage().index() - 1;
        introduced && i >= Math.max(0, first.passage().index() - FAR);
        i--) {
      int noun = noun(passages.get(i));
      if (noun > 0) {
        return words.role(passages.get(i), 1, noun + 1, 1);
      }
      if (persons.containsKey(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A full name that opens its sentence, and an age: "Karl Voss, 55, …". */
  private static boolean isIntroduced(Mention mention) {
    Passage passage = mention.passage();
    int comma = RoleWords.isDot(passage, mention.to()) ? mention.to() + 1 : mention.to();
    return mention.title() == 0
        && mention.to() - mention.from() > 1
        && passage.is(comma, ",")
        && passage.is(comma + 2, ",")
        && passage.token(comma + 1).text().matches("\\d{1,3}");
  }

  /** The noun of the person of whom the sentence tells first: "A Norvan teacher was …"; or -1. */
  private int noun(Passage passage) {
    if (!passage.is(0, "a") && !passage.is(0, "an")) {
      return -1;
    }
    for (int i = 1; i <= NOUN_WITHIN && i + 1 < passage.size(); i++) {
      Token token = passage.token(i);
      Token next = passage.token(i + 1);
      boolean ends = Verbs.isFinite(lexicon, next) || lexicon.is("prepositions", next.lower());
      if (words.isNoun(token, Actor.Kind.PERSON) && (ends || next.lower().equals("who"))) {
        return i;
      }
      if (!token.isWord() || Verbs.isFinite(lexicon, token)) {
        return -1;
      }
    }
    return -1;
  }
}
