package dateline.screen;

import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Keeps costly work out of a run of keys: the first asked for is done at once, of those that follow
 * quickly only the last, when the cursor rests. Only the loop's thread asks.
 */
final class Rest {
  /** A run of keys ends with such a pause; a held key repeats every 30 to 40 ms (by eye). */
  private static final long PAUSE_MILLIS = 150;

  private final ScheduledExecutorService timer;
  private final Consumer<Runnable> loop;
  private Optional<Future<?>> waiting = Optional.empty();
  private long lastNanos = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(2 * PAUSE_MILLIS);

  Rest(ScheduledExecutorService timer, Consumer<Runnable> loop) {
    this.timer = timer;
    this.loop = loop;
  }

  /** Runs an action, now or soon, in the place of one that still waits. */
  void run(Runnable action) {
    waiting.ifPresent(other -> other.cancel(false));
    waiting = Optional.empty();
    long now = System.nanoTime();
    boolean isResting = now - lastNanos > TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);
    lastNanos = now;
    if (isResting) {
      action.run();
    } else {
      waiting =
          Optional.of(
              timer.schedule(() -> loop.accept(action), PAUSE_MILLIS, TimeUnit.MILLISECONDS));
    }
  }
}
