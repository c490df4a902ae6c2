package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrangersTest {
  private static List<String> strangers(String... paragraphs) {
    return Strangers.in(Articles.reading(paragraphs)).stream().map(Candidate::name).toList();
  }

  @Test
  void aPersonWithoutNameIsCalledByTheLongestDescription() {
    assertEquals(
        List.of("55-year-old ferry passenger"),
        strangers("A 55-year-old ferry passenger fell ill.", "The passenger is now at home."));
  }

  @Test
  void whoIsMentionedOnceIsNoActor() {
    assertEquals(List.of(), strangers("A passenger fell ill.", "The ferry sailed on."));
  }

  @Test
  void whoHasANameIsNoStranger() {
    assertEquals(
        List.of(),
        strangers(
            "The passenger Karl Voss fell ill, and the passenger, Anna Berg, left.",
            "Karl Voss, a passenger, slept.",
            "Karl Voss is a passenger."));
  }

  @Test
  void relativesAreKnownByTheirOwner() {
    assertEquals(
        List.of("victim's mother"),
        strangers("The victim's mother spoke.", "The victim's mother will appeal."));
  }
}
