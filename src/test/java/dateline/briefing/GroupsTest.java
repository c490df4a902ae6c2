package dateline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private static List<String> groups(String... paragraphs) {
    return Groups.in(Articles.reading(paragraphs)).stream().map(Mention::text).distinct().toList();
  }

  @Test
  void aCampaignIsAGroupWhereItSpeaksForSomebody() {
    assertEquals(
        List.of("Berg campaign"), groups("On Monday the Berg campaign said it was ready."));
    assertEquals(
        List.of(), groups("It pays for an advertising campaign and the campaign goes on."));
  }

  @Test
  void whatAGroupGetsIsNoPartOfItsName() {
    assertEquals(List.of("owners"), groups("It lists the new rules owners will have to follow."));
    assertEquals(
        List.of("animal rights activists"), groups("Some animal rights activists will come."));
  }

  @Test
  void anAdverbIsNoPartOfItsName() {
    assertEquals(List.of("demonstrators"), groups("In the north elsewhere demonstrators sang."));
  }
}
