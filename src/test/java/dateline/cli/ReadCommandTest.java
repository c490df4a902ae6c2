package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong before the reader opens. */
class ReadCommandTest {
  @TempDir Path home;

  @BeforeEach
  void followNothing() throws IOException {
    Files.writeString(home.resolve("feeds.opml"), "<opml version=\"2.0\"><body/></opml>");
  }

  @Test
  void anEntryThatIsNotThereIsAMistakeOfTheCommandLine() {
    CliRun run = CliRun.of(home, "read", "e1042");

    assertEquals(2, run.code());
    assertEquals("dateline: there is no entry e1042; 'dateline list' shows ids\n", run.err());
  }

  @Test
  void aWrongQueryOnTheCommandLineIsUsage() {
    CliRun run = CliRun.of(home, "read", "(is:unread");

    assertEquals(2, run.code());
    assertEquals("dateline: query, column 1:", run.err().substring(0, 26));
  }

  @Test
  void aWrongQueryInTheSettingsIsAWrongSetting() throws IOException {
    Files.writeString(home.resolve("config.toml"), "[reader]\nquery = \"(is:unread\"\n");

    CliRun run = CliRun.of(home, "read");

    assertEquals(3, run.code(), run.err());
    String start =
        "dateline: " + home.resolve("config.toml") + ", line 2, column 1: reader.query, column 1:";
    assertEquals(start, run.err().substring(0, start.length()));
  }
}
