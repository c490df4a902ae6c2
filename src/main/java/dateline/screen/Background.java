package dateline.screen;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;

/** Makes the reader's background threads: a mistake of ours in one ends the loop, and is seen. */
final class Background {
  private final BlockingQueue<Runnable> events;

  Background(BlockingQueue<Runnable> events) {
    this.events = events;
  }

  ThreadFactory threads(String name) {
    return work -> {
      Thread thread = new Thread(work, "dateline " + name);
      thread.setDaemon(true);
      thread.setUncaughtExceptionHandler((where, problem) -> rethrow(where.getName(), problem));
      return thread;
    };
  }

  private void rethrow(String where, Throwable problem) {
    events.add(
        () -> {
          throw new IllegalStateException("thread " + where + " failed", problem);
        });
  }
}
