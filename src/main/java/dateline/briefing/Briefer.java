package dateline.briefing;

import dateline.article.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cuts briefings out of articles. Thread-safe; loads its word lists once. */
public final class Briefer {
  private static final int BOTTOM_LINE_WORDS = 25;
  private static final int BULLET_WORDS = 30;
  private static final int MOST_FACTS = 5;
  private static final int MOST_NUMBERS = 3;

  /** Even a short, plain article has some facts; only page furniture falls below this. */
  private static final double FACT_FLOOR = -3;

  /** A regression on hand-labelled articles: who is an actor. */
  private static final Weights ACTORS = Weights.read("actor-weights.txt");

  /** Two more: which sentence tells a stake, and which a fact. */
  private static final Weights SENTENCES = Weights.read("weights.txt");

  private final Weights actors;
  private final Weights sentences;

  public Briefer() {
    this(ACTORS, SENTENCES);
  }

  /** A briefer with weights of its own, to try them. */
  Briefer(Weights actors, Weights sentences) {
    this.actors = actors;
    this.sentences = sentences;
  }

  /** Briefs an article; linear in its words. */
  public Briefing brief(Article article) {
    return brief(article, new Ledger(false, actors));
  }

  /** Briefs an article and says why the briefing shows what it shows. */
  public Explanation explain(Article article) {
    Ledger ledger = new Ledger(true, actors);
    Briefing briefing = brief(article, ledger);
    return new Explanation(briefing, ledger.verdicts(briefing));
  }

  private Briefing brief(Article article, Ledger ledger) {
    Reading reading = Reading.of(article);
    Cast staged = Cast.of(reading);
    List<Auditioned> auditioned = Audition.of(reading, staged, actors);
    List<Candidate> cast = auditioned.stream().map(Auditioned::candidate).toList();
    List<Weighed> sentences = Weigher.weigh(reading, cast, this.sentences);
    Speech speech = new Speech(reading, cast);
    Faithful faithful = new Faithful(reading.lexicon(), names(cast));
    Selection selection =
        new Selection(reading, faithful, speech, Offices.of(auditioned, reading.lexicon()), ledger);
    List<Weighed> telling = telling(sentences, reading.voice());
    Optional<Bullet> bottomLine =
        BottomLine.of(telling.isEmpty() ? sentences : telling, selection, BOTTOM_LINE_WORDS);
    List<Weighed> known = known(telling, reading.lexicon());
    List<Bullet> stakes =
        new Stakes(known, reading, new Scale(this.sentences, 0)).take(selection, BULLET_WORDS);
    List<Bullet> facts = facts(told(known, reading), selection, new Scale(this.sentences, 1));
    List<Figure> numbers = Figures.from(facts);
    List<Actor> told = Actors.of(auditioned, ledger);
    Briefing briefing =
        new Briefing(
            article.headline(),
            article.url(),
            article.site(),
            article.published(),
            reading.language(),
            article.words(),
            bottomLine,
            told,
            introduced(stakes, told),
            numbers,
            introduced(withoutNumbers(facts, numbers), told),
            new Quotes(speech, selection).of(sentences, 1),
            reading.isPersonal()
                ? List.of()
                : Outlook.next(sentences, selection, reading.lexicon()),
            Outlook.missing(reading, selection),
            notes(reading));
    return Budget.fit(faithful.vet(briefing));
  }

  /** Without what asks, cheers at or instructs its reader, in its author's own voice. */
  static List<Weighed> telling(List<Weighed> sentences, Voice voice) {
    return sentences.stream().filter(s -> voice.tells(s.passage())).toList();
  }

  /** Without what somebody claims "without evidence": that belongs to what is missing. */
  private static List<Weighed> known(List<Weighed> sentences, Lexicon lexicon) {
    Phrases unproven = lexicon.phrases("unproven");
    return sentences.stream().filter(s -> !unproven.isIn(s.passage().tokens())).toList();
  }

  /**
   * Without what is not said: it may be a stake, else what is missing tells it; and without what
   * speaks of its reader.
   */
  private static List<Weighed> told(List<Weighed> sentences, Reading reading) {
    Phrases missing = reading.lexicon().phrases("missing");
    return sentences.stream()
        .filter(s -> !missing.isIn(s.passage().tokens()))
        .filter(s -> !reading.voice().addresses(s.passage()))
        .toList();
  }

  /** The best sentences with an amount first, so that a figure is shown if there is one. */
  private static List<Bullet> facts(List<Weighed> sentences, Selection selection, Scale scale) {
    List<Weighed> counted =
        sentences.stream().filter(s -> Figures.figure(s.passage().text()).isPresent()).toList();
    List<Bullet> facts =
        new ArrayList<>(
            selection.take(
                Ledger.Section.FACTS, counted, scale, FACT_FLOOR, MOST_NUMBERS, BULLET_WORDS));
    int rest = MOST_FACTS - facts.size();
    facts.addAll(
        selection.take(Ledger.Section.FACTS, sentences, scale, FACT_FLOOR, rest, BULLET_WORDS));
    return facts;
  }

  private static List<Bullet> introduced(List<Bullet> bullets, List<Actor> actors) {
    return bullets.stream().map(bullet -> Introductions.without(bullet, actors)).toList();
  }

  private static List<Bullet> withoutNumbers(List<Bullet> facts, List<Figure> numbers) {
    Set<String> shown = new HashSet<>();
    numbers.forEach(figure -> shown.add(figure.text()));
    return facts.stream().filter(fact -> !shown.contains(fact.text())).toList();
  }

  private static Set<String> names(List<Candidate> cast) {
    Set<String> names = new HashSet<>();
    cast.forEach(candidate -> names.addAll(candidate.forms()));
    return names;
  }

  private static List<String> notes(Reading reading) {
    List<String> notes = new ArrayList<>();
    if (!reading.lexicon().hasCues()) {
      String language = reading.language().orElse("this language");
      notes.add(
          "No words of consequence are known for " + language + ": no stakes were looked for.");
    }
    return notes;
  }
}
