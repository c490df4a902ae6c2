package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaithfulTest {
  private static final Faithful FAITHFUL =
      new Faithful(Lexicon.of(Optional.of("en")), Set.of("Voss", "Karl Voss"));

  private static final String SENTENCE =
      "He said 40 ferries, which carry mail, would not leave the “northern harbour” on Monday.";

  private static boolean isCut(String text) {
    return FAITHFUL.isCut(text, List.of(new Source(1, SENTENCE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said 40 ferries would not leave the “northern harbour” on Monday.",
        "[Karl Voss] said 40 ferries would not leave the “northern harbour”.",
        "40 ferries, which carry mail, would not leave the “northern harbour” on Monday."
      })
  void acceptsWhatIsCut(String text) {
    assertTrue(isCut(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said 41 ferries would not leave the “northern harbour” on Monday.",
        "He said 40 ferries would leave the “northern harbour” on Monday.",
        "Voss said 40 ferries would not leave the “northern harbour” on Monday.",
        "[Anna Berg] said 40 ferries would not leave the “northern harbour”.",
        "He said 40 ferries would not leave the “southern harbour” on Monday.",
        "On Monday 40 ferries would not leave the “northern harbour”.",
        "He said 40 ferries.",
        ""
      })
  void refusesAddedMovedOrNegatedWords(String text) {
    assertFalse(isCut(text));
  }

  /** Names, numbers, quotations, negations and modal verbs, none of which may change. */
  private static final List<String> WEIGHTY =
      List.of(
          "Voss",
          "Berg",
          "Sorrel",
          "$40",
          "2,000",
          "17",
          "“closed”",
          "“sunk”",
          "not",
          "never",
          "no",
          "may",
          "could",
          "will",
          "must",
          "said",
          "denied");

  @Provide
  Arbitrary<String> weighty() {
    return Arbitraries.of(WEIGHTY);
  }

  @Provide
  Arbitrary<List<String>> distinct() {
    return Arbitraries.shuffle(WEIGHTY).map(words -> List.copyOf(words.subList(0, 9)));
  }

  private static boolean isCut(List<String> bullet, List<String> source) {
    return FAITHFUL.isCut(
        String.join(" ", bullet), List.of(new Source(1, String.join(" ", source))));
  }

  /** A name for another, a number, a quotation, "may" for "will": each is refused. */
  @Property(tries = 400)
  void refusesOneWordChanged(
      @ForAll("distinct") List<String> source,
      @ForAll @IntRange(max = 8) int at,
      @ForAll("weighty") String other) {
    List<String> changed = new ArrayList<>(source);
    changed.set(at, other);

    assertEquals(other.equals(source.get(at)), isCut(changed, source), changed + " of " + source);
  }

  @Property(tries = 400)
  void refusesOneWordAdded(
      @ForAll("distinct") List<String> source,
      @ForAll @IntRange(max = 9) int at,
      @ForAll("weighty") String other) {
    List<String> longer = new ArrayList<>(source);
    longer.add(at, other);

    assertFalse(isCut(longer, source), longer + " of " + source);
  }

  @Property(tries = 400)
  void refusesTwoWordsSwapped(
      @ForAll("distinct") List<String> source,
      @ForAll @IntRange(max = 8) int one,
      @ForAll @IntRange(max = 8) int other) {
    List<String> swapped = new ArrayList<>(source);
    Collections.swap(swapped, one, other);

    assertEquals(one == other, isCut(swapped, source), swapped + " of " + source);
  }

  @Property(tries = 400)
  void refusesANegationLeftOut(
      @ForAll("distinct") List<String> plain, @ForAll @IntRange(min = 1, max = 8) int at) {
    List<String> words =
        plain.stream()
            .filter(word -> !List.of("not", "never", "no", "denied").contains(word))
            .toList();
    int place = Math.min(at, words.size());
    List<String> source = new ArrayList<>(words);
    source.add(place, "not");

    assertFalse(isCut(words, source), words + " of " + source);
  }

  @Test
  void takesANameInBracketsOnlyInFrontOrForAPronoun() {
    List<Source> source = List.of(new Source(1, "“The pier may close,” he said on Monday."));

    assertTrue(FAITHFUL.isCut("“The pier may close,” [Karl Voss] said.", source));
    assertTrue(FAITHFUL.isCut("[Karl Voss]: “The pier may close.”", source));
    assertFalse(FAITHFUL.isCut("“The pier may close,” [Anna Berg] said.", source));
    assertFalse(FAITHFUL.isCut("“The pier may close,” he said on [Karl Voss].", source));
    assertFalse(FAITHFUL.isCut("“The [Karl Voss] may close,” he said.", source));
  }

  @Test
  void takesAQuotationOnlyWordByWord() {
    String sentence = "“The old pier of President Voss may close,” Berg said on Monday.";
    List<Source> source = List.of(new Source(1, sentence));

    assertTrue(FAITHFUL.isCut("“The old pier of President Voss may close,” Berg said.", source));
    assertTrue(FAITHFUL.isCut("“The old pier of President Voss,” Berg said.", source));
    assertFalse(FAITHFUL.isCut("“The old pier of Voss may close,” Berg said.", source));
  }

  @Test
  void takesTheBracketsOfAQuotation() {
    List<Source> source =
        List.of(new Source(1, "“[Voss] leaves the pier to those who want it closed,” she said."));

    assertTrue(FAITHFUL.isCut("“[Voss] leaves the pier,” she said.", source));
    assertFalse(FAITHFUL.isCut("“[Voss] wants the pier,” she said.", source));
    assertFalse(FAITHFUL.isCut("“Who leaves [Voss] the pier,” she said.", source));
  }

  @Provide
  Arbitrary<List<String>> sentences() {
    return Arbitraries.of(
            "Voss", "Berg", "$40", "2,000", "ferries", "not", "never", "lost", "said", "may")
        .list()
        .ofMinSize(2)
        .ofMaxSize(14);
  }

  /** Whatever is accepted keeps every negation and has no word that the source lacks. */
  @Property(tries = 500)
  void acceptedTextHasTheNegationsOfItsSource(
      @ForAll("sentences") List<String> source, @ForAll("sentences") List<String> bullet) {
    boolean accepted =
        FAITHFUL.isCut(String.join(" ", bullet), List.of(new Source(1, String.join(" ", source))));

    if (accepted) {
      List<String> rest = new ArrayList<>(source);
      bullet.forEach(word -> assertTrue(rest.remove(word), word + " is not in " + source));
      int first = source.indexOf(bullet.get(0));
      List<String> behind = rest.subList(0, rest.size());
      long dropped =
          behind.stream().filter(word -> word.equals("not") || word.equals("never")).count();
      long before =
          source.subList(0, first).stream()
              .filter(word -> word.equals("not") || word.equals("never"))
              .count();
      assertEquals(before, dropped);
    }
  }

  /** Striking words that are no negations never makes a sentence unfaithful. */
  @Property(tries = 300)
  void acceptsASentenceWithoutItsPlainWords(
      @ForAll("sentences") List<String> source, @ForAll int seed) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < source.size(); i++) {
      boolean negation = source.get(i).equals("not") || source.get(i).equals("never");
      if (negation || (seed >> (i % 30) & 1) == 0) {
        kept.add(source.get(i));
      }
    }
    boolean repeats = Set.copyOf(source).size() < source.size();

    assertTrue(
        kept.isEmpty()
            || repeats
            || FAITHFUL.isCut(
                String.join(" ", kept), List.of(new Source(1, String.join(" ", source)))));
  }

  @Test
  void bracketsMayNameAnOwner() {
    List<Source> source = List.of(new Source(1, "Her pier may close."));

    assertTrue(FAITHFUL.isCut("[Karl Voss]'s pier may close.", source));
    assertFalse(FAITHFUL.isCut("[Anna Berg]'s pier may close.", source));
    assertFalse(FAITHFUL.isCut("Her pier may [Karl Voss]'s close.", source));
  }
}
