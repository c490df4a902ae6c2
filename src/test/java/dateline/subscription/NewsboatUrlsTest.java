package dateline.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewsboatUrlsTest {
  @Test
  void readsTagsTitlesAndComments() {
    SubscriptionFile file =
        NewsboatUrls.read(
            """
            # the sea
            https://harbour.example/rss sea "big ships" "~The Harbour \\"Post\\"" ! # daily

            https://user:secret@tide.example/rss
            """,
            "urls");

    List<Subscription> feeds = file.subscriptions().subscriptions();
    assertEquals("The Harbour \"Post\"", feeds.get(0).title());
    assertEquals(List.of("sea", "big ships"), feeds.get(0).tags());
    assertEquals("tide.example", feeds.get(1).title());
    assertEquals(List.of(), file.problems());
    assertEquals(1, file.notes().size());
  }

  @Test
  void commandsAndQueriesAreReportedAndNeverRun() {
    SubscriptionFile file =
        NewsboatUrls.read(
            """
            "exec:~/bin/make-feed"
            filter:~/bin/clean:gopher://a.example/rss
            "query:Unread:unread = \\"yes\\""
            `cat list`
            file:///home/ada/feed.xml
            gopher://a.example
            """,
            "urls");

    assertEquals(0, file.subscriptions().size());
    assertEquals(
        List.of(
            "urls, line 1: \"exec:~/bin/make-feed\": the feed comes out of a command, and no"
                + " commands are run; it was skipped",
            "urls, line 2: \"filter:~/bin/clean:gopher://a.example/rss\": the feed comes out of a"
                + " command, and no commands are run; it was skipped",
            "urls, line 3: \"query:Unread:unread = \"yes\"\": a query feed, which lists"
                + " what others bring; it was skipped; type its"
                + " filter behind F in the reader, or set reader.query in config.toml, such as"
                + " \"is:unread tag:sea\"",
            "urls, line 4: \"`cat\": the feed comes out of a command, and no commands are run;"
                + " it was skipped",
            "urls, line 5: \"file:///home/ada/feed.xml\": a feed in a file;"
                + " only http and https are read; it was skipped",
            "urls, line 6: \"gopher://a.example\" is no http or https address; it was skipped"),
        file.problems());
  }

  @Test
  void aTagThatHidesAFeedIsLeftOutAndTold() {
    SubscriptionFile file = NewsboatUrls.read("https://a.example/ !hidden sea", "urls");

    assertEquals(List.of("sea"), file.subscriptions().subscriptions().get(0).tags());
    assertEquals(
        List.of(
            "urls, line 1: \"!hidden\" hides the feed in newsboat; nothing is hidden here, it was"
                + " left out"),
        file.notes());
  }

  @Test
  void aFilteredFeedIsFollowedWithoutItsFilter() {
    SubscriptionFile file =
        NewsboatUrls.read("\"filter:~/bin/a:b -v:https://ada:pw@a.example/rss\" sea", "urls");

    assertEquals(
        "https://ada:pw@a.example/rss",
        file.subscriptions().subscriptions().get(0).feedUrl().toString());
    assertEquals(List.of(), file.problems());
    assertEquals(
        List.of(
            "urls, line 1: \"filter:~/bin/a:b -v\": no commands are run; the feed is followed"
                + " without this filter"),
        file.notes());
  }

  @Test
  void aHiddenTitleIsATitle() {
    SubscriptionFile file = NewsboatUrls.read("https://a.example/ \"~!Tides\"", "urls");

    assertEquals("Tides", file.subscriptions().subscriptions().get(0).title());
    assertEquals(
        List.of(
            "urls, line 1: \"~!Tides\" hides the feed in newsboat; nothing is hidden here, the feed"
                + " is shown"),
        file.notes());
  }

  @Test
  void anOpenQuoteEndsWithItsLine() {
    SubscriptionFile file = NewsboatUrls.read("https://a.example/ \"sea \\", "urls");

    assertEquals(List.of("sea \\"), file.subscriptions().subscriptions().get(0).tags());
  }
}
