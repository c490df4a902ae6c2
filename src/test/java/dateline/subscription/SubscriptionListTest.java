package dateline.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubscriptionListTest {
  private static final Subscription HARBOUR =
      feed("https://harbour.example/rss", "Harbour Post", "sea");
  private static final Subscription TIDE = feed("https://tide.example/rss", "Tide Tables", "sea");
  private static final SubscriptionList BOTH = new SubscriptionList(List.of(HARBOUR, TIDE));

  @Test
  void aFeedIsFoundByItsAddressHoweverWritten() {
    assertEquals(Optional.of(HARBOUR), BOTH.find("http://Harbour.example:80/rss/"));
  }

  @Test
  void aFeedIsFoundByTitleWhateverTheCase() {
    assertEquals(Optional.of(TIDE), BOTH.find("TIDE TABLES"));
  }

  @Test
  void partOfATitleIsEnoughWhereOnlyOneHasIt() {
    assertEquals(Optional.of(HARBOUR), BOTH.find("harbour"));
    assertEquals(Optional.empty(), BOTH.find("t"));
    assertEquals(Optional.empty(), BOTH.find(""));
  }

  @Test
  void addingWhatIsThereJoinsTheTags() {
    SubscriptionList more = BOTH.add(feed("http://tide.example/rss/", "Other", "maps"));

    assertEquals(2, more.size());
    assertEquals(
        Optional.of(List.of("sea", "maps")), more.find("Tide Tables").map(Subscription::tags));
  }

  @Test
  void removingLeavesTheOthersInOrder() {
    SubscriptionList fewer = BOTH.remove(URI.create("https://harbour.example/rss"));

    assertEquals(List.of(TIDE), fewer.subscriptions());
    assertTrue(fewer.find("Harbour Post").isEmpty());
  }

  private static Subscription feed(String url, String title, String tag) {
    return new Subscription(URI.create(url), title, Optional.empty(), List.of(tag), Map.of());
  }
}
