package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The manual's section of keys is what the keymap says; {@code -Dgolden=update} writes it anew. */
@Tag("once")
class ManPageTest {
  private static final Path PAGE = Path.of("src/docs/dateline.1.adoc");
  private static final String BEGIN = "// keys of the vim profile, written by ManPageTest\n";
  private static final String END = "// end of keys\n";

  @Test
  void theManualNamesEveryKey() throws IOException {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    if (System.getProperty("golden", "").equals("update")) {
      Files.writeString(PAGE, page.substring(0, begin) + keys() + page.substring(end));
      end = begin + keys().length();
    }

    assertEquals(keys(), Files.readString(PAGE).substring(begin, end));
  }

  private static String keys() {
    Keymap keymap = Keymap.of("vim", Map.of());
    StringBuilder keys = new StringBuilder();
    for (Operation operation : Operation.values()) {
      String bound =
          keymap.keys(operation).stream()
              .map(key -> "`+" + key + "+`")
              .collect(Collectors.joining(", "));
      keys.append(bound.isEmpty() ? "`:" + operation.id() + "`" : bound)
          .append("::\n  ")
          .append(operation.purpose)
          .append(bound.isEmpty() ? ".\n" : " (_" + operation.id() + "_).\n");
    }
    return keys.toString();
  }
}
