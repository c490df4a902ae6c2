package dateline.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.subscription.FoundFeed.Certainty;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedLinksTest {
  private static final URI PAGE = URI.create("https://harbour.example/news/today.html");

  @Test
  void announcedFeedsComeFirstAndCommentsLast() {
    List<FoundFeed> found =
        announced(
            """
            <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
            <link rel="alternate" type="application/json+oembed" href="/oembed">
            <link rel="alternate" hreflang="de" href="/de">
            <link rel="Alternate" type="Application/Atom+XML; charset=utf-8" title="The&#27;News" href="feed.atom">
            """);

    assertEquals(
        List.of(
            new FoundFeed(
                URI.create("https://harbour.example/news/feed.atom"),
                "TheNews",
                Certainty.ANNOUNCED),
            new FoundFeed(
                URI.create("https://harbour.example/comments/feed"),
                "Comments",
                Certainty.ANNOUNCED)),
        found);
  }

  @Test
  void linksThatLookLikeFeedsComeNext() {
    FoundFeed first =
        FeedLinks.find("<a href='/about'>About</a><a href='/world.rss?x=1'>World</a>", PAGE).get(0);

    assertEquals(
        new FoundFeed(
            URI.create("https://harbour.example/world.rss?x=1"), "World", Certainty.LINKED),
        first);
  }

  @Test
  void aPageThatSaysNothingLeavesTheUsualPlaces() {
    FoundFeed first = FeedLinks.find("<p>Nothing</p>", PAGE).get(0);

    assertEquals(
        new FoundFeed(URI.create("https://harbour.example/feed"), "", Certainty.GUESSED), first);
  }

  @Test
  void aBaseElementIsHeeded() {
    List<FoundFeed> found =
        announced(
            "<base href='https://cdn.example/x/'><link rel=alternate type=application/rss+xml href=f>");

    assertEquals(URI.create("https://cdn.example/x/f"), found.get(0).url());
  }

  @Test
  void scriptsAndFilesAreNoFeeds() {
    assertEquals(
        List.of(),
        announced("<link rel=alternate type=application/rss+xml href='file:///etc/passwd.rss'>"));
  }

  @Test
  void tenThousandLinksGiveAShortList() {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      page.append("<a href='/").append(i).append(".rss'>x</a>");
    }

    assertEquals(30, FeedLinks.find(page.toString(), PAGE).size());
  }

  private static List<FoundFeed> announced(String html) {
    return FeedLinks.find(html, PAGE).stream()
        .filter(feed -> feed.certainty() == Certainty.ANNOUNCED)
        .toList();
  }
}
