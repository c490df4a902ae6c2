package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @TempDir private Path home;

  private void feeds(String opml) throws IOException {
    Files.writeString(home.resolve("feeds.opml"), opml);
  }

  @Test
  void unknownCommandsAreNamed() {
    CliRun run = CliRun.of(home, "digset");

    assertEquals(2, run.code());
    assertEquals(
        "dateline: there is no command digset; did you mean digest? 'dateline --help' lists them\n",
        run.err());
  }

  @Test
  void unknownOptionsAreNamed() {
    CliRun run = CliRun.of(home, "list", "--jsno");

    assertEquals(2, run.code());
    assertEquals(
        "dateline: dateline list knows no --jsno; 'dateline list --help' shows what it takes\n",
        run.err());
  }

  @Test
  void anUnknownWordIsNamedWhole() {
    assertEquals(
        "dateline: dateline list knows no -quay; 'dateline list --help' shows what it takes\n",
        CliRun.of(home, "list", "-quay").err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read", "refresh", "digest", "brief", "extract", "list", "search", "mark", "feeds",
        "config", "doctor", "demo"
      })
  void everyCommandHasHelpWithExamplesFirst(String command) {
    CliRun run = CliRun.of(home, command, "--help");

    assertEquals(0, run.code());
    assertTrue(run.out().contains("Examples:\n  dateline"), run.out());
    assertTrue(run.out().indexOf("Examples:") < run.out().indexOf("Options:"), run.out());
    assertTrue(CliRun.of(home, "--help").out().contains("\n  " + command + " "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read", "refresh", "digest", "brief", "extract", "list", "search", "mark", "feeds",
        "config", "doctor", "demo"
      })
  void noExampleOfTheHelpRunsOverItsLine(String command) {
    List<String> help = CliRun.of(home, command, "--help").out().lines().toList();
    int examples = help.indexOf("Examples:");

    for (String line : help.subList(examples + 1, help.indexOf("Options:"))) {
      assertTrue(line.isEmpty() || line.startsWith("  "), line);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"list -V", "brief --version", "mark -qV", "--version", "feeds list -V"})
  void theVersionIsPrintedWhereverItIsAsked(String words) {
    CliRun run = CliRun.of(home, words.split(" "));

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().matches("dateline \\S+\n"), run.out());
  }

  @Test
  void aWrongSettingIsNamedWithItsPlace() throws IOException {
    Files.writeString(home.resolve("config.toml"), "[digest]\nwidht = 70\n");

    CliRun run = CliRun.of(home, "config");

    assertEquals(3, run.code());
    assertEquals(
        "dateline: "
            + home.resolve("config.toml")
            + ", line 2, column 1: there is no setting digest.widht; did you mean digest.width?\n",
        run.err());
  }

  @Test
  void aMissingFeedsFileIsNamed() {
    CliRun run = CliRun.of(home, "refresh", "--feeds", home.resolve("no.opml").toString());

    assertEquals(3, run.code());
    assertEquals(
        "dateline: "
            + home.resolve("no.opml")
            + " is not there; make it with 'dateline feeds add URL'\n",
        run.err());
  }

  @Test
  void aBrokenFeedsFileIsNamed() throws IOException {
    feeds("this is no OPML");

    CliRun run = CliRun.of(home, "list", "--feeds", home.resolve("feeds.opml").toString());
    CliRun refresh = CliRun.of(home, "refresh");

    assertEquals(0, run.code());
    assertEquals(3, refresh.code());
    assertTrue(refresh.err().contains("feeds.opml"), refresh.err());
  }

  @Test
  void aDatabaseThatIsNoneIsNamed() throws IOException {
    Files.writeString(home.resolve("dateline.db"), "not a database, ".repeat(100));

    CliRun run = CliRun.of(home, "list");

    assertEquals(1, run.code());
    assertTrue(run.err().contains("dateline.db"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aDatabaseOfTheCommandLineThatIsNoneIsUsage() throws IOException {
    Path text = Files.writeString(home.resolve("notes.txt"), "not a database, ".repeat(100));

    CliRun file = CliRun.of(home, "list", "--db", text.toString());
    CliRun folder = CliRun.of(home, "list", "--db", home.toString());
    CliRun below = CliRun.of(home, "list", "--db", text.resolve("x.db").toString());

    assertEquals(2, file.code(), file.err());
    assertEquals(2, folder.code(), folder.err());
    assertEquals(2, below.code(), below.err());
  }

  @Test
  void aDeviceHoldsNoDatabase() {
    assumeTrue(Files.exists(Path.of("/dev/null")));

    assertEquals(
        new CliRun(
            2,
            "",
            "dateline: /dev/null: not a file that can hold the database; choose another with --db\n"),
        CliRun.of(home, "list", "--db", "/dev/null"));
  }

  @Test
  void aHomeThatIsAFileIsUsage() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "x");

    CliRun run = CliRun.of(file, "list");

    assertEquals(
        new CliRun(2, "", "dateline: --home takes a folder; " + file + " is a file\n"), run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--home", "--config", "--feeds", "--db"})
  void anEmptyPlaceIsRefused(String option) {
    CliRun run =
        option.equals("--home")
            ? CliRun.of(Path.of(""), "list")
            : CliRun.of(home, "list", option, "");

    assertEquals(2, run.code());
    assertEquals(
        "dateline: " + option + " takes a name, not an empty one; is a variable unset?\n",
        run.err());
  }

  @Test
  void settingsThatAreAFolderAreNamedWithoutJavasWords() {
    CliRun run = CliRun.of(home, "list", "--config", home.toString());

    assertEquals(3, run.code());
    assertEquals(
        "dateline: " + home + " cannot be read (Is a directory); check its place and permissions\n",
        run.err());
  }

  @Test
  void sourcesThatAreNoFilesAreNamedOnce() {
    assertEquals(
        "dateline: .: a folder, not a file; name the files in it\n",
        CliRun.of(home, "brief", ".").err());
    assertEquals(
        "dateline: \"\": an empty source; give a URL, a file, - or an entry id\n",
        CliRun.of(home, "brief", "").err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "search x", "mark read is:any", "digest", "brief e1"})
  void whoOnlyReadsMakesNoDatabaseInANamedPlace(String words) throws IOException {
    feeds("<opml version='2.0'><head/><body/></opml>");
    Path missing = home.resolve("nowhere/x.db");

    CliRun run = CliRun.of(home, (words + " --db " + missing).split(" "));

    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(": there is no such database; 'dateline refresh'"), run.err());
    assertFalse(Files.exists(missing.getParent()));
    assertEquals(0, CliRun.of(home, "refresh", "--db", missing.toString()).code());
    assertTrue(Files.exists(missing));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "search x", "mark read is:any", "digest", "brief e1", "refresh"})
  void aNamedFeedsFileIsMissedByEveryCommand(String words) {
    Path missing = home.resolve("nosuch.opml");

    CliRun run = CliRun.of(home, (words + " --feeds " + missing).split(" "));

    assertEquals(
        new CliRun(
            3,
            "",
            "dateline: " + missing + " is not there; make it with 'dateline feeds add URL'\n"),
        run);
  }

  @Test
  void aDigestOfNothingSaysWhatToDo() throws IOException {
    feeds("<opml version='2.0'><head/><body/></opml>");

    CliRun run = CliRun.of(home, "digest");

    assertEquals(0, run.code(), run.err());
    assertEquals(
        "dateline: nothing is stored yet; 'dateline digest --refresh' fetches your feeds\n",
        run.err());
    assertEquals("", CliRun.of(home, "digest", "-q").err());
  }

  @Test
  void aPlaceWhereNoDigestCanBeIsUsage() throws IOException {
    feeds("<opml version='2.0'><head/><body/></opml>");
    Path file = Files.writeString(home.resolve("file"), "x");

    CliRun run = CliRun.of(home, "digest", "-q", "-o", file.resolve("x.txt").toString());

    assertEquals(
        new CliRun(
            2,
            "",
            "dateline: "
                + file.resolve("x.txt")
                + " cannot be written (its folder cannot be made, a file is in the way);"
                + " no file was changed\n"),
        run);
  }

  @Test
  void aWrongQueryIsNamedWithItsColumn() {
    CliRun run = CliRun.of(home, "list", "is:old");

    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("dateline: query, column 4: "), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          the "unclosed, column 5: the " that opens here is never closed
          (,             column 1: "(" has no letter or digit to search for
          %,             column 1: "%" has no letter or digit to search for
          ``,            column 1: "" has no letter or digit to search for
          """)
  void aSearchThatCanFindNothingIsRefused(String words, String reason) {
    assertEquals(
        new CliRun(2, "", "dateline: query, " + reason + "\n"), CliRun.of(home, "search", words));
  }

  @Test
  void aSearchWithoutHitsSaysSoToAPersonOnly() {
    assertEquals(new CliRun(0, "", ""), CliRun.of(home, "search", "xyzzy"));

    System.setProperty("dateline.tty", "2");
    try {
      assertEquals(
          new CliRun(0, "", "dateline: no entry holds xyzzy\n"),
          CliRun.of(home, "search", "xyzzy"));
    } finally {
      System.clearProperty("dateline.tty");
    }
  }

  @Test
  void anEmptyListOnATerminalSaysSo() {
    assertEquals(new CliRun(0, "", ""), CliRun.of(home, "list"));

    System.setProperty("dateline.tty", "1");
    try {
      assertEquals(new CliRun(0, "", "dateline: no entry matches\n"), CliRun.of(home, "list"));
    } finally {
      System.clearProperty("dateline.tty");
    }
  }

  @Test
  void configPrintsEverySettingWithItsOrigin() throws IOException {
    Files.writeString(home.resolve("config.toml"), "[digest]\nwidth = 70\n");

    CliRun run = CliRun.of(home, "config");

    assertEquals(0, run.code());
    assertTrue(run.out().contains("width = 70"), run.out());
    assertTrue(run.out().contains("config.toml, line 2"), run.out());
    assertTrue(run.out().contains("interval = \"30m\""), run.out());
  }

  @Test
  void theSettingsItPrintsCanBeReadBack() throws IOException {
    String printed = CliRun.of(home, "config").out();
    Files.writeString(home.resolve("config.toml"), printed);

    CliRun run = CliRun.of(home, "config");

    assertEquals(0, run.code(), run.err());
  }
}
