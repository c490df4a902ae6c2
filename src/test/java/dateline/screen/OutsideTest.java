package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideTest {
  private static final URI LINK = URI.create("https://tide.example/a");

  private final List<String> said = new ArrayList<>();

  private void open(String... browser) {
    new Outside(List.of(browser), Runnable::run, said::add).open(LINK);
  }

  @Test
  void aBrowserThatIsNotThereIsNamedWithTheSettingThatNamesIt() {
    open("no-such-browser");

    assertEquals(
        List.of(
            "there is no program no-such-browser; the setting reader.browser names the browser"),
        said);
  }

  @Test
  void aBrowserThatFailsIsNamedToo() {
    open("false");

    assertEquals(List.of("false ended with 1; the setting reader.browser names the browser"), said);
  }
}
