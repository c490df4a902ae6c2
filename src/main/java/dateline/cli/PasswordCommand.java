package dateline.cli;

import dateline.fetch.Login;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A password that a command of the user prints, as a password store does: its first line. Asked
 * once a session; what the command prints is shown nowhere.
 */
final class PasswordCommand implements Login.Secret {
  /** Time enough for a person to unlock a store, in a window of its own. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int MOST_BYTES = 4096;

  private final List<String> command;
  private final String owner;
  private final Duration patience;
  private @Nullable String password;
  private Login.@Nullable SecretException failure;

  PasswordCommand(List<String> command, String owner) {
    this(command, owner, PATIENCE);
  }

  /**
   * A command that may take so long.
   *
   * @param owner the section that it stands in
   */
  PasswordCommand(List<String> command, String owner, Duration patience) {
    this.command = List.copyOf(command);
    this.owner = owner;
    this.patience = patience;
  }

  @Override
  public synchronized String reveal() throws Login.SecretException, InterruptedException {
    if (failure != null) {
      throw failure;
    }
    if (password == null) {
      try {
        password = run();
      } catch (Login.SecretException told) {
        failure = told;
        throw told;
      }
    }
    return password;
  }

  private String run() throws Login.SecretException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        process.getOutputStream().close();
        return firstLine(process);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw failed("cannot be run");
    }
  }

  private String firstLine(Process process)
      throws IOException, InterruptedException, Login.SecretException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw failed("took longer than " + patience.toSeconds() + " s");
    }
    if (process.exitValue() != 0) {
      throw failed("ended with " + process.exitValue());
    }
    // Not to the end: a daemon that the command left behind may hold its output open.
    InputStream out = process.getInputStream();
    byte[] printed = out.readNBytes(Math.min(out.available(), MOST_BYTES));
    return new String(printed, StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .filter(line -> !line.isEmpty())
        .orElseThrow(() -> failed("printed no password"));
  }

  private Login.SecretException failed(String how) {
    return new Login.SecretException(
        "the password-command of " + owner + " " + how + "; try it by hand");
  }
}
