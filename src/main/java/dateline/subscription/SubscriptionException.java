package dateline.subscription;

/** A file of subscriptions that cannot be read at all; the message is one sentence. */
public final class SubscriptionException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String reason;

  public SubscriptionException(String file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
    this.reason = reason;
    this.file = file;
    this.line = line;
  }

  @Override
  public String getMessage() {
    return file + ", line " + line + ": " + reason;
  }

  public String file() {
    return file;
  }

  /** From one. */
  public int line() {
    return line;
  }
}
