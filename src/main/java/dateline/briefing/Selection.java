package dateline.briefing;

import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes sentences for one section after the other, so that none says what another has said. */
final class Selection {
  /** Share of a bullet's content that an earlier one may have said already. */
  private static final double REPEATED = 0.55;

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

  /** The best sentences above a floor, as bullets of at most about so many words. */
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
    List<Weighed> ranked =
        sentences.stream().sorted(Comparator.comparing((Weighed s) -> -scale.worth(s))).toList();
    List<Bullet> taken = new ArrayList<>();
    for (Weighed sentence : ranked) {
      String reason = refusal(scale.worth(sentence) > floor, taken.size() < most);
      if (reason.isEmpty()) {
        Attempt attempt = attempt(sentence.passage(), words, isStrict);
        attempt.bullet().ifPresent(taken::add);
        reason = attempt.refusal();
      }
      ledger.note(section, sentence, scale, reason);
    }
    return taken;
  }

  private static String refusal(boolean isWorthy, boolean hasRoom) {
    if (!isWorthy) {
      return "weighs too little";
    }
    return hasRoom ? Ledger.SHOWN : "others weigh more";
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

  /** The sentence as a bullet, unless it is used, repeats another or cannot be cut faithfully. */
  private Attempt attempt(Passage passage, int words, boolean isStrict) {
    if (used.containsKey(passage.index())) {
      return Attempt.refused("shown in another section");
    }
    Optional<Cut> cut = isStrict ? trim.within(passage, words) : trim.to(passage, words);
    if (cut.isEmpty()) {
      return Attempt.refused("cannot be cut short without changing what it says");
    }
    if (!subjects.settle(cut.get())) {
      return Attempt.refused("opens with a pronoun that could mean several");
    }
    speakers.name(cut.get());
    String text = cut.get().text();
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
    used.put(passage.index(), cut.get());
    said.add(stems);
    return new Attempt(Optional.of(new Bullet(text, cut.get().sources())), Ledger.SHOWN);
  }
}
