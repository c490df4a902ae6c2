package dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, with made-up Java homes whose {@code java} prints its arguments. */
@Tag("once")
class LauncherTest {
  @TempDir private Path folder;
  private Path launcher = Path.of("");

  private record Result(int code, String out, String err) {}

  @BeforeEach
  void installWithoutJars() throws IOException {
    Path bin = Files.createDirectories(folder.resolve("a place/dateline/bin"));
    Path lib = Files.createDirectories(folder.resolve("a place/dateline/lib"));
    Files.writeString(lib.resolve("dateline-1.jar"), "");
    launcher = Files.copy(Path.of("src/main/dist/bin/dateline"), bin.resolve("dateline"));
    assertTrue(launcher.toFile().setExecutable(true));
  }

  private Path javaHome(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    Path java =
        Files.writeString(
            home.resolve("bin/java"), "#!/bin/sh\necho " + name + "\nprintf '%s\\n' \"$@\"\n");
    assertTrue(java.toFile().setExecutable(true));
    return home;
  }

  private Result run(Path program, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    java.util.List<String> command = new java.util.ArrayList<>();
    command.add(program.toString());
    command.addAll(java.util.List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(key -> key.startsWith("DATELINE"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.environment().put("DATELINE_NO_ARCHIVE", "1");
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertTrue(process.waitFor(20, TimeUnit.SECONDS));
    return new Result(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void closedInputIsEmptyInput() throws Exception {
    Path home = javaHome("jdk-99", "99.0.1");
    Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nreadlink -f /dev/fd/0\n");
    Path closing = folder.resolve("closing");
    Files.writeString(closing, "#!/bin/sh\nexec \"$LAUNCHER\" \"$@\" <&-\n");
    assertTrue(closing.toFile().setExecutable(true));

    Result result =
        run(
            closing,
            Map.of("JAVA_HOME", home.toString(), "LAUNCHER", launcher.toString()),
            "brief",
            "-");

    assertEquals("/dev/null\n", result.out());
  }

  @Test
  void takesTheNewestJava() throws Exception {
    Path newest = javaHome("jdk-99", "99.0.1");

    Result result = run(launcher, Map.of("JAVA_HOME", newest.toString()), "list", "a b");

    assertEquals("jdk-99", result.out().lines().findFirst().orElse(""));
    assertTrue(result.out().endsWith("dateline.Dateline\nlist\na b\n"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void takesTheJavaItIsTold() throws Exception {
    Path newest = javaHome("jdk-99", "99.0.1");
    Path told = javaHome("jdk-17", "17.0.2");

    Result result =
        run(
            launcher,
            Map.of("JAVA_HOME", newest.toString(), "DATELINE_JAVA_HOME", told.toString()));

    assertEquals("jdk-17", result.out().lines().findFirst().orElse(""));
  }

  @Test
  void saysWhatIsMissingInOneSentence() throws Exception {
    Path old = javaHome("jdk-11", "11.0.2");

    Result result = run(launcher, Map.of("DATELINE_JAVA_HOME", old.toString()));

    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertEquals(
        "dateline: Java 17 or later is needed (the newest found is 11); install a JDK, for instance"
            + " the package openjdk-17-jre-headless, or point DATELINE_JAVA_HOME at one\n",
        result.err());
  }

  @Test
  void worksThroughSymbolicLinks() throws Exception {
    Path newest = javaHome("jdk-99", "99");
    Path elsewhere = Files.createDirectories(folder.resolve("bin"));
    Path first =
        Files.createSymbolicLink(
            elsewhere.resolve("first"), Path.of("../a place/dateline/bin/dateline"));
    Path second =
        Files.createSymbolicLink(
            elsewhere.resolve("second"), Path.of(first.getFileName().toString()));

    Result result = run(second, Map.of("JAVA_HOME", newest.toString()), "--version");

    String jar = folder.toRealPath().resolve("a place/dateline/lib/dateline-1.jar").toString();
    assertTrue(result.out().contains("-cp\n" + jar + "\n"), result.out() + result.err());
  }

  @Test
  void makesTheArchiveOnceAndUsesItThen() throws Exception {
    Path java = javaHome("jdk-99", "99");
    Files.writeString(
        java.resolve("bin/java"),
        """
        #!/bin/sh
        for a; do case $a in -XX:AOTCacheOutput=*) echo made > "${a#*=}" ;; esac; done
        printf '%s\\n' "$@"
        """);
    Map<String, String> environment =
        Map.of("JAVA_HOME", java.toString(), "DATELINE_NO_ARCHIVE", "");
    Path cache = folder.resolve("cache/dateline");

    run(launcher, environment, "list");
    for (int i = 0; i < 100 && !isMade(cache); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    Result second = run(launcher, environment, "list");

    assertTrue(isMade(cache));
    assertTrue(second.out().contains("-XX:AOTCache=" + cache), second.out());
  }

  private static boolean isMade(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return false;
    }
    try (var files = Files.list(cache)) {
      return files.anyMatch(file -> file.toString().endsWith(".archive"));
    }
  }
}
