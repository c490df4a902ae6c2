package dateline.briefing;

import dateline.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds what an actor did or said: a clause cut from a sentence in which it is the subject. */
final class Deeds {
  private static final int SHORTEST = 3;

  /** Measured: 7 loses roles, 11 costs words that stakes and facts need. */
  private static final int LONGEST = 9;

  /** "Said in a written statement on Monday" has so many tokens. */
  private static final int NO_CONTENT = 7;

  private static final int MOST_WITHOUT_BREAK = 18;

  /** Where no words that break a clause are known, so much is shown whole. */
  private static final int MOST_ELSEWHERE = 28;

  private static final Set<String> WEAK = Set.of("is", "was", "has", "had", "were", "are", "have");

  private static final Set<String> BROKEN = Set.of("not", "even", "least", "most", "so", "such");

  private static final Set<String> MODALS =
      Set.of("could", "may", "might", "would", "should", "can", "must");

  /** They say how it is, not what anybody did. */
  private static final Set<String> LINKING =
      Set.of("remain", "remains", "remained", "seem", "seems", "seemed", "appears", "appeared");

  private static final Set<String> SINGULAR = Set.of("is", "was", "has", "does", "says");

  private static final Set<String> GAPS = Set.of("that", "which", "whom", "where", "what");

  private static final Set<String> CLAUSES =
      Set.of("that", "and", "or", "but", "who", "what", "how", "why", "whether", "if", ",", "“");

  private static final Set<String> CLAUSE_MARKS =
      Set.of("that", "who", "what", "how", "why", "whether", "if", "to", "“", "\"");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
          "might", "must", "should");

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
    return all(candidate).stream().max(Comparator.comparingDouble(Deed::worth));
  }

  /** Every clause that has the candidate for its subject. */
  private List<Deed> all(Candidate candidate) {
    List<Deed> deeds = new ArrayList<>();
    for (Mention mention : candidate.mentions()) {
      OptionalInt verb = acting.verb(mention);
      if (verb.isPresent()
          && agrees(candidate, mention.passage().token(verb.getAsInt()))
          && !mention.isPossessive()
          && reading.isStory(mention.passage())) {
        clause(mention, verb.getAsInt()).ifPresent(deeds::add);
      }
      OptionalInt relative =
          candidate.kind() == Actor.Kind.PERSON ? OptionalInt.empty() : relative(mention);
      if (relative.isPresent() && reading.isStory(mention.passage())) {
        clause(mention, relative.getAsInt()).ifPresent(deeds::add);
      }
    }
    return deeds;
  }

  /** In "the crews, who closed the port, …" the verb behind "who" is theirs as well. */
  private OptionalInt relative(Mention mention) {
    Passage passage = mention.passage();
    int verb = mention.to() + 2;
    boolean relative =
        passage.is(verb - 2, ",") && (passage.is(verb - 1, "who") || passage.is(verb - 1, "which"));
    return relative && verb < passage.size() && Verbs.isFinite(lexicon, passage.token(verb))
        ? OptionalInt.of(verb)
        : OptionalInt.empty();
  }

  /** "A way to reach users is …" says nothing of users. */
  private boolean agrees(Candidate candidate, Token verb) {
    boolean plural =
        candidate.kind() == Actor.Kind.GROUP
            && !lexicon.is("institutions", lastWord(candidate.first()));
    return !plural || !SINGULAR.contains(verb.lower());
  }

  private static String lastWord(Mention mention) {
    return mention.passage().token(mention.to() - 1).lower();
  }

  private Optional<Deed> clause(Mention mention, int verb) {
    Passage passage = mention.passage();
    int end = end(passage, verb);
    if (Verbs.isSaying(lexicon, passage.token(verb)) && passage.is(end, ",")) {
      end = complement(passage, verb, end);
    }
    while (end > verb + 1 && isDangling(passage.token(end - 1))) {
      end--;
    }
    int words = end - verb;
    if (words < SHORTEST
        || isBroken(passage.token(end - 1))
        || lacksNoun(passage, end)
        || isGap(mention)
        || lacksVerb(passage, verb, end)
        || isParticiple(passage, verb, end)
        || isInsideQuotation(passage, verb) != isInsideQuotation(passage, end - 1)) {
      return Optional.empty();
    }
    String text = passage.text(verb, end);
    List<Token> clause = passage.tokens().subList(verb, end);
    if (!isBalanced(text)) {
      return Optional.empty();
    }
    boolean saying = Verbs.isSaying(lexicon, passage.token(verb));
    if (saysNothing(passage, verb, end) || lexicon.phrases("missing").isIn(clause)) {
      return Optional.empty();
    }
    double worth = saying ? 0.8 : strength(passage, verb);
    worth += Math.exp(-passage.index() / 8.0);
    Set<String> stems = Content.stems(clause, lexicon);
    worth += 1.5 * Content.share(headline, stems);
    worth += words <= LONGEST ? 0.3 : 0;
    return Optional.of(new Deed(capitalised(text), passage, worth));
  }

  /** "Closed" tells more than "is", and "has closed" more than "has"; what may be is no deed. */
  private double strength(Passage passage, int verb) {
    String first = passage.token(verb).lower();
    if (MODALS.contains(first) || LINKING.contains(first)) {
      return 0.7;
    }
    if (!WEAK.contains(first)) {
      return 1.2;
    }
    int next = verb + 1;
    while (next + 1 < passage.size() && lexicon.is("adverbs", passage.token(next).lower())) {
      next++;
    }
    String main = passage.token(next).lower();
    boolean participle = main.endsWith("ed") || main.endsWith("ing") || main.equals("been");
    return participle || Verbs.isFinite(lexicon, passage.token(next)) ? 1.1 : 0.5;
  }

  /** The clause ends at a full stop, a comma, or a word that opens another clause. */
  private int end(Passage passage, int verb) {
    int most = lexicon.language().equals("en") ? MOST_WITHOUT_BREAK : MOST_ELSEWHERE;
    int end = verb + 1;
    while (end < passage.size() && end - verb < most) {
      Token token = passage.token(end);
      if (".;:!?–—()«»„".contains(token.text()) || token.text().startsWith("--")) {
        return end;
      }
      if (token.text().equals(",") && end - verb >= SHORTEST && !goesOn(passage, end + 1)) {
        return end;
      }
      if (end - verb >= SHORTEST && BREAKS.contains(token.lower())) {
        return passage.is(end - 1, "such") ? end - 1 : end;
      }
      boolean mayCut = end - verb >= LONGEST && lexicon.language().equals("en");
      if (mayCut && isPrepositionOrAnd(passage, end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** In "sagte am Montag, dass …" the comma stands before what was said. */
  private boolean goesOn(Passage passage, int next) {
    return next < passage.size() && lexicon.is("complements", passage.token(next).lower());
  }

  /** "They aren't even" has lost what it compares with. */
  private static boolean isBroken(Token last) {
    String lower = last.lower();
    return lower.endsWith("n't") || BROKEN.contains(lower);
  }

  /** "Has a huge" of "has a huge, possibly frozen harbour" has lost its noun. */
  private boolean lacksNoun(Passage passage, int end) {
    boolean bare = passage.is(end - 2, "a") || passage.is(end - 2, "an");
    return bare
        && passage.is(end, ",")
        && end + 1 < passage.size()
        && (passage.token(end + 1).lower().endsWith("ly")
            || lexicon.is("role-modifiers", passage.token(end + 1).lower()));
  }

  /** "Hat den Chef der Nordbank" has lost the German verb that stands last: "verurteilt". */
  private boolean lacksVerb(Passage passage, int verb, int end) {
    return lexicon.is("verbs-before-another", passage.token(verb).lower())
        && passage.token(end - 1).isCapitalised();
  }

  /** In "the price that Berg put at 8 million" her verb has lost its object. */
  private boolean isGap(Mention mention) {
    int before = mention.title() - 1;
    return before > 0
        && GAPS.contains(mention.passage().token(before).lower())
        && !Verbs.isSaying(lexicon, mention.passage().token(before - 1));
  }

  /** In "economists polled by the bank had expected" the verb is the second one. */
  private boolean isParticiple(Passage passage, int verb, int end) {
    String lower = passage.token(verb).lower();
    if (!lower.endsWith("ed") || Verbs.isSaying(lexicon, passage.token(verb))) {
      return false;
    }
    if (passage.is(verb + 1, "by")) {
      return true;
    }
    for (int i = verb + 1; i < end && !CLAUSES.contains(passage.token(i).lower()); i++) {
      if (AUXILIARIES.contains(passage.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Told the Harbour Wire", "said in a statement": it says to whom or where, and no more. */
  private boolean saysNothing(Passage passage, int verb, int end) {
    if (!Verbs.isSaying(lexicon, passage.token(verb))) {
      return false;
    }
    boolean where = lexicon.is("prepositions", passage.token(verb + 1).lower());
    boolean named = true;
    for (int i = verb + 1; i < end; i++) {
      Token token = passage.token(i);
      named &= token.isCapitalised() || !token.isWord() || lexicon.is("common", token.lower());
    }
    boolean toldOnly = passage.is(verb, "told") && !holdsClause(passage, verb + 1, end);
    return named || toldOnly || (where && end - verb <= NO_CONTENT);
  }

  private boolean holdsClause(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      String text = passage.token(i).lower();
      boolean opens = CLAUSE_MARKS.contains(text);
      if (opens || Verbs.isFinite(lexicon, passage.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Said cooperation on intelligence, defence and law was continuing": to its verb and on. */
  private int complement(Passage passage, int verb, int comma) {
    if (holdsClause(passage, verb + 1, comma)) {
      return comma;
    }
    int end = comma;
    while (end < passage.size() && end - verb < MOST_WITHOUT_BREAK) {
      if (".;:!?–—(".contains(passage.token(end).text())) {
        return holdsClause(passage, verb + 1, end) ? end : verb;
      }
      end++;
    }
    return verb;
  }

  private boolean isDangling(Token token) {
    String lower = token.lower();
    return lower.matches("and|or|the|a|an|,")
        || AUXILIARIES.contains(lower)
        || lexicon.is("prepositions", lower);
  }

  /** A preposition opens a phrase that can go, "and" only a second verb. */
  private boolean isPrepositionOrAnd(Passage passage, int i) {
    String lower = passage.token(i).lower();
    boolean second =
        lower.equals("and")
            && i + 1 < passage.size()
            && Verbs.isFinite(lexicon, passage.token(i + 1));
    return second || (lexicon.is("prepositions", lower) && !lower.matches("of|to"));
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
