package dateline.config;

/**
 * A settings file that cannot be used; the message says file, line, column, what, and what is
 * allowed.
 */
public final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
