package dateline.briefing;

import dateline.text.Token;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what an actor did or said: a clause cut from a sentence in which it is the subject. */
final class Deeds {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 13;
  private static final int MOST_WITHOUT_BREAK = 18;

  private static final Set<String> WEAK = Set.of("is", "was", "has", "had", "were", "are", "have");

  private static final Set<String> BREAKS =
      Set.of(
          "after",
          "while",
          "as",
          "when",
          "but",
          "which",
          "who",
          "where",
          "because",
          "although",
          "though",
          "following",
          "amid",
          "saying",
          "adding",
          "according",
          "despite",
          "whose");

  private final Reading reading;
  private final Lexicon lexicon;
  private final Acting acting;
  private final Set<String> headline;

  Deeds(Reading reading) {
    this.reading = reading;
    this.lexicon = reading.lexicon();
    this.headline = Content.stems(reading.headline(), lexicon);
    this.acting = new Acting(lexicon);
  }

  /** A clause that begins with its verb, and its sentence. */
  record Deed(String text, Passage passage, double worth) {}

  Optional<Deed> of(Candidate candidate) {
    Deed best = null;
    for (Mention mention : candidate.mentions()) {
      OptionalInt verb = acting.verb(mention);
      if (verb.isPresent() && !mention.isPossessive() && reading.isStory(mention.passage())) {
        Optional<Deed> deed = clause(mention, verb.getAsInt());
        if (deed.isPresent() && (best == null || deed.get().worth() > best.worth())) {
          best = deed.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Deed> clause(Mention mention, int verb) {
    Passage passage = mention.passage();
    int end = end(passage, verb);
    int words = end - verb;
    if (words < SHORTEST
        || isInsideQuotation(passage, verb) != isInsideQuotation(passage, end - 1)) {
      return Optional.empty();
    }
    String text = passage.text(verb, end);
    if (!isBalanced(text)) {
      return Optional.empty();
    }
    boolean saying = Verbs.isSaying(lexicon, passage.token(verb));
    boolean weak = WEAK.contains(passage.token(verb).lower());
    double worth = (weak ? 0.5 : saying ? 0.8 : 1.2) + Math.exp(-passage.index() / 8.0);
    worth +=
        1.5 * Content.share(headline, Content.stems(passage.tokens().subList(verb, end), lexicon));
    worth -= lexicon.phrases("missing").isIn(passage.tokens()) ? 1 : 0;
    worth += words <= LONGEST ? 0.3 : 0;
    return Optional.of(new Deed(capitalised(text), passage, worth));
  }

  /** The clause ends at a full stop, a comma, or a word that opens another clause. */
  private int end(Passage passage, int verb) {
    int end = verb + 1;
    while (end < passage.size() && end - verb < MOST_WITHOUT_BREAK) {
      Token token = passage.token(end);
      if (".;:!?–—(".contains(token.text())) {
        return end;
      }
      if (token.text().equals(",") && end - verb >= SHORTEST) {
        return end;
      }
      if (end - verb >= SHORTEST && BREAKS.contains(token.lower())) {
        return end;
      }
      if (end - verb >= LONGEST && isPrepositionOrAnd(token)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private boolean isPrepositionOrAnd(Token token) {
    return token.lower().equals("and")
        || (lexicon.is("prepositions", token.lower()) && !token.lower().equals("of"));
  }

  private static boolean isInsideQuotation(Passage passage, int at) {
    boolean inside = false;
    for (int i = 0; i < at; i++) {
      String text = passage.token(i).text();
      inside = text.equals("“") || (!text.equals("”") && (text.equals("\"") ? !inside : inside));
    }
    return inside;
  }

  private static boolean isBalanced(String text) {
    long straight = text.chars().filter(c -> c == '"').count();
    long open = text.chars().filter(c -> c == '“').count();
    long close = text.chars().filter(c -> c == '”').count();
    return straight % 2 == 0 && open == close;
  }

  private static String capitalised(String clause) {
    int first = clause.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(clause, Character.charCount(first), clause.length())
        .append('.')
        .toString();
  }
}
