package dateline.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The database cannot be read or written; the message is one plain sentence: what, where, what
 * next.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean busy;

  public StoreException(String message, @Nullable Throwable cause, boolean busy) {
    super(message, cause);
    this.busy = busy;
  }

  /** Whether another process held the lock for longer than the patience given. */
  public boolean isBusy() {
    return busy;
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
