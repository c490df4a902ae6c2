package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The plan of the house: which room may use which room and which library. Any other dependency,
 * even a fully qualified one, fails the build.
 */
@Tag("once")
class PackagesTest {
  private static final String ROOT = "dateline.";

  /** Packages outside the JDK's base that only the named rooms may use. */
  private static final Map<String, String> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.jsoup", "jsoup"),
          Map.entry("org.jaxen", "jaxen"),
          Map.entry("com.rometools", "rome"),
          Map.entry("org.jdom2", "rome"),
          Map.entry("com.ctc.wstx", "stax"),
          Map.entry("org.codehaus.stax2", "stax"),
          Map.entry("javax.xml", "stax"),
          Map.entry("org.xml", "stax"),
          Map.entry("com.googlecode.lanterna", "lanterna"),
          Map.entry("java.sql", "jdbc"),
          Map.entry("org.sqlite", "jdbc"),
          Map.entry("picocli", "picocli"),
          Map.entry("org.tomlj", "toml"),
          Map.entry("com.google.gson", "gson"),
          Map.entry("com.google.re2j", "re2j"),
          Map.entry("java.net.http", "http"),
          Map.entry("com.sun.net.httpserver", "httpserver"),
          Map.entry("org.jspecify", ""),
          Map.entry("java", ""),
          Map.entry("javax.net", "http"));

  private static final Map<String, Set<String>> PLAN =
      Map.ofEntries(
          room("text"),
          room("config", "text", "toml"),
          room("subscription", "text", "jsoup"),
          room("fetch", "text", "http"),
          room("feed", "text", "jsoup", "rome", "stax", "gson"),
          room("article", "text", "jsoup", "jaxen", "gson"),
          room("briefing", "text", "article"),
          room("query", "text", "re2j"),
          room("store", "fetch", "feed", "article", "query", "text", "jdbc", "gson"),
          room("refresh", "text", "subscription", "fetch", "feed", "article", "store"),
          room("story", "text"),
          room("digest", "text", "feed", "article", "briefing", "story", "store", "query", "gson"),
          room(
              "screen",
              "text",
              "subscription",
              "fetch",
              "feed",
              "article",
              "briefing",
              "query",
              "store",
              "refresh",
              "digest",
              "lanterna"),
          room(
              "cli",
              "text",
              "config",
              "subscription",
              "fetch",
              "feed",
              "article",
              "briefing",
              "query",
              "store",
              "refresh",
              "digest",
              "screen",
              "picocli",
              "gson",
              "httpserver"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dateline");

  private static Map.Entry<String, Set<String>> room(String name, String... mayUse) {
    return Map.entry(name, Set.of(mayUse));
  }

  @Test
  void everyDependencyIsInThePlan() {
    Set<String> strangers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      roomOf(type)
          .ifPresent(room -> strangers(room, type).forEach(s -> strangers.add(room + " -> " + s)));
    }
    assertEquals(Set.of(), strangers);
  }

  @Test
  void everyRoomIsInThePlan() {
    Set<String> rooms =
        CLASSES.stream()
            .map(PackagesTest::roomOf)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    assertEquals(PLAN.keySet(), rooms);
  }

  @Test
  void thePlanHasNoCircle() {
    for (String room : PLAN.keySet()) {
      assertFalse(reaches(room, room), room + " leads back to itself");
    }
  }

  private static boolean reaches(String from, String to) {
    return PLAN.getOrDefault(from, Set.of()).stream()
        .anyMatch(next -> next.equals(to) || reaches(next, to));
  }

  private static Set<String> strangers(String room, JavaClass type) {
    Set<String> allowed = PLAN.getOrDefault(room, Set.of());
    return type.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(target -> !target.isPrimitive())
        .map(PackagesTest::origin)
        .filter(origin -> !origin.isEmpty() && !origin.equals(room) && !allowed.contains(origin))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The room or library that a class belongs to; the class's own name where it has neither. */
  private static String origin(JavaClass target) {
    Optional<String> room = roomOf(target);
    if (room.isPresent()) {
      return room.get();
    }
    List<Map.Entry<String, String>> owners =
        LIBRARIES.entrySet().stream()
            .filter(library -> target.getName().startsWith(library.getKey() + "."))
            .sorted((a, b) -> b.getKey().length() - a.getKey().length())
            .toList();
    return owners.isEmpty() ? target.getName() : owners.get(0).getValue();
  }

  private static Optional<String> roomOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(ROOT)
        ? Optional.of(name.substring(ROOT.length()).split("\\.")[0])
        : Optional.empty();
  }
}
