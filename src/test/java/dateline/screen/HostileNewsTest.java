package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Link;
import dateline.article.Removal;
import dateline.feed.Entry;
import dateline.feed.Feed;
import dateline.fetch.Validators;
import dateline.store.FollowedFeed;
import dateline.store.NewEntry;
import dateline.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * News made to harm, through store, views and painter to the bytes a terminal gets: {@link
 * ScriptedTerminal} accepts no control and no reordering character in any frame.
 */
class HostileNewsTest {
  private static final URI FEED = URI.create("https://hostile.example/rss");

  /** A title of the window, a colour by C1, a bell, a line break, and text turned round. */
  private static final String EVIL =
      "A\u001b]0;owned\u0007B\u009b31mC\u0085D\r\nE\u202eF\u2066G\u200fH\u061cI\u0000J\u007fK";

  /** Keys that mean the same in both profiles, and what has to be on the screen before the next. */
  private static final String[][] STEPS = {
    {"x", "newsletter"},
    {"u", "LINKS"},
    {"q", "BRIEFING"},
    {"tnew<enter>", "#new"},
    {"b", "its sentence"},
    {"q", "bullets"},
    {"y", "copied https"},
    {"?", "KEYS"},
    {"q", "BRIEFING"},
    {":tag T<tab>", ":tag Tag"},
    {"<esc>:search In the<enter>", "Search: In the"},
    {"<left>", "fold or open"},
    {"G", "said A]0;owned"},
  };

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"vim", "newsboat"})
  void noViewSendsWhatTheNewsHidesInIt(String profile) throws Exception {
    ScriptedTerminal terminal = new ScriptedTerminal(140, 40);
    try (Store store = store(body())) {
      Future<Integer> code = start(terminal, store, profile);
      terminal.await("● Title A]0;owned");
      terminal.type("<enter>");
      terminal.await("In the text");
      for (String[] step : STEPS) {
        terminal.type(step[0]);
        terminal.await(step[1]);
      }
      terminal.type("Q");

      assertEquals(0, code.get(20, TimeUnit.SECONDS));
      assertTrue(terminal.frames() >= STEPS.length);
    }
  }

  @Test
  void anArticleOfAHundredThousandWordsOpensAndIsBriefedLater() throws Exception {
    StringBuilder paragraph = new StringBuilder();
    List<Block> body = new ArrayList<>();
    for (int i = 0; i < 7800; i++) {
      paragraph
          .append("The harbour board of Port Alder counted ship number ")
          .append(i)
          .append(" at the quay today. ");
      if (i % 10 == 9) {
        body.add(new Block.Paragraph(paragraph.toString().strip(), List.of()));
        paragraph.setLength(0);
      }
    }
    ScriptedTerminal terminal = new ScriptedTerminal(100, 30);
    try (Store store = store(body)) {
      Future<Integer> code = start(terminal, store, "vim");
      terminal.await("● Title A]0;owned");
      terminal.type("<enter>");
      terminal.await("The harbour board of Port Alder counted ship number 0");
      terminal.await(screen -> screen.contains("BRIEFING") && !screen.contains("BRIEFING …"));
      terminal.type("G");
      terminal.await("ship number 7799");
      terminal.type("Q");

      assertEquals(0, code.get(20, TimeUnit.SECONDS));
    }
  }

  private static Future<Integer> start(ScriptedTerminal terminal, Store store, String profile) {
    ReaderOptions options =
        new ReaderOptions(
            "",
            Optional.empty(),
            "dark",
            profile,
            Map.of(),
            false,
            ColorDepth.TRUE_COLOR,
            false,
            Optional.empty());
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<Integer> code =
        thread.submit(() -> new ReaderLoop(terminal, SampleReader.services(store), options).run());
    thread.shutdown();
    return code;
  }

  private static List<Block> body() {
    String linked = "In the text " + EVIL + " stands a link.";
    return List.of(
        new Block.Heading(2, "Heading " + EVIL),
        new Block.Paragraph(
            linked, List.of(new Link(0, 11, URI.create("https://hostile.example/%1B%5D0;x%07")))),
        new Block.Quote(EVIL, List.of()),
        new Block.ListItem(EVIL, List.of()),
        new Block.Code("if (" + EVIL + ")\n\tgo\u001b[2J"),
        new Block.Caption(EVIL),
        new Block.TableRow(List.of(EVIL, "cell")));
  }

  private Store store(List<Block> body) {
    Store store = Store.open(directory.resolve("news.db"), SampleNews.CLOCK, Duration.ofSeconds(2));
    store.follow(List.of(new FollowedFeed(FEED, "Feed " + EVIL, List.of("Tag " + EVIL))));
    Optional<URI> link = Optional.of(URI.create("https://hostile.example/1"));
    Entry entry =
        new Entry(
            "1",
            "Title " + EVIL,
            link,
            List.of("Author " + EVIL),
            Optional.of(SampleNews.NOW),
            Optional.empty(),
            "",
            "",
            List.of(),
            List.of(),
            Optional.empty());
    Article article =
        new Article(
            link,
            "Title " + EVIL,
            List.of("Author " + EVIL),
            Optional.empty(),
            Optional.of("Site " + EVIL),
            Optional.of("en"),
            body,
            List.of(new Removal("newsletter", EVIL)));
    NewEntry news = new NewEntry(entry, article, false);
    Feed feed =
        new Feed("Feed " + EVIL, Optional.empty(), Optional.of("en"), List.of(entry), List.of());
    store.save(FEED, feed, List.of(news), Validators.NONE);
    store.failed(FEED, "said " + EVIL, Optional.empty());
    return store;
  }
}
