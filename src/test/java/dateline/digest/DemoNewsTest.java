package dateline.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The news that the demo serves is whole: what the manifest promises is there, and no more. */
@Tag("once")
class DemoNewsTest {
  private static final Path DEMO = Path.of("src/main/resources/dateline/demo");
  private static final Pattern BRACES = Pattern.compile("\\{\\{([^}]{0,60})\\}\\}");
  private static final Pattern KNOWN =
      Pattern.compile("base|hours-ago:-?[0-9]{1,3}:(rfc822|iso|day|weekday)");

  @Test
  void theManifestListsEveryFile() throws IOException {
    Set<String> listed =
        Files.readAllLines(DEMO.resolve("manifest")).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> present =
        files().stream()
            .map(file -> DEMO.relativize(file).toString())
            .filter(name -> !name.equals("manifest"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(present, listed);
  }

  @Test
  void everyPlaceholderIsOneTheServerKnows() throws IOException {
    Set<String> strange = new TreeSet<>();
    for (Path file : files()) {
      Matcher braces = BRACES.matcher(Files.readString(file));
      while (braces.find()) {
        if (!KNOWN.matcher(braces.group(1)).matches() && !file.endsWith("manifest")) {
          strange.add(file + ": " + braces.group());
        }
      }
    }

    assertEquals(Set.of(), strange);
  }

  @Test
  void everyLinkBetweenItsPagesLeadsToOne() throws IOException {
    Pattern link = Pattern.compile("\\{\\{base\\}\\}/([^\"'<>\\s]*)");
    Set<String> dead = new TreeSet<>();
    for (Path file : files()) {
      Matcher links = link.matcher(Files.readString(file));
      while (links.find()) {
        String path = links.group(1);
        String name = path.endsWith("/") ? path + "index.html" : path;
        if (!Files.isRegularFile(DEMO.resolve(name))) {
          dead.add(file + ": " + path);
        }
      }
    }

    assertEquals(Set.of(), dead);
  }

  private static Set<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(DEMO)) {
      return all.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
