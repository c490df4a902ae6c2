package dateline.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private static final Report LEDGER =
      report(
          1,
          "ledger",
          "Lysmar closes Foundry Bridge to lorries",
          "The council of Lysmar voted on Monday to close the Foundry Bridge to lorries after"
              + " engineers found cracks in two of its iron arches.");

  private static final Report WIRE =
      report(
          2,
          "wire",
          "Cracks in arches: lorries banned from bridge in Lysmar",
          "Lorries may no longer cross the Foundry Bridge. Engineers had found cracks in its iron"
              + " arches, the council said.");

  private static final Report FERRY =
      report(
          3,
          "wire",
          "Night ferry to Strelsau returns in May",
          "The night ferry between Norvan and Strelsau will sail again in May, eight years after"
              + " its last crossing, the line announced.");

  @Test
  void reportsOfOneEventAreAStory() {
    assertEquals(
        List.of(new Story(List.of(LEDGER, WIRE)), new Story(List.of(FERRY))),
        Stories.of(List.of(LEDGER, FERRY, WIRE)));
  }

  @Test
  void noReportsAreNoStories() {
    assertEquals(List.of(), Stories.of(List.of()));
  }

  @Test
  void whatLiesDaysApartIsAnotherStory() {
    Report later = new Report(9, "bay", WIRE.title(), WIRE.lead(), NOON.plus(Duration.ofDays(4)));

    assertEquals(2, Stories.of(List.of(LEDGER, later)).size());
  }

  @Test
  void anOutletsOwnColumnsStayApart() {
    Report monday =
        report(5, "ledger", "Letters to the editor", "Our readers write of the bridge.");
    Report tuesday =
        report(6, "ledger", "Letters to the editor", "Our readers write of the ferry.");

    assertEquals(2, Stories.of(List.of(monday, tuesday)).size());
  }

  @Test
  void anOutletsOwnReportsMeetInAnothersStory() {
    Report again = report(4, "wire", WIRE.title() + ", council says", WIRE.lead());

    assertEquals(
        List.of(new Story(List.of(LEDGER, WIRE, again))), Stories.of(List.of(LEDGER, WIRE, again)));
  }

  @Test
  void copiesInOneOutletAreOne() {
    Report copy = report(6, "ledger", LEDGER.title(), LEDGER.lead());

    assertEquals(List.of(new Story(List.of(LEDGER, copy))), Stories.of(List.of(LEDGER, copy)));
  }

  @Test
  void titlesWithOneNameInCommonAreNoStory() {
    Report sings = report(7, "ledger", "Anton Berg sings again", "");
    Report votes = report(8, "wire", "Anton Vesely votes", "");

    assertEquals(2, Stories.of(List.of(sings, votes)).size());
  }

  @Test
  void inflectedWordsAreTheSame() {
    Report one = report(7, "ledger", "Ministers resigned over harbour contracts in Norvan", "");
    Report other = report(8, "wire", "Minister resigns over harbour contract, Norvan stunned", "");

    assertEquals(1, Stories.of(List.of(one, other)).size());
  }

  /** Whatever the texts are, each report is in one story, in the order given. */
  @Property(tries = 200)
  void everyReportIsInOneStory(
      @ForAll @Size(max = 30) List<@StringLength(max = 60) String> texts,
      @ForAll @IntRange(min = 1, max = 4) int outlets) {
    List<Report> reports = new ArrayList<>();
    for (String text : texts) {
      String outlet = "o" + reports.size() % outlets;
      reports.add(report(reports.size(), outlet, text, text + " harbour ferry council bridge"));
    }

    Set<Long> seen = new HashSet<>();
    for (Story story : Stories.of(reports)) {
      story.reports().forEach(report -> assertTrue(seen.add(report.id())));
      List<Long> ids = story.reports().stream().map(Report::id).toList();
      assertEquals(ids.stream().sorted().toList(), ids);
    }
    assertEquals(reports.size(), seen.size());
  }

  private static Report report(int id, String outlet, String title, String lead) {
    return new Report(id, outlet, title, lead, NOON);
  }
}
