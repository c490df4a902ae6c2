package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.store.EntryId;
import dateline.store.StoredEntry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontPageTest {
  private static final Instant UNTIL = Samples.NOW;
  private static final Instant SINCE = UNTIL.minus(Duration.ofHours(24));

  @Test
  void takesOneEntryOfEachFeedInEachRound() {
    List<StoredEntry> newestFirst =
        List.of(entry(1, "a", 1, 1), entry(2, "a", 2, 2), entry(3, "a", 3, 3), entry(4, "b", 9, 9));

    assertEquals(List.of("e1", "e4", "e2", "e3"), ids(FrontPage.order(newestFirst)));
  }

  @Test
  void feedsOfTheSameTimeStandByTheirNames() {
    List<StoredEntry> fetchedInTurn =
        List.of(entry(3, "pier", 9, 9), entry(2, "bay", 9, 9), entry(1, "pier", 9, 9));

    assertEquals(List.of("e2", "e3", "e1"), ids(FrontPage.order(fetchedInTurn)));
  }

  @Test
  void whatMoreFeedsHaveStandsFirst() {
    Told alone = new Told(entry(1, "a", 1, 1));
    Told shared = new Told(entry(2, "b", 9, 9), List.of("a", "c"), List.of(entry(3, "c", 8, 8)));

    assertEquals(List.of(shared, alone), FrontPage.rank(List.of(alone, shared)));
  }

  @Test
  void leavesOutWhatEarlierDigestsHad() {
    List<StoredEntry> entries =
        List.of(entry(1, "a", 1, 1), entry(2, "a", 23, 22), entry(3, "a", 23, 25));

    assertEquals(List.of("e1", "e2"), ids(FrontPage.within(entries, SINCE, UNTIL)));
  }

  @Test
  void takesWhatAFeedShowedHoursLateButNotItsArchive() {
    List<StoredEntry> entries = List.of(entry(1, "a", 29, 1), entry(2, "a", 31, 1));

    assertEquals(List.of("e1"), ids(FrontPage.within(entries, SINCE, UNTIL)));
  }

  @Test
  void takesAPageThatTwoFeedsLinkToOnce() {
    StoredEntry one = entry(1, "a", 1, 1);
    StoredEntry same = withLink(entry(2, "b", 2, 2), one.link());

    assertEquals(List.of("e1"), ids(FrontPage.within(List.of(one, same), SINCE, UNTIL)));
  }

  private static List<String> ids(List<StoredEntry> entries) {
    return entries.stream().map(entry -> entry.id().toString()).toList();
  }

  /** Published and first seen so many hours ago. */
  private static StoredEntry entry(int number, String feed, int published, int firstSeen) {
    return new StoredEntry(
        new EntryId(number),
        URI.create("https://" + feed + ".example/feed"),
        feed,
        List.of(),
        "Title " + number,
        Optional.of(URI.create("https://" + feed + ".example/" + number)),
        List.of(),
        UNTIL.minus(Duration.ofHours(published)),
        UNTIL.minus(Duration.ofHours(firstSeen)),
        false,
        false,
        List.of(),
        400,
        true);
  }

  private static StoredEntry withLink(StoredEntry entry, Optional<URI> link) {
    return new StoredEntry(
        entry.id(),
        entry.feedUrl(),
        entry.feedTitle(),
        entry.feedTags(),
        entry.title(),
        link,
        entry.authors(),
        entry.published(),
        entry.firstSeen(),
        entry.isRead(),
        entry.isStarred(),
        entry.tags(),
        entry.words(),
        entry.fullText());
  }
}
