package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
  private static Optional<String> role(String sentence, String name) {
    Reading reading = Articles.reading(sentence);
    return new Roles(reading.lexicon()).of(Articles.candidate(reading, name)).map(Roles.Role::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It reached Senator Karl Voss of South Norvan on Monday.     | Karl Voss | Senator of South Norvan
          It reached Speaker Karl Voss of South Norvan on Monday.     | Karl Voss | Speaker
          The call to Ruritanian leader Karl Voss ended.              | Karl Voss | Ruritanian leader
          It angered Ruritania's defence minister Karl Voss.          | Karl Voss | Ruritania's defence minister
          It was Harbour Bank CEO Karl Voss who paid.                 | Karl Voss | Harbour Bank CEO
          Karl Voss, a retired pilot who lives here, left.            | Karl Voss | retired pilot
          Karl Voss, 45, an economist at Harbour Bank, left.          | Karl Voss | economist at Harbour Bank
          Karl Voss, Director, Harbour Securities, agreed.            | Karl Voss | Director, Harbour Securities
          The president of Ruritania, Karl Voss, agreed.              | Karl Voss | president of Ruritania
          Karl Voss is a former rebel.                                | Karl Voss | former rebel
          It hurt talent manager Karl Voss badly.                     | Karl Voss | talent manager
          With a sweep of his pen President Karl Voss closed it.      | Karl Voss | President
          Harbour Group, the region's largest carrier, agreed.        | Harbour Group | region's largest carrier
          Karl Voss, who was the acting director of a port, left.     | Karl Voss | acting director of a port
          Karl Voss has been named new acting secretary.              | Karl Voss | new acting secretary
          Karl Voss, the trade and industry secretary, agreed.        | Karl Voss | trade and industry secretary
          It hurt Harbour Group, a family-owned solar and wind firm.  | Harbour Group | family-owned solar and wind firm
          Harbour Group, part of Norvan Holdings, did not reply.      | Harbour Group | part of Norvan Holdings
          Norway is also a “close ally” of Ruritania.                 | Norway | close ally of Ruritania
          Two cabinet ministers Anna Berg and Karl Voss fled.         | Karl Voss | cabinet ministers
          It helps a successor to Harbour Chief Executive Peter Lund. | Peter Lund | Harbour Chief Executive
          Ruritania's ambassador to Britain Voss Karlen has spoken.   | Voss Karlen | Ruritania's ambassador to Britain
          Harbour Bank (a Norvan lender) did not reply.               | Harbour Bank | Norvan lender
          It asked former Mayor Karl Voss. Mayor Voss wept.           | Karl Voss | former Mayor
          The leader of the opposition, Karl Voss, agreed.            | Karl Voss | leader of the opposition
          The man who closed the port, Karl Voss, left.               | Karl Voss | man who closed the port
          The firm that runs the port, Harbour Ferries, agreed.       | Harbour Ferries | firm that runs the port
          Karl Voss (SDP) has closed the harbour.                     | Karl Voss | SDP
          Harbour Group, its largest lender, agreed.                  | Harbour Group | largest lender
          It asked Harbour Party of Ruritania leader Karl Voss.       | Karl Voss | Harbour Party of Ruritania leader
          It asked Union Party for the Coast leader Karl Voss.        | Karl Voss | Union Party for the Coast leader
          Norvan exercise director Brigadier General Karl Voss spoke. | Karl Voss | Norvan exercise director Brigadier General
          Harbour's head of growth Karl Voss explains it.             | Karl Voss | Harbour's head of growth
          It met the partner of Norvan midfielder Karl Voss.          | Karl Voss | Norvan midfielder
          It asked the State Health Commissioner Dr. Karl Voss to act. | Karl Voss | State Health Commissioner
          Karl Voss has been chairman of the port since 2012.         | Karl Voss | chairman of the port
          It hurt socialist radicals Anna Berg and Karl Voss.         | Karl Voss | socialist radicals
          Karl Voss, one of the founders of the port, left.           | Karl Voss | one of the founders of the port
          Rep. Karl Voss (D., Norvan), head of a panel, agreed.       | Karl Voss | head of a panel
          Sen. Karl Voss, R-Norvan, accused them of it again.         | Karl Voss | Sen., R-Norvan
          It asked Rep. Karl Voss (D., N.Y.) to act in time.          | Karl Voss | Rep., D., N.Y.
          It asked Rep. Karl Voss (D-Nor.) to act in time.            | Karl Voss | Rep., D-Nor.
          Karl Voss resigned his post as harbour director in May.     | Karl Voss | harbour director
          It blamed the Norvan Coroner Karl Voss for much of it.      | Karl Voss | Norvan Coroner
          He spoke to Harbour House Chief of Staff Karl Voss again.   | Karl Voss | Harbour House Chief of Staff
          Karl Voss, the head of the United States of Norvan, said no. | Karl Voss | head of the United States of Norvan
          """)
  void roleStandsVerbatimInTheSentence(String sentence, String name, String role) {
    assertEquals(Optional.of(role), role(sentence, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Karl Voss, his wife and two ministers left.       | Karl Voss
          Karl Voss and Anna Berg, the mayor, left.         | Karl Voss
          Karl Voss told reporters, and a teacher, to wait. | Karl Voss
          Mr Karl Voss left.                                | Karl Voss
          Despite talks with its neighbour, France is growing. | France
          Karl Voss, farmer Anna Berg and Peter Lund left.  | Karl Voss
          It bought Harbour Films, Star Wars maker Karl Voss, and left. | Karl Voss
          The City of Norvan, Georgia, will pay.            | Georgia
          In its dealings with the coast's neighbours, Karl Voss failed. | Karl Voss
          Karl Voss is the man convicted of robbing my son. | Karl Voss
          After talks with the head of a bank, Karl Voss left. | Karl Voss
          Harbour Group, its owner and its crews agreed.    | Harbour Group
          Harbour Trade Bank (HTB) has closed.              | Harbour Trade Bank
          Karl Voss, pictured with the mayor, left.         | Karl Voss
          Karl Voss, investigators searched the port, left. | Karl Voss
          After a meeting with Karl Voss, the mayor said no. | Karl Voss
          Harbour Bank, the Norvan Party and crews agreed.  | Harbour Bank
          According to Karl Voss, employees were told to go. | Karl Voss
          """)
  void ratherNoRoleThanAWrongOne(String sentence, String name) {
    assertEquals(Optional.empty(), role(sentence, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It hurts renters who live by the harbour.                      | renters | renters who live by the harbour
          Some crews and students who sailed in May reported no rain.    | students | students who sailed in May
          The doctors, members of a young union, refused to sail.        | doctors | members of a young union
          Workers at the port of Strelsau have refused to sail.          | Workers | Workers at the port of Strelsau
          Workers in 13 states and four cities must wait until May.      | Workers | Workers in 13 states and four cities
          The deaths of children held in the camps angered many.         | children | children held in the camps
          Tenants waiting for repairs will be paid.                      | Tenants | Tenants waiting for repairs
          It brings a fee for adults without health insurance.           | adults | adults without health insurance
          Nurses who closed and left the port in May have been paid.     | Nurses | Nurses who closed and left the port in May
          """)
  void roleOfAGroupIsThePhraseThatTellsWhichOne(String sentence, String name, String role) {
    assertEquals(Optional.of(role), role(sentence, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Children in particular would suffer.                      | Children
          They met voters in the harbour on Monday.                 | voters
          Workers protested in the harbour on Monday.               | Workers
          It rose after police arrived at the scene.                | police
          """)
  void aPhraseThatTellsNothingIsNoRoleOfAGroup(String sentence, String name) {
    assertEquals(Optional.empty(), role(sentence, name));
  }

  @Test
  void roleEndsWhereAnotherVerbOrPersonBegins() {
    assertEquals(
        Optional.of("close friend of the mayor"),
        role(
            "Karl Voss, a close friend of the mayor and Anna Berg, a teacher, left.", "Karl Voss"));
    assertEquals(
        Optional.of("prolific investor"),
        role("Harbour Group is a prolific investor and owns ten ports.", "Harbour Group"));
  }

  @Test
  void aDeedThatHasLostItsEndIsNone() {
    Reading reading = Articles.reading("Karl Voss believes they aren't even as good as crews.");

    assertEquals(Optional.empty(), new Deeds(reading).of(Articles.candidate(reading, "Karl Voss")));
  }

  @Test
  void deedIsAClauseWithTheActorAsSubject() {
    Reading reading =
        Articles.reading("Karl Voss closed the harbour on Monday, while the crews slept.");

    Optional<Deeds.Deed> deed = new Deeds(reading).of(Articles.candidate(reading, "Karl Voss"));

    assertEquals(Optional.of("Closed the harbour on Monday."), deed.map(Deeds.Deed::text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Co. closed the old port on Monday.              | Harbour Co | Closed the old port on Monday.
          France and the Harbour Bank signed a treaty in May.  | France  | Signed a treaty.
          It rose after France closed its old port.            | France  | Closed its old port.
          They met France, which closed its old port, in May.  | France  | Closed its old port.
          Nurses who sailed in May have been paid by the mayor. | Nurses  | Have been paid by the mayor.
          France has a huge, possibly frozen harbour.           | France  | Has a huge, possibly frozen harbour.
          """)
  void deedIsFoundBehindDotsPartnersAndRelatives(String sentence, String name, String deed) {
    assertEquals(Optional.of(deed), deed(sentence, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A firm based in Norvan, France, will build ships.          | France
          A dozen ports, including Norvan and France, had been shut. | France
          The crews in Norvan's Harbour Office have left the port.   | Harbour Office
          A row over the crews looks like it is coming to an end.    | crews
          """)
  void whatOthersDidIsNoDeed(String sentence, String name) {
    assertEquals(Optional.empty(), deed(sentence, name));
  }

  @Test
  void commasBelongToTheNamesOfMinistries() {
    Reading reading =
        Articles.reading("The Ministry of Trade, Industry and Energy has closed the harbour.");

    String name = "Ministry of Trade, Industry and Energy";
    assertEquals(name, Articles.candidate(reading, name).name());
  }

  private static Optional<String> deed(String sentence, String name) {
    Reading reading = Articles.reading(sentence);
    return new Deeds(reading).of(Articles.candidate(reading, name)).map(Deeds.Deed::text);
  }
}
