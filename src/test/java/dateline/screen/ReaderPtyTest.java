package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader as a process in a real pseudo-terminal, below a shell that looks at its modes. */
@Tag("once")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReaderPtyTest {
  @TempDir Path directory;

  private @Nullable PtyProcess started;
  private final StringBuilder output = new StringBuilder();

  @AfterEach
  void stop() {
    process().destroyForcibly();
  }

  @Test
  void resizesAndGivesTheTerminalBack() throws Exception {
    start("xterm-256color");
    await("Dockers and port");
    process().setWinSize(new WinSize(60, 20));
    await("\u001b[20;"); // the last row of the new size
    type("Q");

    assertLeftWith(0);
  }

  @Test
  void ctrlCLeavesWith130() throws Exception {
    start("xterm-256color");
    await("Dockers and port");
    type("\u0003");

    assertLeftWith(130);
  }

  @Test
  void aSignalLeavesTheTerminalAsItWas() throws Exception {
    start("xterm-256color");
    await("Dockers and port");
    assertTrue(reader().destroy());

    assertLeftWith(143);
  }

  @Test
  void arrowKeysThatComeInPiecesAreArrowKeys() throws Exception {
    start("xterm-256color");
    await("Dockers and port");
    for (String piece : new String[] {"\u001b", "[", "B", "\u001b[", "B", "\r"}) {
      type(piece);
    }
    await("sang until midnight"); // the third entry
    type("Q");

    assertLeftWith(0);
  }

  @Test
  void aPastedCtrlCOrQIsNotAKey() throws Exception {
    start("xterm-256color");
    await("Dockers and port");
    type("\u001b[200~Qq\u0003\u001b[201~jj\r");
    await("sang until midnight");
    type("Q");

    assertLeftWith(0);
  }

  @Test
  void aMistakeOfOursGivesTheTerminalBackFirst() throws Exception {
    start("xterm-256color", "crash");
    await("Dockers and port");
    type("R");

    assertLeftWith(1);
    assertTrue(output.indexOf("a mistake of ours") > output.lastIndexOf("\u001b[?1049l"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aStoppedReaderGivesTheTerminalBackAndComesAgain(boolean byKey) throws Exception {
    start("xterm-256color");
    await("Dockers and port");
    if (byKey) {
      type(":suspend\r");
    } else {
      shell("kill -TSTP " + reader().pid());
    }
    await("\u001b[?1049l");
    // the whole job is stopped, its shell included; the test is the shell that continues it
    shell(
        "until grep -q '^State:.*T' /proc/"
            + reader().pid()
            + "/status; do :; done; kill -CONT -"
            + process().pid());
    output.setLength(0);
    await("Dockers and port");
    type("Q");

    assertLeftWith(0);
  }

  private ProcessHandle reader() {
    return ProcessHandle.of(process().pid()).orElseThrow().children().findFirst().orElseThrow();
  }

  private static void shell(String script) throws Exception {
    assertEquals(0, new ProcessBuilder("/bin/sh", "-c", script).start().waitFor(), script);
  }

  @Test
  void aDumbTerminalGetsASentenceAndNoEscape() throws Exception {
    start("dumb");
    await("finished");

    assertTrue(output.toString().contains("the reader needs a terminal, but TERM is dumb"));
    assertTrue(output.toString().contains("code=2"));
    assertFalse(output.toString().contains("\u001b"), output.toString());
  }

  private void start(String terminal, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String reader =
        java
            + " -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx200m -cp '"
            + System.getProperty("java.class.path")
            + "' dateline.screen.SampleReader '"
            + Files.createDirectories(directory.resolve("store"))
            + "' "
            + String.join(" ", arguments);
    // the modes before and after, the exit code, and the reader between
    String shell =
        "stty intr ^X; stty -g > before; "
            + reader
            + "; echo \"code=$?\"; stty -g > after; echo finished";
    started =
        new PtyProcessBuilder(new String[] {"/bin/sh", "-c", shell})
            .setEnvironment(
                Map.of("TERM", terminal, "LC_ALL", "C.UTF-8", "PATH", System.getenv("PATH")))
            .setDirectory(directory.toString())
            .setInitialColumns(100)
            .setInitialRows(30)
            .start();
  }

  private PtyProcess process() {
    return Objects.requireNonNull(started);
  }

  private void type(String keys) throws IOException {
    OutputStream keyboard = process().getOutputStream();
    keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
    keyboard.flush();
  }

  /** Reads until a text has come; the shell's last word ends the stream at the latest. */
  private void await(String text) throws IOException {
    InputStream screen = process().getInputStream();
    byte[] buffer = new byte[8192];
    while (output.indexOf(text) < 0) {
      int count = screen.read(buffer);
      if (count < 0) {
        throw new AssertionError("ended without \"" + text + "\":\n" + output);
      }
      output.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
    }
  }

  private void assertLeftWith(int code) throws Exception {
    await("finished");

    assertTrue(process().waitFor(10, TimeUnit.SECONDS));
    String shown = output.toString();
    assertTrue(shown.contains("code=" + code), shown);
    assertEquals(
        Files.readString(directory.resolve("before")),
        Files.readString(directory.resolve("after")));
    assertTrue(shown.lastIndexOf("\u001b[?1049l") > shown.lastIndexOf("\u001b[?1049h"));
    assertTrue(shown.lastIndexOf("\u001b[?25h") > shown.lastIndexOf("\u001b[?25l"));
    assertTrue(shown.lastIndexOf("\u001b[?2004l") > shown.lastIndexOf("\u001b[?2004h"));
    assertFalse(shown.substring(shown.lastIndexOf("\u001b[?1049l")).contains("\u001b[?2026h"));
  }
}
