package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TerminalSize;
import dateline.query.Query;
import dateline.store.Store;
import dateline.store.StoredEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole reader on invented news and Lanterna's virtual terminal. */
class ReaderLoopTest {
  private static final String TALKS = "Dockers and port agree";

  @TempDir Path directory;

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final ScriptedTerminal terminal = new ScriptedTerminal(140, 40);
  private Store store;
  private Future<Integer> code;

  @BeforeEach
  void start() throws Exception {
    store = SampleNews.store(directory);
    code = thread.submit(() -> loop(Map.of()).run());
    terminal.await(TALKS);
    terminal.await("strike that left 41"); // the preview has come
  }

  private ReaderLoop loop(Map<String, String> keys) {
    ReaderOptions options =
        new ReaderOptions(
            "",
            Optional.empty(),
            "dark",
            "vim",
            keys,
            false,
            ColorDepth.TRUE_COLOR,
            false,
            Optional.empty());
    return new ReaderLoop(terminal, SampleReader.services(store), options);
  }

  @AfterEach
  void stop() throws Exception {
    terminal.type("Q");
    assertEquals(0, code.get(20, TimeUnit.SECONDS));
    thread.shutdown();
    store.close();
  }

  private StoredEntry entry(String title) {
    return store.find(new Query.All(), 100).stream()
        .filter(entry -> entry.title().startsWith(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anOpenedArticleHasItsBriefingOnTopAndIsRead() throws Exception {
    assertFalse(entry(TALKS).isRead());

    terminal.type("<enter>");
    String screen = terminal.await(s -> s.contains("43 unread") && s.contains("WHO"));

    assertTrue(screen.indexOf("BRIEFING") < screen.indexOf("1   The dockers' union"), screen);
    terminal.await(shown -> entry(TALKS).isRead());
  }

  @Test
  void undoTakesBackTheLastMark() throws Exception {
    terminal.type("s");
    terminal.await(screen -> screen.contains("★ Dockers"));
    terminal.await(shown -> entry(TALKS).isStarred());

    terminal.type("<c-z>");
    terminal.await(screen -> screen.contains("● Dockers") && screen.contains("undone"));
    terminal.await(shown -> !entry(TALKS).isStarred());
  }

  @Test
  void undoTakesBackThatAnArticleWasOpened() throws Exception {
    terminal.type("<enter>");
    terminal.await(shown -> entry(TALKS).isRead());

    terminal.type("<c-z>");
    terminal.await(screen -> screen.contains("44 unread") && screen.contains("undone"));
    terminal.await(shown -> !entry(TALKS).isRead());
  }

  @Test
  void aFeedMarkedReadIsUnreadAgainAfterUndo() throws Exception {
    terminal.type("A");
    terminal.await("0 unread");
    terminal.type("<c-z>");
    terminal.await("44 unread");
  }

  @Test
  void searchShowsWhatWasFound() throws Exception {
    terminal.type("/Norvane<enter>");
    terminal.await("Search: Norvane");
    String screen = terminal.await("Chip maker Norvane");

    assertFalse(screen.contains("Storm Ilse"), screen);
  }

  @Test
  void aStoryIsShownInAllFeeds() throws Exception {
    SampleNews.reportTalksAgain(store);

    terminal.type("B");
    terminal.await("Story: Dockers");
    String screen = terminal.await("Port Alder dockers to talk");
    assertFalse(screen.contains("Storm Ilse"), screen);

    terminal.type("<c-x>");
    terminal.await("Storm Ilse");
  }

  @Test
  void aStoryOfOneFeedStaysWhereItIs() throws Exception {
    terminal.type("B");
    String screen = terminal.await("no other feed has this story");

    assertTrue(screen.contains("Storm Ilse"), screen);
  }

  @Test
  void aKeyThatDoesNothingSaysSo() throws Exception {
    terminal.type("h");
    terminal.type("7");
    terminal.await("7 does nothing here; ? shows the keys");
    terminal.type("\u202e");
    terminal.await(screen -> !screen.contains("does nothing here"));

    terminal.type("Ftitle:nosuchtitle<enter>");
    terminal.await("Nothing passes the filter.");
    terminal.type("s");
    terminal.await("no entry is selected");
  }

  @Test
  void aFilterErrorFitsTheScreen() throws Exception {
    terminal.type("Ffoo:x<enter>");

    terminal.await("newer: title: actor:");
  }

  @Test
  void aFilterNarrowsASearchToo() throws Exception {
    terminal.type("/the<enter>");
    terminal.await(s -> s.contains("Search: the") && s.contains("1 of 4"));

    terminal.type("Ftitle:storm<enter>");
    String screen =
        terminal.await(s -> s.contains("1 of 1") && s.contains("Search: the · title:storm"));

    assertTrue(screen.contains("Storm Ilse"), screen);
  }

  @Test
  void aFilterNarrowsTheListAndAMistakeIsExplained() throws Exception {
    terminal.type("Ftitle:storm<enter>");
    terminal.await(s -> s.contains("1 of 1") && s.contains("Storm Ilse"));

    terminal.type("F<c-u>(is:unread<enter>");
    terminal.await("filter, column");

    terminal.type("<c-x>");
    terminal.await("4 of 44"); // the cursor stays on its entry
  }

  @Test
  void bulletsLeadToTheirSentence() throws Exception {
    terminal.type("<enter>");
    terminal.await("43 unread");
    terminal.await("WHO");
    terminal.type("b");
    terminal.await(screen -> screen.contains("next bullet") && !screen.contains("11  Mayor"));
    terminal.type("jjjjjjjjjj<enter>");

    terminal.await("11  Mayor Ines Okafor will chair the talks.");
  }

  @Test
  void whatWasRemovedIsShownWithItsRule() throws Exception {
    terminal.type("<enter>x");

    terminal.await(screen -> screen.contains("newsletter  Sign up for the Morning Tide"));
  }

  @Test
  void helpShowsEveryOperation() throws Exception {
    terminal.type("?");
    terminal.await("page-down");
    terminal.type("G");
    terminal.await("theme NAME");
    terminal.type("q");
    terminal.await("FEEDS");
  }

  @Test
  void resizingToAFewCellsAndBackKeepsThePlace() throws Exception {
    terminal.type("jj");
    terminal.await("3 of 44");
    terminal.setTerminalSize(new TerminalSize(20, 5));
    terminal.await(screen -> screen.lines().count() == 5 && screen.contains("of 44"));
    terminal.setTerminalSize(new TerminalSize(200, 50));
    terminal.await(screen -> screen.lines().count() == 50 && screen.contains("3 of 44"));
  }

  @Test
  void aPaneThatGetsRoomShowsTheEntryUnderTheCursor() throws Exception {
    terminal.setTerminalSize(new TerminalSize(60, 20));
    terminal.await(screen -> screen.lines().count() == 20);
    terminal.type("/Norvane<enter>");
    terminal.await("Search: Norvane");
    terminal.await("Chip maker Norvane");
    terminal.setTerminalSize(new TerminalSize(200, 50));

    terminal.await("Orders fell 18% in the third quarter.");
  }

  @Test
  void aPasteIsNotTaken() throws Exception {
    terminal.addInput(new Paste(true));
    terminal.type("QAAA");
    terminal.addInput(new Paste(false));
    terminal.type("j");

    assertTrue(terminal.await("2 of 44").contains("44 unread"));
  }

  @Test
  void aRefreshTellsHowItWent() throws Exception {
    terminal.type("R");

    terminal.await("0 new");
  }

  @Test
  void commandsAreCompletedAndRun() throws Exception {
    terminal.type(":theme li<tab><enter>:next-un<tab><enter>");

    terminal.await("2 of 44");
  }

  @Test
  void bOnTheListOpensItsEntryAndWalksTheBullets() throws Exception {
    terminal.type("jjjb");
    String screen = terminal.await("its sentence");

    assertTrue(screen.contains("Storm Ilse closed the coast road"), screen);
    assertTrue(screen.contains("4 of 44"), screen);
  }

  @Test
  void theFirstEntryIsShownBesideTheListAtOnce() throws Exception {
    terminal.type("j");

    terminal.await(screen -> screen.contains("水曜日に始まる") && screen.contains("2 of 44"));
  }

  @Test
  void anEmptyListSaysWhyAndWhatToDo() throws Exception {
    terminal.type("Ftitle:nothing<enter>");
    terminal.await("Nothing passes the filter. C-x ends it.");
    terminal.type("<c-x>/unheardof<enter>");
    terminal.await("No news with these words.");
  }

  @Test
  void anArticleIsSavedOnceAndNeverOverAFile() throws Exception {
    Path file = directory.resolve("talks.txt");
    terminal.type(":save " + file + "<enter>");
    terminal.await("saved as");
    assertTrue(Files.readString(file).contains("Union leader Tomas Reyes told about 2,000"));

    Files.writeString(file, "mine");
    terminal.type(":save " + file + "<enter>");
    terminal.await("is there already");
    assertEquals("mine", Files.readString(file));
  }

  @Test
  void anArticleIsGivenToACommandWhoseExitIsTold() throws Exception {
    Path copy = directory.resolve("copy.txt");
    terminal.type("|tee " + copy + "<enter>");
    terminal.await("given to tee");
    assertTrue(Files.readString(copy).startsWith("Dockers and port agree"));

    terminal.type("|false<enter>");
    terminal.await("false ended with 1");
    terminal.type("|no-such-program<enter>");
    terminal.await("there is no program");
  }

  @Test
  void aReaderOpenedOnAnEntryShowsIt() throws Exception {
    ScriptedTerminal other = new ScriptedTerminal(80, 24);
    ReaderOptions options =
        new ReaderOptions(
            "",
            Optional.of(entry("Parliament").id()),
            "dark",
            "vim",
            Map.of(),
            false,
            ColorDepth.TRUE_COLOR,
            false,
            Optional.empty());
    ExecutorService second = Executors.newSingleThreadExecutor();
    Future<Integer> left =
        second.submit(() -> new ReaderLoop(other, SampleReader.services(store), options).run());
    second.shutdown();

    other.await("Two parties of the coalition voted against it.");
    other.type("q");
    other.await("of 44");
    other.type("Q");
    assertEquals(0, left.get(20, TimeUnit.SECONDS));
  }

  @Test
  void anUnreadableQueryIsAnOptionThatDoesNotStand() {
    IllegalArgumentException said =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new ReaderOptions(
                    "(is:unread",
                    Optional.empty(),
                    "dark",
                    "vim",
                    Map.of(),
                    false,
                    ColorDepth.NONE,
                    false,
                    Optional.empty()));

    assertTrue(String.valueOf(said.getMessage()).startsWith("query, column "));
  }
}
