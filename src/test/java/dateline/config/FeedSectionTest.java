package dateline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedSectionTest {
  private static final String THREE =
      """
      [feed."news.example"]
      interval = "2h"
      [feed."sport.News.example"]
      interval = "3h"
      [feed."https://sport.news.example/live.xml"]
      interval = "5m"
      """;

  @TempDir private Path folder;

  private Settings read(String toml) throws Exception {
    Path file = folder.resolve("config.toml");
    Files.writeString(file, toml);
    return SettingsFile.read(file);
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/rss, 2h",
    "http://www.news.example/rss, 2h",
    "https://sport.news.example/rss, 3h",
    "https://a.sport.news.example/rss, 3h",
    "https://sport.news.example/live.xml, 5m",
    "https://ada:x@sport.news.example/live.xml, 5m",
    "https://badnews.example/rss, 30m",
    "https://example/rss, 30m"
  })
  void theMostExactSectionCounts(URI feed, String interval) throws Exception {
    assertEquals(interval, Durations.print(read(THREE).interval(feed)));
  }

  @Test
  void readsAllThatASectionMayHold() throws Exception {
    FeedSection section =
        read("""
                [feed."news.example"]
                user-agent = "Mine/1"
                interval = "2h"
                user = "ada"
                password-command = ["pass", "news"]
                proxy = "socks5://127.0.0.1:9050"
                [feed."news.example".headers]
                X-Key = "abc"
                """)
            .feedSections()
            .get(0);

    assertEquals("Mine/1", section.get(FeedSection.USER_AGENT));
    assertEquals(Optional.of(Duration.ofHours(2)), section.get(FeedSection.INTERVAL));
    assertEquals("ada", section.get(FeedSection.USER));
    assertEquals(List.of("pass", "news"), section.get(FeedSection.PASSWORD_COMMAND));
    assertEquals("socks5://127.0.0.1:9050", section.get(FeedSection.PROXY));
    assertEquals(Map.of("X-Key", "abc"), section.headers());
    assertEquals(folder.resolve("config.toml") + ", line 2, column 1", section.place());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          [feed."n.example"]\\nagent = "x"        | line 2, column 1: a section for feeds has no agent; it may have user-agent, interval, user, password, password-command, proxy, headers
          [feed."n.example"]\\nuser-agnt = "x"    | line 2, column 1: a section for feeds has no user-agnt; did you mean user-agent?
          [feed."n.example"]\\ninterval = "often" | line 2, column 1: interval must be a time such as "30s", "15m", "24h" or "7d"
          [feed."n.example"]\\nproxy = "ftp://x"  | line 2, column 1: proxy must be "http://HOST:PORT", "socks5://HOST:PORT" or "direct"
          [feed."n.example"]\\nproxy = "http://x:99999" | line 2, column 1: proxy must be "http://HOST:PORT", "socks5://HOST:PORT" or "direct"
          [feed."n.example"]\\nuser = "a:b"       | line 2, column 1: user must be a text in quotes, without a colon
          [feed."n.example"]\\nuser = "a"         | line 2, column 1: [feed."n.example"] must have both a user and a password or password-command
          [feed."n.example"]\\npassword = "a"     | line 2, column 1: [feed."n.example"] must have both a user and a password or password-command
          [feed."n.example"]\\nuser-agent = "ü"   | line 2, column 1: user-agent must be a text in quotes, plain ASCII on one line
          [feed."n.example"]\\nheaders = "X: y"   | line 2, column 1: headers must be a table, such as { "X-Key" = "abc" }
          [feed."n.example".headers]\\nHost = "x" | line 2, column 1: the header Host cannot be set here
          [feed."n.example".headers]\\n"a b" = "x"| line 2, column 1: the header a b cannot be set
          [feed."n.example".headers]\\nX = "a\\tb" | line 2, column 1: header X must be a text in quotes, plain ASCII on one line
          [feed."not a host"]\\nuser = "a"        | line 2, column 1: [feed."not a host"] must name a host such as "news.example", or the address of a feed
          [feed."ftp://n.example/"]\\nuser = "a"  | line 2, column 1: [feed."ftp://n.example/"] must name a host such as "news.example", or the address of a feed
          [feed.n.example]\\nuser = "a"           | line 2, column 1: a section for feeds is like [feed."news.example"], its host in quotes
          [feed]\\nuser = "a"                     | line 2, column 1: a section for feeds is like [feed."news.example"], its host in quotes
          feed = 3                                | line 1, column 1: a section for feeds is like [feed."news.example"], its host in quotes
          """)
  void namesPlaceMistakeAndWhatIsAllowed(String toml, String expected) {
    SettingsException mistake =
        assertThrows(SettingsException.class, () -> read(toml.replace("\\n", "\n")));

    assertEquals(folder.resolve("config.toml") + ", " + expected, mistake.getMessage());
  }

  @Test
  void aSectionHasOnePassword() {
    String both =
        "[feed.\"n.example\"]\nuser = \"a\"\npassword = \"b\"\npassword-command = [\"c\"]\n";

    SettingsException mistake = assertThrows(SettingsException.class, () -> read(both));

    assertEquals(
        folder.resolve("config.toml")
            + ", line 2, column 1: [feed.\"n.example\"] has a password and a password-command; keep one",
        mistake.getMessage());
  }
}
