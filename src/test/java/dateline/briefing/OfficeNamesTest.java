package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of offices: what belongs to them, and where one is only a building. */
class OfficeNamesTest {
  private static List<String> names(String sentence) {
    return Names.in(Articles.reading(sentence)).stream().map(Mention::text).distinct().toList();
  }

  private static boolean isInCast(String name, String sentence) {
    return Cast.of(Articles.reading(sentence)).candidates().stream()
        .anyMatch(candidate -> candidate.forms().contains(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Monday the Department of Justice has opened a case. | Department of Justice
          A deal with the Norvan Attorney's Office was signed. | Norvan Attorney's Office
          She works at the Harbour Chamber of Commerce now. | Harbour Chamber of Commerce
          They were taken to Lady Marlow Private Hospital by car. | Lady Marlow Private Hospital
          It fell to Ports, Canals and Ferries Ruritania (PCFR) to pay. | Ports, Canals and Ferries Ruritania
          We asked Sailors for the Decent Care of Seals (SDCS) to wait. | Sailors for the Decent Care of Seals
          """)
  void anOfficesNameIsWhole(String sentence, String name) {
    assertEquals(name, names(sentence).get(0));
  }

  @Test
  void anAbbreviationOfOtherWordsJoinsNothing() {
    assertEquals(
        List.of("Anna Berg", "PCF", "Karl Voss"), names("It met Anna Berg (PCF) and Karl Voss."));
  }

  @Test
  void aSeatActsOrIsABuilding() {
    assertTrue(isInCast("White House", "On Friday the White House said it would pay."));
    assertFalse(isInCast("White House", "The two leaders met at the White House on Friday."));
  }

  @Test
  void aPeopleIsAGroupWhereverItStands() {
    Candidate people =
        Articles.candidate(Articles.reading("It asked Hispanics to vote."), "Hispanics");

    assertEquals(Actor.Kind.GROUP, people.kind());
  }
}
