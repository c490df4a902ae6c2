package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds persons whom the article does not name: "a 55-year-old hunter", "the victim's mother". */
final class Strangers {
  /** Words between the article and the noun. */
  private static final int MOST_MODIFIERS = 5;

  /** Who is mentioned but once is no actor. */
  private static final int FEWEST = 2;

  private static final Set<String> COPULAS = Set.of("is", "was", "as", "be", "been", "became");

  private final Lexicon lexicon;

  private Strangers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** One candidate for each noun. */
  static List<Candidate> in(Reading reading) {
    Strangers strangers = new Strangers(reading.lexicon());
    Map<String, List<Mention>> byNoun = new LinkedHashMap<>();
    for (Passage passage : reading.passages()) {
      for (int i = 0; i < passage.size(); i++) {
        int from = strangers.start(passage, i);
        if (from >= 0) {
          byNoun
              .computeIfAbsent(passage.token(i).lower(), k -> new ArrayList<>())
              .add(new Mention(passage, from, from, i + 1));
        }
      }
    }
    List<Candidate> found = new ArrayList<>();
    byNoun.forEach(
        (noun, mentions) -> {
          if (mentions.size() >= FEWEST) {
            found.add(stranger(mentions));
          }
        });
    return found;
  }

  private static Candidate stranger(List<Mention> mentions) {
    Candidate candidate = new Candidate(mentions);
    candidate.kind(Actor.Kind.PERSON);
    candidate.unnamed(true);
    return candidate;
  }

  /** Where the description begins whose noun stands at {@code noun}; -1 if it is none. */
  private int start(Passage passage, int noun) {
    if (!lexicon.is("strangers", passage.token(noun).lower()) || isNamed(passage, noun)) {
      return -1;
    }
    int from = noun;
    while (from > 0 && noun - from < MOST_MODIFIERS && isModifier(passage, from - 1)) {
      from--;
    }
    boolean determined = RoleWords.isArticle(passage, from - 1);
    boolean told = from > 1 && COPULAS.contains(passage.token(from - 2).lower());
    boolean aside =
        passage.is(from - 2, ",") && from > 2 && passage.token(from - 3).isCapitalised();
    return determined && !told && !aside ? from : -1;
  }

  /** "The hunter Karl Voss", "the hunter, Karl Voss": somebody who has a name. */
  private static boolean isNamed(Passage passage, int noun) {
    int next = passage.is(noun + 1, ",") ? noun + 2 : noun + 1;
    return next < passage.size()
        && (passage.token(next).isCapitalised() || passage.token(noun + 1).isPossessive());
  }

  private boolean isModifier(Passage passage, int i) {
    Token token = passage.token(i);
    if (token.isPossessive()) {
      return true;
    }
    return token.isWord()
        && !Verbs.isFinite(lexicon, token)
        && !lexicon.is("prepositions", token.lower())
        && !lexicon.is("function-words", token.lower());
  }
}
