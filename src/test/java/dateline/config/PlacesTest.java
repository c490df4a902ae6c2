package dateline.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void followsTheXdgDefaults() {
    Places places = Places.ofUser(Map.of(), HOME);

    assertEquals(HOME.resolve(".config/dateline/config.toml"), places.settingsFile());
    assertEquals(HOME.resolve(".config/dateline/feeds.opml"), places.feedsFile());
    assertEquals(HOME.resolve(".local/share/dateline/dateline.db"), places.database());
    assertEquals(HOME.resolve(".local/state/dateline/dateline.log"), places.log());
  }

  @Test
  void followsXdgVariablesThatAreAbsolute() {
    Map<String, String> environment =
        Map.of("XDG_DATA_HOME", "/srv/data", "XDG_CONFIG_HOME", "relative");

    Places places = Places.ofUser(environment, HOME);

    assertEquals(Path.of("/srv/data/dateline/dateline.db"), places.database());
    assertEquals(HOME.resolve(".config/dateline/feeds.opml"), places.feedsFile());
  }

  @Test
  void keepsEverythingBelowOneHomeWhenAsked() {
    Places places = Places.below(Path.of("/tmp/news"));

    assertEquals(Path.of("/tmp/news/config.toml"), places.settingsFile());
    assertEquals(Path.of("/tmp/news/dateline.db"), places.database());
  }
}
