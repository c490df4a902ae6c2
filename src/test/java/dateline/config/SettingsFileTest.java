package dateline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
  @TempDir private Path folder;

  private Settings read(String toml) throws Exception {
    Path file = folder.resolve("config.toml");
    Files.writeString(file, toml);
    return SettingsFile.read(file);
  }

  @Test
  void readsWhatIsSetAndLeavesTheRestAtItsDefault() throws Exception {
    Settings settings = read("[refresh]\ninterval = \"2h\"\nworkers = 4\n");

    assertEquals(Duration.ofHours(2), settings.get(Settings.REFRESH_INTERVAL));
    assertEquals(4L, settings.get(Settings.REFRESH_WORKERS));
    assertEquals(true, settings.get(Settings.REFRESH_FULL_TEXT));
  }

  @Test
  void saysWhereAValueCameFrom() throws Exception {
    Settings settings = read("\n[digest]\ntop = 7\n");

    assertTrue(settings.origin(Settings.DIGEST_TOP).endsWith("config.toml, line 3, column 1"));
    assertEquals("default", settings.origin(Settings.DIGEST_WIDTH));
  }

  @Test
  void aMissingFileMeansDefaults() throws Exception {
    Settings settings = SettingsFile.read(folder.resolve("nowhere.toml"));

    assertEquals(78L, settings.get(Settings.DIGEST_WIDTH));
  }

  @Test
  void readsKeysOfTheReader() throws Exception {
    Settings settings = read("[bind]\n\"ctrl-n\" = \"next-unread\"\n");

    assertEquals(Map.of("ctrl-n", "next-unread"), settings.bindings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [refresh]\\nintervall = "2h"     | line 2, column 1: there is no setting refresh.intervall; did you mean refresh.interval?
          [refresh]\\ninterval = 2         | line 2, column 1: refresh.interval must be a time such as "30s", "15m", "24h" or "7d"
          [digest]\\nwidth = 7             | line 2, column 1: digest.width must be a whole number from 40 to 400
          [digest]\\nascii = "yes"         | line 2, column 1: digest.ascii must be true or false
          [reader]\\ntheme = "pink"        | line 2, column 1: reader.theme must be one of "dark", "light", "basic", "none"
          [reader]\\nbrowser = []          | line 2, column 1: reader.browser must be a command as a list of texts, such as ["firefox", "--new-tab"]
          [reader]\\nbrowser = "firefox"   | line 2, column 1: reader.browser must be a command as a list of texts, such as ["firefox", "--new-tab"]
          colour = "red"                   | line 1, column 1: there is no setting colour; 'dateline config' lists the settings there are
          [bind]\\nx = 1                   | line 2, column 1: bind.x must be the name of an operation in quotes, such as "next-unread"
          """)
  void namesPlaceMistakeAndWhatIsAllowed(String toml, String expected) {
    SettingsException mistake =
        assertThrows(SettingsException.class, () -> read(toml.replace("\\n", "\n")));

    assertEquals(folder.resolve("config.toml") + ", " + expected, mistake.getMessage());
  }

  @Test
  void namesTheLineOfBrokenToml() {
    SettingsException mistake =
        assertThrows(SettingsException.class, () -> read("[refresh]\nworkers = \n"));

    assertTrue(
        String.valueOf(mistake.getMessage()).contains("line 2, column"), mistake.getMessage());
  }

  @Test
  void refusesAFileThatIsNotText() throws IOException {
    Path file = folder.resolve("config.toml");
    Files.write(file, new byte[] {(byte) 0xC3, (byte) 0x28, 0, 1});

    SettingsException mistake =
        assertThrows(SettingsException.class, () -> SettingsFile.read(file));

    assertEquals(file + " is not UTF-8 text; save it as UTF-8", mistake.getMessage());
  }

  @Test
  void survivesAHostileFile() {
    assertThrows(SettingsException.class, () -> read("[".repeat(20_000)));
  }

  @Test
  void theSampleFileShowsEverySettingWithItsDefault() throws Exception {
    String sample = Files.readString(Path.of("config/dateline.toml"), StandardCharsets.UTF_8);
    String uncommented =
        sample.substring(0, sample.indexOf("# [feed")).replaceAll("(?m)^# ([a-z-]+ = )", "$1");
    Settings settings = read(uncommented);

    for (Setting<?> setting : Settings.ALL) {
      assertTrue(
          settings.origin(setting).contains("line"), setting.key() + " is not in the sample");
      assertEquals(setting.otherwise(), settings.get(setting), setting.key());
    }
    assertEquals(List.of(), List.copyOf(read(sample).bindings().keySet()));
  }

  @Test
  void theSampleFileShowsEveryKeyOfASectionForFeeds() throws Exception {
    String sample = Files.readString(Path.of("config/dateline.toml"), StandardCharsets.UTF_8);
    String section =
        sample.substring(sample.indexOf("# [feed")).replaceAll("(?m)^# ([a-z-]+ = |\\[)", "$1");

    for (Setting<?> setting : FeedSection.ALL) {
      assertTrue(section.contains("\n" + setting.key() + " = "), setting.key());
    }
    FeedSection read = read(section.replaceFirst("(?m)^password = .*$", "")).feedSections().get(0);
    assertEquals("news.example", read.name());
    assertEquals(
        Settings.REFRESH_INTERVAL.otherwise(), read.get(FeedSection.INTERVAL).orElseThrow());
    assertEquals("", read.get(FeedSection.PROXY) + read.get(FeedSection.USER_AGENT));
    assertEquals(List.of(), read(sample).feedSections());
  }
}
