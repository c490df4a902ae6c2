package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run for cron says of feeds that failed. */
class FailuresTest {
  @TempDir private Path home;
  private final DemoSite site;

  FailuresTest() throws IOException {
    site = DemoSite.start(Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private void follow(String... addresses) throws IOException {
    StringBuilder opml = new StringBuilder("<opml version='2.0'><head/><body>");
    for (int i = 0; i < addresses.length; i++) {
      opml.append("<outline text='F" + i + "' xmlUrl='" + addresses[i] + "'/>");
    }
    Files.writeString(home.resolve("feeds.opml"), opml + "</body></opml>");
  }

  private String gone(String name) {
    return site.base() + "/" + name + ".xml";
  }

  @Test
  void aQuietDigestTellsWhatFailedAsARefreshDoes() throws IOException {
    follow(site.base() + "/meridian/feed.xml", gone("gone"));
    Path file = home.resolve("day.txt");

    CliRun run = CliRun.of(home, "digest", "--refresh", "-q", "-o", file.toString());

    assertEquals(
        new CliRun(
            4, "", "dateline: F1 (" + gone("gone") + "): 127.0.0.1 answered 404 (not found)\n"),
        run);
  }

  @Test
  void aFeedThatIsNotAskedAgainYetIsNoNewsToAQuietRun() throws IOException {
    follow(gone("gone"));
    CliRun.of(home, "refresh");

    assertEquals(new CliRun(5, "", ""), CliRun.of(home, "refresh", "-q"));
    assertEquals("", CliRun.of(home, "digest", "--refresh", "-q").err());
    assertTrue(CliRun.of(home, "refresh").err().contains("; not asked again until "));
  }

  @Test
  void aFeedWithoutATitleIsNamedByItsAddressOnce() throws IOException {
    Files.writeString(
        home.resolve("feeds.opml"),
        "<opml version='2.0'><body><outline xmlUrl='" + gone("gone") + "'/></body></opml>");

    assertEquals(
        "dateline: " + gone("gone") + ": 127.0.0.1 answered 404 (not found)\n",
        CliRun.of(home, "refresh", "-q").err());
  }

  @Test
  void aMissingNetworkIsOneSentence() throws IOException {
    follow("http://127.0.0.1:1/a", "http://127.0.0.1:1/b", "http://127.0.0.1:1/c");

    CliRun run = CliRun.of(home, "refresh", "-q");

    assertEquals(
        "dateline: none of 3 feeds could be reached; is there a network? The first:"
            + " 127.0.0.1 refused the connection\n",
        run.err());
  }

  @Test
  void feedsThatAnsweredAreNamedEach() throws IOException {
    follow(gone("a"), gone("b"), gone("c"), "http://127.0.0.1:1/d");

    assertEquals(4, CliRun.of(home, "refresh", "-q").err().lines().count());
  }
}
