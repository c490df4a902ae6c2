package dateline.config;

import java.util.Objects;

/**
 * A settings file that cannot be used; the message says file, line, column, what, and what is
 * allowed.
 */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
