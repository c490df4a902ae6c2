package dateline.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/**
 * A user and a password for HTTP's Basic scheme (RFC 7617).
 *
 * @param user without a colon
 */
public record Login(String user, Secret password) {
  public Login {
    if (user.contains(":")) {
      throw new IllegalArgumentException("a user of the Basic scheme has no colon");
    }
  }

  /** A password that may have to be asked for. */
  public interface Secret {
    /** The password; may take some seconds the first time. */
    String reveal() throws SecretException, InterruptedException;
  }

  /** There is no password; the message is one plain sentence without it. */
  public static final class SecretException extends Exception {
    private static final long serialVersionUID = 1L;

    public SecretException(String sentence) {
      super(sentence);
    }

    @Override
    public String getMessage() {
      return Objects.requireNonNull(super.getMessage());
    }
  }

  /** The value of the header Authorization. */
  String authorization() throws SecretException, InterruptedException {
    return basic(user + ":" + password.reveal());
  }

  /** The value of the header for {@code user:password}. */
  static String basic(String user) {
    return "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
  }

  /** Without the password, so that it reaches no log. */
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
