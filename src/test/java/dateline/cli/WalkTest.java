package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole walk, from feeds on a server to a digest file, as a user takes it. */
class WalkTest {
  private static final int SAMPLES = 14;

  @TempDir private Path home;
  private DemoSite site;

  WalkTest() throws IOException {
    site = DemoSite.start(Clock.systemUTC());
  }

  @BeforeEach
  void subscribe() throws IOException {
    Files.writeString(home.resolve("feeds.opml"), site.text("feeds.opml"));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private CliRun run(String... args) {
    return CliRun.of(home, args);
  }

  @Test
  void refreshingStoresEveryEntryOnceWithItsFullText() {
    CliRun first = run("refresh");
    CliRun again = run("refresh", "--force");

    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains(SAMPLES + " new entries"), first.out());
    assertTrue(again.out().contains("; 0 new entries"), again.out());
    assertEquals(SAMPLES, run("list").lines().size());
    for (String line : run("list", "--json").lines()) {
      JsonObject entry = JsonParser.parseString(line).getAsJsonObject();
      assertTrue(entry.get("words").getAsInt() > 150, line);
    }
  }

  @Test
  void aFeedAskedForAMomentAgoIsNotDue() {
    run("refresh");

    CliRun again = run("refresh", "--json");

    again.lines().forEach(line -> assertTrue(line.contains("\"outcome\":\"not_due\""), line));
  }

  @Test
  void aQuietRefreshThatWentWellSaysNothing() {
    CliRun run = run("refresh", "-q");

    assertEquals(new CliRun(0, "", ""), run);
  }

  @Test
  void oneDeadFeedDoesNotStopTheOthers() throws IOException {
    String opml = Files.readString(home.resolve("feeds.opml"));
    Files.writeString(
        home.resolve("feeds.opml"),
        opml.replace(
            "</body>", "<outline text='Gone' xmlUrl='" + site.base() + "/gone.xml'/></body>"));

    CliRun refresh = run("refresh");
    CliRun digest = run("digest");

    assertEquals(4, refresh.code());
    assertTrue(refresh.out().contains(SAMPLES + " new entries"), refresh.out());
    assertEquals(
        "dateline: Gone (" + site.base() + "/gone.xml): 127.0.0.1 answered 404 (not found)\n",
        refresh.err());
    assertTrue(digest.out().contains("Gone"), digest.out());
    assertTrue(digest.out().contains("404"), digest.out());
    assertEquals(0, run("refresh", "--force", "--fail-on", "all").code());
  }

  @Test
  void searchFindsWordsOfTheArticle() {
    run("refresh");

    CliRun found = run("search", "--json", "blockade");

    assertFalse(found.lines().isEmpty());
    for (String line : found.lines()) {
      assertTrue(line.contains("«"), line);
    }
  }

  @Test
  void clutterIsNeitherFoundNorShown() {
    run("refresh");

    assertEquals(List.of(), run("search", "cookies").lines());
    assertEquals(List.of(), run("search", "\"Recommended Stories\"").lines());
    assertEquals(List.of(), run("search", "newsletter").lines());
  }

  @Test
  void marksStayAndFilter() {
    run("refresh");
    String id = run("list").lines().get(0).split("\t")[0];

    assertEquals("1 entry changed\n", run("mark", "read", id).err());
    assertEquals("0 entries changed\n", run("mark", "read", "--wait", "9", id).err());
    assertEquals(2, run("mark", "read").code());
    run("mark", "star", id);
    run("mark", "tag", "later", id);

    assertEquals(1, run("list", "--starred").lines().size());
    assertEquals(SAMPLES - 1, run("list", "is:unread").lines().size());
    assertEquals(1, run("list", "tag:later").lines().size());
    assertEquals(2, run("mark", "read", "e999999").code());
  }

  @Test
  void digestsGoIntoAFileADay() throws IOException {
    run("refresh");
    Path folder = home.resolve("digests");

    CliRun digest = run("digest", "-q", "-o", folder.toString());

    assertEquals(new CliRun(0, "", ""), digest);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size());
      assertTrue(all.get(0).getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d\\.txt"));
      assertTrue(Files.readString(all.get(0)).startsWith("DATELINE"));
    }
  }

  @Test
  void aDigestOfOneSubjectHasAFileOfItsOwn() throws IOException {
    run("refresh");
    Path folder = home.resolve("digests");

    run("digest", "-q", "-o", folder.toString());
    run("digest", "-q", "-o", folder.toString(), "tag:Science", "or", "tag:City");

    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files.map(file -> file.getFileName().toString().substring(10)).sorted().toList();
      assertEquals(List.of("-tag-science-or-tag-city.txt", ".txt"), names);
    }
  }

  @Test
  void theNextDigestSinceTheLastIsEmpty() {
    run("refresh");
    run("digest");

    CliRun digest = run("digest", "--since", "last", "--format", "json");

    JsonObject json = JsonParser.parseString(digest.out()).getAsJsonObject();
    assertEquals(0, json.getAsJsonArray("stories").size(), digest.out());
  }

  @Test
  void aDryRunIsNotRemembered() {
    run("refresh");
    run("digest", "--dry-run", "-o", home.resolve("x.txt").toString());

    assertFalse(Files.exists(home.resolve("x.txt")));
    JsonObject json =
        JsonParser.parseString(run("digest", "--since", "last", "--format", "json").out())
            .getAsJsonObject();
    assertTrue(json.getAsJsonArray("stories").size() > 0);
  }

  @Test
  void everyBulletOfAStoredEntrysBriefingStandsInTheArticle() {
    run("refresh");
    for (String row : run("list").lines()) {
      String id = row.split("\t")[0];
      String text =
          JsonParser.parseString(run("extract", "--format", "json", id).out())
              .getAsJsonObject()
              .get("text")
              .getAsString();
      JsonObject briefing =
          JsonParser.parseString(run("brief", "--format", "json", id).out()).getAsJsonObject();
      for (String section : List.of("actors", "stakes", "numbers", "facts", "quotes", "next")) {
        for (JsonElement bullet : briefing.getAsJsonArray(section)) {
          assertSourcesStandIn(text, bullet.getAsJsonObject().getAsJsonArray("sources"));
        }
      }
    }
  }

  private static void assertSourcesStandIn(String text, JsonArray sources) {
    assertTrue(sources.size() > 0);
    for (JsonElement source : sources) {
      String sentence = source.getAsJsonObject().get("sentence").getAsString();
      assertTrue(text.contains(sentence), sentence);
    }
  }

  @Test
  void findsTheFeedOfASite() throws IOException {
    Files.writeString(home.resolve("feeds.opml"), "<opml version='2.0'><head/><body/></opml>");

    CliRun added = run("feeds", "add", site.base() + "/meridian/", "--tag", "World");

    assertEquals(0, added.code(), added.err());
    assertTrue(run("feeds", "export").out().contains("/meridian/feed.xml"), added.err());
    assertTrue(run("feeds", "list").out().contains("World"));
    assertEquals(0, run("feeds", "check").code());
    assertEquals(0, run("feeds", "remove", "meridian").code());
    assertFalse(run("feeds", "export").out().contains("meridian"));
  }

  @Test
  void exportNamesFeedsAsListDoes() throws IOException {
    String feed = site.base() + "/meridian/feed.xml";
    Files.writeString(
        home.resolve("feeds.opml"),
        "<opml version='2.0'><head/><body><outline xmlUrl='" + feed + "'/></body></opml>");
    String before = run("feeds", "export").out();
    run("refresh");

    assertTrue(before.contains("text=\"127.0.0.1\""), before);
    assertTrue(
        run("feeds", "export").out().contains("text=\"The Meridian Post\""),
        run("feeds", "export").out());
  }

  @Test
  void theDemoShowsItAllWithoutSubscriptions() {
    CliRun demo = run("demo", "--top", "14", "--width", "78");

    assertEquals(0, demo.code(), demo.err());
    assertTrue(demo.out().contains("STAKES"), demo.out());
    assertTrue(demo.out().contains("WHO"), demo.out());
    for (String clutter :
        List.of("Recommended", "cookie", "newsletter", "Share this", "list of 4")) {
      assertFalse(demo.out().contains(clutter), clutter + "\n" + demo.out());
    }
    assertTrue(demo.out().lines().allMatch(line -> line.length() <= 78 || line.contains("http")));
  }

  @Test
  void theSecondDigestOfADayLosesNothingOfTheFirst() throws IOException {
    run("refresh");
    Path folder = home.resolve("digests");
    run("digest", "-q", "--since", "last", "-o", folder.toString());
    String morning = onlyFileOf(folder);

    run("digest", "-q", "--since", "last", "-o", folder.toString());

    assertTrue(morning.contains(SAMPLES + " articles"), morning);
    assertTrue(onlyFileOf(folder).contains(SAMPLES + " articles"), onlyFileOf(folder));
  }

  @Test
  void aDigestsFormatFollowsTheNameOfItsFile() throws IOException {
    run("refresh");
    Path page = home.resolve("week.HTML");
    Path text = home.resolve("week.txt");

    run("digest", "-o", page.toString());
    run("digest", "-o", text.toString(), "--format", "markdown");

    assertTrue(Files.readString(page).startsWith("<!"), Files.readString(page));
    assertTrue(Files.readString(text).startsWith("# "), Files.readString(text));
  }

  @Test
  void aDigestOfOneSubjectLeavesTheOthersTheirNews() {
    run("refresh");
    run("digest", "tag:Science");

    CliRun digest = run("digest", "--since", "last", "--format", "json");

    assertTrue(
        JsonParser.parseString(digest.out()).getAsJsonObject().getAsJsonArray("stories").size()
            > 0);
  }

  @Test
  void aDigestFollowsALinkAndKeepsPermissions() throws IOException {
    run("refresh");
    Path file = Files.writeString(home.resolve("today.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Path link = Files.createSymbolicLink(home.resolve("link.txt"), file);

    run("digest", "-q", "-o", link.toString());

    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(file).startsWith("DATELINE"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void anEmptyQueryMarksNothing() {
    run("refresh");

    CliRun mark = run("mark", "read", "");

    assertEquals(2, mark.code());
    assertEquals(SAMPLES, run("list", "is:unread").lines().size());
    assertEquals(2, run("mark", "tag", "", "e1").code());
    assertEquals(2, run("mark", "read", "e1", "nosuch").code());
  }

  @Test
  void aNumberIsNoIdAndIdsHaveNoCase() {
    run("refresh");

    CliRun number = run("mark", "star", "2");

    assertEquals(
        new CliRun(
            2,
            "",
            "dateline: 2 is no id; say e2 for that entry, or '\"2\"' for the entries that hold the"
                + " number; nothing was changed\n"),
        number);
    assertEquals(0, run("mark", "star", "\"2\"").code());
    assertEquals("1 entry changed\n", run("mark", "tag", "x", "E2").err());
  }

  @Test
  void aFeedIsNoArticle() {
    CliRun run = run("extract", site.base() + "/meridian/feed.xml");

    assertEquals(5, run.code());
    assertTrue(
        run.err().endsWith("a feed, not an article; 'dateline feeds add' follows it\n"), run.err());
  }

  @Test
  void aPasswordReachesNoDigestAndNoComplaint() throws IOException {
    Files.writeString(
        home.resolve("feeds.opml"),
        "<opml version='2.0'><head/><body><outline text='P'"
            + " xmlUrl='http://user:secret@127.0.0.1:1/x'/></body></opml>");

    CliRun refresh = run("refresh");
    CliRun check = run("feeds", "check");

    for (String format : List.of("text", "markdown", "html", "json")) {
      String digest = run("digest", "--format", format).out();
      assertTrue(digest.contains("127.0.0.1:1/x"), digest);
      assertFalse(digest.contains("secret"), digest);
    }
    assertFalse((refresh.out() + refresh.err() + check.out() + check.err()).contains("secret"));
  }

  private static String onlyFileOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size());
      return Files.readString(all.get(0));
    }
  }
}
