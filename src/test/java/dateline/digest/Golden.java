package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected pages beside the tests; {@code -Dgolden=update} writes them anew. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/dateline/digest");

  private Golden() {}

  static void check(String name, String written) throws IOException {
    Path file = FOLDER.resolve(name);
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(file, written);
    }
    assertEquals(Files.readString(file), written);
  }
}
