package dateline.screen;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Links that leave the reader: to a browser and to the clipboard. */
final class Outside {
  /** Terminals drop longer clipboard sequences (xterm's and tmux's limits lie above). */
  private static final int LONGEST_LINK = 8192;

  private static final String ANOTHER = "; the setting reader.browser names the browser";

  private final List<String> browser;
  private final Executor executor;
  private final Consumer<String> complain;

  /**
   * Links go to this program.
   *
   * @param complain told from the executor's thread when the browser does not start
   */
  Outside(List<String> browser, Executor executor, Consumer<String> complain) {
    this.browser = browser;
    this.executor = executor;
    this.complain = complain;
  }

  /** Opens an http or https address; returns what to tell the reader. */
  String open(URI link) {
    if (!BodyLines.isWeb(link)) {
      return "only http and https links are opened";
    }
    if (browser.isEmpty()) {
      return "no browser is set; y copies the link";
    }
    executor.execute(() -> start(arguments(browser, link)));
    return "opening " + link;
  }

  static List<String> arguments(List<String> browser, URI link) {
    List<String> arguments = new ArrayList<>();
    browser.forEach(argument -> arguments.add(argument.replace("%u", link.toASCIIString())));
    if (arguments.equals(browser)) {
      arguments.add(link.toASCIIString());
    }
    return arguments;
  }

  private void start(List<String> arguments) {
    try {
      Process process =
          new ProcessBuilder(arguments)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      int exit = process.waitFor();
      if (exit != 0) {
        complain.accept(arguments.get(0) + " ended with " + exit + ANOTHER);
      }
    } catch (IOException e) {
      complain.accept(Refusals.start(arguments.get(0), e) + ANOTHER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The sequence that puts a link into the terminal's clipboard (OSC 52); empty if too long. */
  static byte[] clipboard(URI link) {
    byte[] address = link.toASCIIString().getBytes(StandardCharsets.US_ASCII);
    if (address.length > LONGEST_LINK) {
      return new byte[0];
    }
    String encoded = Base64.getEncoder().encodeToString(address);
    return ("\u001b]52;c;" + encoded + "\u0007").getBytes(StandardCharsets.US_ASCII);
  }
}
