package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  private static List<String> names(String... paragraphs) {
    return Names.in(Articles.reading(paragraphs)).stream().map(Mention::text).distinct().toList();
  }

  private static Actor.Kind kind(String name, String... paragraphs) {
    return Articles.candidate(Articles.reading(paragraphs), name).kind();
  }

  @Test
  void openingsOfSentencesAreNoNames() {
    assertEquals(
        List.of("Anna Berg"), names("Meanwhile, Anna Berg left.", "However, talks go on."));
  }

  @Test
  void titlesAndCalendarWordsAreNoPartOfNames() {
    assertEquals(
        List.of("Ruritania", "Karl Voss"),
        names("On Monday Ruritania said Prime Minister Karl Voss would resign in March."));
  }

  @Test
  void officeWithOfIsCutFromThePerson() {
    assertEquals(
        List.of("Anna Berg"), names("The call reached Secretary of State Anna Berg at noon."));
  }

  @Test
  void whatIsATitleElsewhereMayBeASurname() {
    assertEquals(
        List.of("Anna Baker", "Baker"),
        names("The port hired Anna Baker in May.", "It was closed when Baker left."));
  }

  @Test
  void loneSurnameIsTheNamesakesWhoWasToldOfBefore() {
    Candidate candidate =
        Articles.candidate(
            Articles.reading(
                "It asked Karl Voss to talk.",
                "Voss did so in May.",
                "He had worked for Anna Voss before."),
            "Karl Voss");

    assertEquals(List.of("Karl Voss", "Voss"), candidate.forms());
  }

  @Test
  void nameBehindAListOfNamesIsTheObjectOfTheWordInFront() {
    Reading reading = Articles.reading("The threat from France, Spain and Norway is growing.");

    assertEquals(Optional.empty(), new Deeds(reading).of(Articles.candidate(reading, "Norway")));
  }

  @Test
  void partiesAndPeoplesAreGroupsInCapitals() {
    assertEquals(Actor.Kind.GROUP, kind("Democrats", "It was refused by Democrats in the port."));
  }

  @Test
  void townBehindAPersonIsNoPartOfTheName() {
    assertEquals(
        List.of("Senate", "Anna Berg", "Norvan"),
        names("It asked Senate Leader Anna Berg of Norvan."));
  }

  @Test
  void organisationsKeepTheirOf() {
    assertEquals(
        List.of("University of Strelsau", "Ministry of Trade and Industry"),
        names("He left the University of Strelsau for the Ministry of Trade and Industry."));
  }

  @Test
  void kindsAreVotedOnInTheWholeArticle() {
    assertEquals(Actor.Kind.PERSON, kind("Voss", "President Karl Voss met them.", "Voss left."));
    assertEquals(Actor.Kind.ORGANISATION, kind("Harbour Bank", "It sued Harbour Bank."));
    assertEquals(Actor.Kind.PLACE, kind("Colombia", "Colombia said it would sign."));
    assertEquals(
        Actor.Kind.GROUP, kind("left-wing rebels", "Fights with left-wing rebels went on."));
  }

  @Test
  void nameThatOpensTheOnlySentenceIsFoundByTheTagger() {
    assertEquals(List.of("Volkov"), names("Volkov said the harbour would stay closed."));
  }

  @Test
  void abbreviationsAndCapitalsJoinTheirCountryAndBody() {
    Candidate states =
        Articles.candidate(
            Articles.reading(
                "The United States imposed sanctions.", "Washington said the U.S. would wait."),
            "United States");
    Candidate body =
        Articles.candidate(
            Articles.reading("The Harbour Safety Agency met.", "The HSA said no."), "HSA");

    assertEquals(List.of("United States", "U.S.", "Washington"), states.forms());
    assertEquals("Harbour Safety Agency", body.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Trade Bank (VEB) met. VEB said no.                     | VEB       | Harbour Trade Bank
          Patrick Carver met them. Pat Carver left, and Carver slept.    | Carver    | Patrick Carver
          It reached Q Cells, and Qcells said no.                            | Qcells    | Q Cells
          Harbour Steel Corp. closed. The Harbour Steel Corporation met. | Harbour Steel Corp | Harbour Steel Corporation
          The Department of Public Health met, and Public Health said no.   | Public Health | Department of Public Health
          The Centers for Storm Control met. The CSC said no.            | CSC       | Centers for Storm Control
          """)
  void shortFormsJoinTheLongName(String text, String form, String name) {
    assertEquals(name, Articles.candidate(Articles.reading(text), form).name());
  }

  @Test
  void aGroupBehindTheDatelineIsNoName() {
    Reading reading =
        Articles.reading("STRELSAU — Gunmen fired on a ferry.", "The gunmen fled to Strelsau.");

    assertEquals(Actor.Kind.GROUP, Articles.candidate(reading, "Gunmen").kind());
    assertEquals(2, Articles.candidate(reading, "Gunmen").mentions().size());
  }

  @Test
  void nounsOfOneGroupAreOneActor() {
    Reading reading = Articles.reading("Protesters met police.", "The demonstrators sang.");

    assertEquals(
        List.of("Protesters", "demonstrators"), Articles.candidate(reading, "Protesters").forms());
  }

  @Test
  void anOfficeKeepsItsOfTheAndItsOpening() {
    assertEquals(
        List.of("Office of the Inspector General", "Federal Reserve"),
        names(
            "It shocked the Office of the Inspector General on Monday.",
            "The Federal Reserve said no."));
  }

  @Test
  void twoPeopleOfOneSurnameStayApart() {
    Candidate alone =
        Articles.candidate(
            Articles.reading("Anna Berg met Peter Berg.", "It was late when Berg spoke."), "Berg");

    assertEquals(List.of("Berg"), alone.forms());
  }

  @Test
  void shoutedTextHasNoNames() {
    assertTrue(names("BREAKING NEWS FROM THE HARBOUR AS FERRIES STOP AGAIN TODAY").isEmpty());
  }
}
