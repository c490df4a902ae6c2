package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectsTest {
  /** What the last sentence becomes, or nothing where it may not open a bullet. */
  private static Optional<String> last(String... sentences) {
    Reading reading = Articles.reading(sentences);
    List<Candidate> cast = Cast.of(reading).candidates();
    Lexicon lexicon = Lexicon.of(Optional.of("en"));
    Speech speech = new Speech(reading, cast);
    List<Passage> passages = reading.passages();
    Cut cut = new Cut(passages.get(passages.size() - 1));
    return new Subjects(lexicon, passages, speech).settle(cut)
        ? Optional.of(cut.text())
        : Optional.empty();
  }

  @Test
  void namesThePersonOfTheSentenceBefore() {
    assertEquals(
        Optional.of("[Anna Berg] could lose the harbour."),
        last("Union leader Anna Berg said the port was safe. She could lose the harbour."));
  }

  @Test
  void namesNobodyWhereTwoCouldBeMeant() {
    assertEquals(
        Optional.empty(),
        last(
            "Union leader Anna Berg said President Karl Voss had sold the port. He could lose the harbour."));
  }

  @Test
  void opensWithTheTitleOfTheNameBehindIt() {
    assertEquals(
        Optional.of("Chief executive Anna Berg said the harbour could close."),
        last(
            "The Harbour Line lost money. Its chief executive, Anna Berg, said the harbour could close."));
    assertEquals(
        Optional.of("The lawmaker Karl Voss said the bill could fail."),
        last(
            "The bill would ban ferries. Its sponsor, the lawmaker Karl Voss, said the bill could fail."));
  }

  @Test
  void leavesOneThingItsWord() {
    String sentence = "This closure could cost 40 jobs.";

    assertEquals(Optional.of(sentence), last("The Harbour Line lost money.", sentence));
  }

  @Test
  void namesTheOwner() {
    assertEquals(
        Optional.of("[Anna Berg]'s team could lose the harbour."),
        last("Union leader Anna Berg said the port was safe. Her team could lose the harbour."));
  }

  @Test
  void refusesOneThingWithoutItsOwner() {
    assertEquals(
        Optional.empty(), last("The Harbour Line lost money.", "Its team could sell the harbour."));
  }

  @Test
  void keepsAVerbBehindThese() {
    assertEquals(
        Optional.empty(), last("The port has rules.", "These include the length of the ship."));
  }

  @Test
  void opensAtTheNoun() {
    assertEquals(
        Optional.of("Fleet of ferries could be sold."),
        last("The Harbour Line lost money. Its fleet of ferries could be sold."));
  }

  @Test
  void refusesAThingNobodyCanName() {
    assertEquals(
        Optional.empty(), last("The Harbour Line lost money.", "They could lose the harbour."));
    assertEquals(
        Optional.empty(), last("The Harbour Line lost money.", "“It could get worse,” she said."));
  }

  @Test
  void keepsWhatMeansNothingSaidBefore() {
    String sentence = "It is unclear whether the harbour will close.";

    assertEquals(Optional.of(sentence), last("The Harbour Line lost money.", sentence));
  }
}
