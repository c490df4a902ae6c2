package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsCommandTest {
  private static final String TWO =
      """
      <opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="World"><outline text="Meridian Post" type="rss" xmlUrl="https://meridian.example/feed" color="blue"/></outline>
      <outline text="Meridian Sport" type="rss" xmlUrl="https://meridian.example/sport"/>
      </body></opml>
      """;

  @TempDir private Path home;

  @BeforeEach
  void follow() throws IOException {
    Files.writeString(home.resolve("feeds.opml"), TWO);
  }

  private CliRun feeds(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = "feeds";
    System.arraycopy(words, 0, all, 1, words.length);
    return CliRun.of(home, all);
  }

  @Test
  void listsWithFoldersAndCounts() {
    assertEquals(
        "https://meridian.example/feed\tMeridian Post\tWorld\t0\t0\t",
        feeds("list").lines().get(0));
    assertTrue(feeds("list", "--json").lines().get(0).contains("\"last_success\":null"));
  }

  @Test
  void exportsWhatWasRead() throws IOException {
    String exported = feeds("export").out();
    Files.writeString(home.resolve("feeds.opml"), exported);

    assertEquals(exported, feeds("export").out());
    assertTrue(exported.contains("color=\"blue\""), exported);
  }

  @Test
  void importsOpmlOnce() throws IOException {
    String other =
        "<opml version='1.1'><body><outline title='Ledger' xmlUrl='https://ledger.example/rss'/>"
            + "<outline text='again' xmlUrl='https://meridian.example/feed'/></body></opml>";
    Path file = Files.writeString(home.resolve("other.opml"), other);

    CliRun first = feeds("import", file.toString());
    CliRun second = feeds("import", file.toString());

    assertEquals("added: 1; already followed: 1\n", first.err());
    assertEquals("added: 0; already followed: 2\n", second.err());
    assertEquals(3, feeds("list").lines().size());
  }

  @Test
  void importsNewsboatUrlsButRunsNoCommand() throws IOException {
    String urls =
        """
        https://ledger.example/rss city "~The Ledger"
        # a comment
        "exec:rm -rf /"
        """;
    Path file = Files.writeString(home.resolve("urls"), urls);

    CliRun run = feeds("import", file.toString());

    assertEquals(4, run.code());
    assertTrue(run.err().contains("urls, line 3: "), run.err());
    assertTrue(feeds("list").out().contains("The Ledger\tcity"), feeds("list").out());
  }

  @Test
  void whoBringsFeedsGetsNoSamplesWithThem() throws IOException {
    Path file = Files.writeString(home.resolve("urls"), "https://ledger.example/rss city\n");
    Files.delete(home.resolve("feeds.opml"));

    assertEquals("added: 1; already followed: 0\n", feeds("import", file.toString()).err());
    assertEquals(1, feeds("list").lines().size());
  }

  @Test
  void importsIntoAFileThatIsNotThereYet() throws IOException {
    Path file = Files.writeString(home.resolve("urls"), "https://ledger.example/rss city\n");
    String mine = home.resolve("mine.opml").toString();

    assertEquals(0, feeds("import", file.toString(), "--feeds", mine).code());
    assertTrue(Files.readString(home.resolve("mine.opml")).contains("ledger.example"));
  }

  @Test
  void refusesToImportWhatHoldsNoFeeds() throws IOException {
    Path text = Files.writeString(home.resolve("hello.txt"), "hello\n");
    Path page = Files.writeString(home.resolve("page.html"), "<html><body>hello</body></html>");

    assertEquals(
        "dateline: "
            + text
            + " holds no address of a feed; import takes OPML, or newsboat's urls file\n",
        feeds("import", text.toString()).err());
    assertEquals(
        "dateline: "
            + page
            + ", line 1: this is <html>, not OPML; export the feeds as OPML once more\n",
        feeds("import", page.toString()).err());
    assertEquals(3, feeds("import", page.toString()).code());
    assertEquals(2, feeds("list").lines().size());
  }

  @Test
  void addingAFollowedFeedNamesItAnewAndMovesIt() throws IOException {
    Files.writeString(
        home.resolve("feeds.opml"),
        "<opml version='2.0'><head/><body><!-- mine --><outline text='News'>"
            + "<outline text='Tide' title='T' xmlUrl='http://127.0.0.1:1/x' category='News,sea'/>"
            + "</outline></body></opml>");

    CliRun run = feeds("add", "http://127.0.0.1:1/x", "--title", "The Tide", "--tag", "Coast");
    CliRun again = feeds("add", "http://127.0.0.1:1/x", "--title", "The Tide");

    assertEquals(
        new CliRun(
            0,
            "",
            "already followed: The Tide (http://127.0.0.1:1/x);"
                + " changed the title, which was Tide, the folder, which was News\n"),
        run);
    assertEquals("already followed: The Tide (http://127.0.0.1:1/x)\n", again.err());
    assertTrue(feeds("list").out().contains("The Tide\tCoast,sea\t"), feeds("list").out());
    assertTrue(Files.readString(home.resolve("feeds.opml")).contains("<!-- mine -->"));
    assertEquals(2, feeds("add", "http://127.0.0.1:1/x", "--title", " ").code());
  }

  @Test
  void importsFromStandardInput() {
    CliRun run =
        CliRun.withInput(home, "https://ledger.example/rss !hidden city\n", "feeds", "import", "-");

    assertEquals(0, run.code());
    assertTrue(run.err().startsWith("dateline: standard input, line 1: \"!hidden\""), run.err());
    assertTrue(feeds("list").out().contains("ledger.example/rss\tcity\t"), feeds("list").out());
  }

  @Test
  void refusesWordsThatItWouldNotUse() {
    CliRun run = feeds("list", "extra");

    assertEquals(new CliRun(2, "", "dateline: feeds list takes nothing more, not extra\n"), run);
    assertEquals(2, feeds("export", "x.opml").code());
  }

  @Test
  void refusesToGuessWhichFeedToRemove() {
    CliRun run = feeds("remove", "meridian");

    assertEquals(2, run.code());
    assertEquals(
        "dateline: meridian matches 2 feeds (Meridian Post, Meridian Sport); name one by its"
            + " address\n",
        run.err());
    assertEquals(2, feeds("list").lines().size());
  }

  @Test
  void removesByAddress() {
    assertEquals(0, feeds("remove", "https://meridian.example/feed").code());
    assertEquals(1, feeds("list").lines().size());
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertEquals(2, feeds("remove", "nowhere").code());
    assertEquals(2, feeds("add").code());
    assertEquals(2, feeds("add", "not a web address").code());
    assertEquals(
        "dateline: feeds takes list, add, remove, check, import or export, not sort\n",
        feeds("sort").err());
  }

  @Test
  void aFileThatIsNoListIsNamed() throws IOException {
    Path file = Files.writeString(home.resolve("x.opml"), "<html><body>no feeds</body></html>");

    CliRun run = feeds("import", file.toString());

    assertEquals(3, run.code());
    assertTrue(run.err().startsWith("dateline: " + file + ", line 1: "), run.err());
  }

  @Test
  void aDeadFeedIsWrongAndSaysWhy() throws IOException {
    Files.writeString(
        home.resolve("feeds.opml"),
        "<opml version='2.0'><head/><body><outline text='Gone'"
            + " xmlUrl='http://127.0.0.1:1/x'/></body></opml>");

    CliRun run = feeds("check");

    assertEquals(5, run.code());
    assertEquals(
        "WRONG Gone (http://127.0.0.1:1/x): 127.0.0.1 refused the connection; never stored\n",
        run.out());
  }

  @Test
  void twoChangesAtOnceAreBothKept() throws Exception {
    List<Thread> changes = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Path file = Files.writeString(home.resolve("urls" + i), "https://ledger.example/" + i + "\n");
      changes.add(new Thread(() -> feedsInAProcessOfItsOwn("import", file.toString())));
    }
    changes.forEach(Thread::start);
    for (Thread change : changes) {
      change.join();
    }

    assertEquals(10, feeds("list").lines().size());
  }

  private void feedsInAProcessOfItsOwn(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), "dateline.Dateline", "feeds"));
    command.addAll(List.of(words));
    command.addAll(List.of("--home", home.toString(), "--wait", "60"));
    try {
      assertEquals(
          0,
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aFileThatWasCutOffIsNamedAndKeptBesideTheNewOne() throws IOException {
    String cut = TWO.substring(0, TWO.indexOf("Meridian Sport"));
    Files.writeString(home.resolve("feeds.opml"), cut);

    CliRun run =
        feeds(
            "import",
            Files.writeString(home.resolve("urls"), "https://ledger.example/1\n").toString());

    assertTrue(run.err().contains("it ends before </opml>"), run.err());
    assertEquals(cut, Files.readString(home.resolve("feeds.opml~")));
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name)));
  }

  private void importUrls(String line) throws IOException {
    Path urls = Files.writeString(home.resolve("urls"), line + "\n");
    assertEquals(0, feeds("import", urls.toString()).code());
  }

  @Test
  void aListWithAPasswordIsItsOwnersAlone() throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path list = home.resolve("feeds.opml");
    Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r--r--"));

    importUrls("https://joe:s3cret@ledger.example/rss");
    assertEquals("rw-------", permissions("feeds.opml"));
    assertEquals("rw-r--r--", permissions("feeds.opml~"));

    Files.setPosixFilePermissions(list, PosixFilePermissions.fromString("rw-r--r--"));
    assertEquals(0, feeds("remove", "https://joe:s3cret@ledger.example/rss").code());
    assertEquals("rw-------", permissions("feeds.opml~"));
  }

  @Test
  void aListWithoutPasswordsStaysAsOpenAsItWas() throws IOException {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(
        home.resolve("feeds.opml"), PosixFilePermissions.fromString("rw-rw-r--"));

    importUrls("https://ledger.example/rss");

    assertEquals("rw-rw-r--", permissions("feeds.opml"));
  }

  @Test
  void aFeedInTwoFoldersIsNoFailure() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("other.opml"),
            """
            <opml version="2.0"><body>
            <outline text="City"><outline text="Ledger" xmlUrl="https://ledger.example/rss"/></outline>
            <outline text="Sea"><outline text="Ledger" xmlUrl="https://ledger.example/rss"/></outline>
            </body></opml>
            """);

    assertEquals(0, feeds("import", file.toString()).code());
    assertTrue(feeds("list").out().contains("\tLedger\tCity,Sea\t"), feeds("list").out());
  }

  @Test
  void aFeedWithoutATitleIsNamedByItsAddressOnce() throws IOException {
    Files.writeString(
        home.resolve("feeds.opml"),
        "<opml version='2.0'><head/><body><outline xmlUrl='http://127.0.0.1:1/x'/></body></opml>");

    assertEquals(
        "WRONG http://127.0.0.1:1/x: 127.0.0.1 refused the connection; never stored\n",
        feeds("check").out());
  }

  @Test
  void checkCallsAFeedAsListDoes() throws IOException {
    try (DemoSite site = DemoSite.start(Clock.systemUTC())) {
      Files.writeString(
          home.resolve("feeds.opml"),
          "<opml version='2.0'><head/><body><outline xmlUrl='"
              + site.base()
              + "/meridian/feed.xml'/></body></opml>");
      CliRun.of(home, "refresh");
      String title = feeds("list").lines().get(0).split("\t", -1)[1];

      assertFalse(title.contains("127.0.0.1"), title);
      assertTrue(feeds("check").out().startsWith("ok    " + title + " ("), feeds("check").out());
    }
  }
}
