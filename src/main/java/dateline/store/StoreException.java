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
  private final boolean misplaced;

  public StoreException(String message, @Nullable Throwable cause, boolean busy) {
    this(message, cause, busy, false);
  }

  StoreException(String message, @Nullable Throwable cause, boolean busy, boolean misplaced) {
    super(message, cause);
    this.busy = busy;
    this.misplaced = misplaced;
  }

  /** Whether there is, and can be, no database of ours in that place. */
  public boolean isMisplaced() {
    return misplaced;
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
