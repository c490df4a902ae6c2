package dateline.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpmlRewriteTest {
  private static final String FILE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- my feeds, by Ada -->
      <opml version="2.0">
        <head><title>Ada's</title><ownerName>Ada</ownerName></head>
        <body>
          <!-- the morning -->
          <outline text="Tide" type="rss" xmlUrl="https://tide.example/f" mine="1" />
          <outline text="News">
            <!-- slow, but good -->
            <outline text="Post" type="rss" xmlUrl="https://post.example/f" />
          </outline>
          <!-- the end -->
        </body>
      </opml>
      """;

  @Test
  void aFeedAddedLeavesTheRestAsItIs() throws SubscriptionException {
    String line =
        "<outline text=\"Pier\" title=\"Pier\" type=\"rss\" xmlUrl=\"https://pier.example/f\" />";
    String after = "<outline text=\"Post\" type=\"rss\" xmlUrl=\"https://post.example/f\" />\n";

    assertEquals(
        FILE.replace(after, after + "      " + line + "\n"),
        rewritten(FILE, list -> list.add(feed("Pier", "News"))));
  }

  @Test
  void aFeedInANewFolderGetsTheFolder() throws SubscriptionException {
    String rewritten = rewritten(FILE, list -> list.add(feed("Pier", "Sea/North")));

    assertTrue(
        rewritten.contains(
            """
                </outline>
                <outline text="Sea">
                  <outline text="North">
                    <outline text="Pier" title="Pier" type="rss" xmlUrl="https://pier.example/f" />
                  </outline>
                </outline>
            """),
        rewritten);
    assertTrue(rewritten.contains("<!-- the end -->"));
  }

  @Test
  void aFeedRemovedTakesNothingElseAlong() throws SubscriptionException {
    String line =
        "    <outline text=\"Tide\" type=\"rss\" xmlUrl=\"https://tide.example/f\" mine=\"1\" />\n";

    assertEquals(
        FILE.replace(line, ""),
        rewritten(FILE, list -> list.remove(URI.create("https://tide.example/f"))));
  }

  @Test
  void aFolderGoesWithItsLastFeed() throws SubscriptionException {
    String file = FILE.replace("      <!-- slow, but good -->\n", "");
    String nested = file.replace("\"News\">", "\"News\"><outline text='Inner'>");
    URI post = URI.create("https://post.example/f");

    assertFalse(rewritten(file, list -> list.remove(post)).contains("News"));
    assertFalse(
        rewritten(nested.replace("</outline>", "</outline></outline>"), list -> list.remove(post))
            .contains("News"));
    assertTrue(rewritten(FILE, list -> list.remove(post)).contains("slow, but good"));
  }

  @Test
  void aFolderStaysWhereItsOnlyFeedChanges() throws SubscriptionException {
    String file = FILE.replace("\"News\"", "\"News\" mine=\"2\"");
    URI post = URI.create("https://post.example/f");

    String rewritten =
        rewritten(file, list -> list.remove(post).add(feed("Postal", "News").at(post)));

    assertTrue(rewritten.contains("<outline text=\"News\" mine=\"2\">"), rewritten);
  }

  @Test
  void aFeedThatMovedKeepsItsPlaceAndItsAttributes() throws SubscriptionException {
    String rewritten =
        rewritten(
            FILE,
            list ->
                list.move(
                    URI.create("https://tide.example/f"), URI.create("https://new.example/")));

    assertTrue(
        rewritten.contains(
            "<outline text=\"Tide\" type=\"rss\" mine=\"1\" xmlUrl=\"https://new.example/\" />"),
        rewritten);
    assertTrue(rewritten.indexOf("new.example") < rewritten.indexOf("\"News\""));
  }

  @Test
  void aFileInAnotherEncodingBecomesUtf8AndSaysSo() throws SubscriptionException {
    String file =
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?><!-- Küste --><opml><body><outline"
            + " text='Küste' xmlUrl='https://k.example/'/></body></opml>";

    String rewritten = rewritten(file.getBytes(StandardCharsets.ISO_8859_1), list -> list);

    assertTrue(rewritten.contains("<!-- Küste -->"), rewritten);
    assertTrue(rewritten.contains("encoding=\"UTF-8\""), rewritten);
  }

  @Test
  void aFileThatIsNoOpmlIsWrittenAnew() {
    String rewritten =
        Opml.rewrite("<p>Nothing</p>".getBytes(UTF_8), "Mine", List.of(feed("Pier", "News")));

    assertEquals(Opml.write("Mine", List.of(feed("Pier", "News"))), rewritten);
  }

  @Test
  void tenThousandFeedsAreRewrittenInTime() {
    String file =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "<outline text='F" + i + "' xmlUrl='https://f.example/" + i + "'/>\n")
            .collect(Collectors.joining("", "<opml><body>\n", "</body></opml>"));

    assertTimeout(
        Duration.ofSeconds(20),
        () ->
            assertEquals(
                10_001,
                read(rewritten(file, list -> list.add(feed("Pier", "News"))).getBytes(UTF_8))
                    .size()));
  }

  private static Subscription feed(String title, String folder) {
    return new Subscription(
        URI.create("https://pier.example/f"), title, Optional.empty(), List.of(folder), Map.of());
  }

  private static String rewritten(String file, UnaryOperator<SubscriptionList> edit)
      throws SubscriptionException {
    return rewritten(file.getBytes(UTF_8), edit);
  }

  private static String rewritten(byte[] file, UnaryOperator<SubscriptionList> edit)
      throws SubscriptionException {
    SubscriptionList after = edit.apply(read(file));
    String rewritten = Opml.rewrite(file, "Feeds", after.subscriptions());
    assertEquals(
        Map.copyOf(byAddress(after)), Map.copyOf(byAddress(read(rewritten.getBytes(UTF_8)))));
    return rewritten;
  }

  private static Map<URI, Subscription> byAddress(SubscriptionList list) {
    return list.subscriptions().stream().collect(Collectors.toMap(Subscription::feedUrl, s -> s));
  }

  private static SubscriptionList read(byte[] file) throws SubscriptionException {
    return Opml.read(file, "feeds.opml").subscriptions();
  }
}
