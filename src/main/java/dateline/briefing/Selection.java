package dateline.briefing;

import dateline.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Takes sentences for one section after the other, so that none says what another has said. */
final class Selection {
  /** Share of a bullet's content that an earlier one may have said already. */
  private static final double REPEATED = 0.55;

  private final Lexicon lexicon;
  private final Trim trim;
  private final Faithful faithful;
  private final Speech speech;
  private final Set<Integer> used = new LinkedHashSet<>();
  private final List<Set<String>> said = new ArrayList<>();
  private final List<Passage> passages;

  Selection(Reading reading, Faithful faithful, Speech speech) {
    this.lexicon = reading.lexicon();
    this.passages = reading.passages();
    this.trim = new Trim(lexicon);
    this.faithful = faithful;
    this.speech = speech;
  }

  /** The best sentences above a floor, as bullets of at most about so many words. */
  List<Bullet> take(
      List<Weighed> sentences, ToDoubleFunction<Weighed> worth, double floor, int most, int words) {
    List<Weighed> ranked =
        sentences.stream()
            .filter(sentence -> worth.applyAsDouble(sentence) > floor)
            .sorted(Comparator.comparing((Weighed s) -> -worth.applyAsDouble(s)))
            .toList();
    List<Bullet> taken = new ArrayList<>();
    for (Weighed sentence : ranked) {
      if (taken.size() < most) {
        take(sentence.passage(), words).ifPresent(taken::add);
      }
    }
    return taken;
  }

  /** A bullet was cut from the sentence. */
  boolean isUsed(Passage passage) {
    return used.contains(passage.index());
  }

  /** The sentence as a bullet, unless it is used, repeats another or cannot be cut faithfully. */
  Optional<Bullet> take(Passage passage, int words) {
    if (used.contains(passage.index())) {
      return Optional.empty();
    }
    Optional<Cut> cut = trim.to(passage, words);
    if (cut.isEmpty()) {
      return Optional.empty();
    }
    resolvePronoun(cut.get());
    String text = cut.get().text();
    Set<String> stems = Content.stems(Words.tokens(text), lexicon);
    boolean repeats =
        said.stream().anyMatch(other -> Content.share(stems, other) > REPEATED) || stems.size() < 3;
    if (repeats || !faithful.isCut(text, List.of(passage.source()))) {
      return Optional.empty();
    }
    used.add(passage.index());
    said.add(stems);
    return Optional.of(new Bullet(text, List.of(passage.source())));
  }

  /** "He" is the only person of the sentence before, in the same paragraph. */
  private void resolvePronoun(Cut cut) {
    Passage passage = cut.passage();
    int first = cut.next(0);
    if (first >= passage.size() || !passage.token(first).lower().matches("he|she")) {
      return;
    }
    int before = passage.index() - 1;
    if (before >= 0 && passages.get(before).paragraph() == passage.paragraph()) {
      speech.onlyPerson(before).ifPresent(person -> cut.openWith(person.name()));
    }
  }
}
