package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserTest {
  @Test
  void theEnvironmentNamesTheBrowser() {
    assertEquals(Optional.of(List.of("w3m")), usual("w3m"));
    assertEquals(Optional.of(List.of("firefox", "--new-tab")), usual("firefox --new-tab %s:lynx"));
  }

  @Test
  void anEmptyVariableNamesNone() {
    assertEquals(Optional.empty(), usual(""));
    assertEquals(Optional.empty(), Browser.usual(Map.of(), "Linux"));
    assertEquals(Optional.of(List.of("open")), Browser.usual(Map.of(), "Mac OS X"));
  }

  private static Optional<List<String>> usual(String browser) {
    return Browser.usual(Map.of("BROWSER", browser), "Linux");
  }
}
