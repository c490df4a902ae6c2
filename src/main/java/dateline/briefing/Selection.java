package dateline.briefing;

import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** Takes sentences for one section after the other, so that none says what another has said. */
final class Selection {
  /** Share of a bullet's content that an earlier one may have said already. */
  private static final double REPEATED = 0.6;

  /** By so many words a bullet may be longer where no shorter cut says as much. */
  private static final int FEW = 5;

  /**
   * A sentence that cannot be cut so short may be longer by so many words: a lede of 40 words tells
   * the news better than a sentence behind it (lead .79 to .81), and facts gain .01.
   */
  private static final int MANY = 15;

  /** What that costs; between 0.3 and 1 the labelled articles do not tell. */
  private static final double MUCH = 1;

  /** What such a bullet is worth less, so that a sentence nearly as good comes first; by eye. */
  private static final double OVERLONG = 0.3;

  private static final Attempt UNCUT =
      Attempt.refused("cannot be cut short without changing what it says");

  private final Lexicon lexicon;
  private final Trim trim;
  private final Faithful faithful;
  private final Subjects subjects;
  private final Speakers speakers;
  private final Map<Integer, Cut> used = new HashMap<>();
  private final List<Set<String>> said = new ArrayList<>();
  private final List<Passage> passages;
  private final Ledger ledger;

  Selection(Reading reading, Faithful faithful, Speech speech, Offices offices, Ledger ledger) {
    this.ledger = ledger;
    this.lexicon = reading.lexicon();
    this.passages = reading.passages();
    this.trim = new Trim(lexicon, offices);
    this.faithful = faithful;
    this.speakers = new Speakers(lexicon, speech);
    this.subjects = new Subjects(lexicon, passages, speech);
  }

  /** A sentence, with what it is worth, and its cut once that was tried. */
  private record Choice(Weighed sentence, double worth, Optional<Cut> cut) {}

  /** The best sentences above a floor, as bullets of so many words, or a few more if need be. */
  List<Bullet> take(
      Ledger.Section section,
      List<Weighed> sentences,
      Scale scale,
      double floor,
      int most,
      int words) {
    return take(section, sentences, scale, floor, most, words, false);
  }

  /** The same; strict about the words if asked. */
  List<Bullet> take(
      Ledger.Section section,
      List<Weighed> sentences,
      Scale scale,
      double floor,
      int most,
      int words,
      boolean isStrict) {
    PriorityQueue<Choice> ranked =
        new PriorityQueue<>(
            Comparator.comparingDouble((Choice choice) -> -choice.worth())
                .thenComparing(choice -> choice.sentence().passage().index()));
    sentences.forEach(s -> ranked.add(new Choice(s, scale.worth(s), Optional.empty())));
    List<Bullet> taken = new ArrayList<>();
    while (!ranked.isEmpty()) {
      Choice choice = ranked.remove();
      Passage passage = choice.sentence().passage();
      String reason = refusal(passage, choice.worth() > floor, taken.size() < most);
      if (reason.isEmpty()) {
        Optional<Cut> cut =
            choice.cut().or(() -> isStrict ? trim.within(passage, words) : cut(passage, words));
        if (choice.cut().isEmpty() && cut.filter(c -> c.words() > words).isPresent()) {
          double cost = cut.filter(c -> c.words() > words + FEW).isPresent() ? MUCH : OVERLONG;
          ranked.add(new Choice(choice.sentence(), choice.worth() - cost, cut));
          continue;
        }
        Attempt attempt = cut.map(this::attempt).orElse(UNCUT);
        attempt.bullet().ifPresent(taken::add);
        reason = attempt.refusal();
      }
      ledger.note(section, choice.sentence(), scale, reason);
    }
    return taken;
  }

  private Optional<Cut> cut(Passage passage, int words) {
    return trim.to(passage, words, words + FEW).or(() -> trim.to(passage, words, words + MANY));
  }

  private String refusal(Passage passage, boolean isWorthy, boolean hasRoom) {
    if (!isWorthy) {
      return "weighs too little";
    }
    if (!hasRoom) {
      return "others weigh more";
    }
    return isUsed(passage) ? "shown in another section" : Ledger.SHOWN;
  }

  /** A bullet was cut from the sentence. */
  boolean isUsed(Passage passage) {
    return used.containsKey(passage.index());
  }

  /** A bullet was cut from the sentence and has this word of it. */
  boolean shows(Passage passage, int token) {
    Cut cut = used.get(passage.index());
    return cut != null && cut.isKept(token);
  }

  /** A bullet, or why there is none. */
  private record Attempt(Optional<Bullet> bullet, String refusal) {
    static Attempt refused(String why) {
      return new Attempt(Optional.empty(), why);
    }
  }

  /** The cut as a bullet, unless it repeats another or means something said before. */
  private Attempt attempt(Cut cut) {
    Passage passage = cut.passage();
    if (!subjects.settle(cut)) {
      return Attempt.refused("opens with a pronoun that could mean several");
    }
    speakers.name(cut);
    String text = cut.text();
    Set<String> stems = Content.stems(Words.tokens(text), lexicon);
    if (stems.size() < 3) {
      return Attempt.refused("says too little");
    }
    if (said.stream().anyMatch(other -> Content.share(stems, other) > REPEATED)) {
      return Attempt.refused("repeats another bullet");
    }
    if (!faithful.isCut(text, List.of(passage.source()))) {
      return Attempt.refused("would not be verbatim");
    }
    used.put(passage.index(), cut);
    said.add(stems);
    return new Attempt(Optional.of(new Bullet(text, cut.sources())), Ledger.SHOWN);
  }
}
