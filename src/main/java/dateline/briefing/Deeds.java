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
  private static final Set<String> WEAK = Set.of("is", "was", "has", "had", "were", "are", "have");

  private static final Set<String> MODALS =
      Set.of("could", "may", "might", "would", "should", "can", "must");

  /** They say how it is, not what anybody did. */
  private static final Set<String> LINKING =
      Set.of("remain", "remains", "remained", "seem", "seems", "seemed", "appears", "appeared");

  /** By eye: what somebody did tells more than what was done to him. */
  private static final double SUFFERED = 1;

  /** What others say somebody did is worth less than what the article says; by eye. */
  private static final double REPORTED = 0.7;

  private final Reading reading;
  private final Lexicon lexicon;
  private final Assertions assertions;
  private final Acting acting;
  private final ClauseEnds ends;
  private final SoundClauses sound;
  private final Targets targets;
  private final Set<String> headline;

  Deeds(Reading reading) {
    this.reading = reading;
    this.lexicon = reading.lexicon();
    this.headline = Content.stems(reading.headline(), lexicon);
    this.acting = new Acting(lexicon);
    this.ends = new ClauseEnds(lexicon);
    this.sound = new SoundClauses(lexicon);
    this.targets = new Targets(lexicon);
    this.assertions = new Assertions(lexicon);
  }

  /** A clause that begins with its verb, and its sentence. */
  record Deed(String text, Passage passage, double worth) {}

  Optional<Deed> of(Candidate candidate) {
    return all(candidate).stream().max(Comparator.comparingDouble(Deed::worth));
  }

  /** Whether it does something in some clause, be it only by what others say. */
  boolean isActive(Candidate candidate) {
    return candidate.mentions().stream().anyMatch(this::isActive);
  }

  private boolean isActive(Mention mention) {
    OptionalInt verb = acting.verb(mention);
    return verb.isPresent()
        && !mention.isPossessive()
        && reading.isStory(mention.passage())
        && sound.isWhole(mention, verb.getAsInt(), ends.of(mention.passage(), verb.getAsInt()));
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
        clause(candidate, mention, verb.getAsInt()).ifPresent(deeds::add);
      }
      OptionalInt relative =
          candidate.kind() == Actor.Kind.PERSON ? OptionalInt.empty() : relative(mention);
      if (relative.isPresent() && reading.isStory(mention.passage())) {
        clause(candidate, mention, relative.getAsInt()).ifPresent(deeds::add);
      }
      if (verb.isEmpty() && !mention.isPossessive() && reading.isStory(mention.passage())) {
        targets.of(mention).flatMap(t -> suffered(mention, t)).ifPresent(deeds::add);
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
    return !plural || !verb.lower().endsWith("s");
  }

  private static String lastWord(Mention mention) {
    return mention.passage().token(mention.to() - 1).lower();
  }

  private Optional<Deed> clause(Candidate candidate, Mention mention, int verb) {
    Passage passage = mention.passage();
    int end = ends.of(passage, verb);
    if (!sound.isSound(mention, candidate.kind(), verb, end)) {
      return Optional.empty();
    }
    String text = capitalised(passage.text(hedged(mention, verb), end));
    double worth = worth(passage, verb, end) - (assertions.isReported(mention) ? REPORTED : 0);
    return Optional.of(new Deed(text, passage, worth));
  }

  /** "Allegedly sold the port" opens with how sure it is. */
  private int hedged(Mention mention, int verb) {
    Passage passage = mention.passage();
    for (int i = verb - 1; i >= mention.to() && passage.token(i).isWord(); i--) {
      if (lexicon.is("hedges", passage.token(i).lower())) {
        return i;
      }
    }
    return verb;
  }

  /** What was done to somebody, without the name: "Accused of fraud". */
  private Optional<Deed> suffered(Mention mention, Targets.Target target) {
    Passage passage = mention.passage();
    int end = targets.end(passage, target.rest(), ends.of(passage, target.rest() - 1));
    if (!sound.isWhole(mention, target.rest() - 1, end)) {
      return Optional.empty();
    }
    String verb = passage.text(target.verb().from(), target.verb().to());
    String text = capitalised(verb + " " + passage.text(target.rest(), end));
    return Optional.of(
        new Deed(text, passage, worth(passage, target.verb().from(), end) - SUFFERED));
  }

  /** What was done early, in the headline's words and briefly tells most. */
  private double worth(Passage passage, int verb, int end) {
    boolean saying = Verbs.isSaying(lexicon, passage.token(verb));
    double worth = saying ? 0.8 : strength(passage, verb);
    worth += Math.exp(-passage.index() / 8.0);
    Set<String> stems = Content.stems(passage.tokens().subList(verb, end), lexicon);
    worth += 1.5 * Content.share(headline, stems);
    return worth + (end - verb <= ClauseEnds.LONGEST ? 0.3 : 0);
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

  private static String capitalised(String clause) {
    int first = clause.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(clause, Character.charCount(first), clause.length())
        .append('.')
        .toString();
  }
}
