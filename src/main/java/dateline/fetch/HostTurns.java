package dateline.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets only so many requests at a time through to one host, and those not too close together. */
final class HostTurns {
  private final int perHost;
  private final ConcurrentHashMap<String, Host> hosts = new ConcurrentHashMap<>();

  HostTurns(int perHost) {
    this.perHost = perHost;
  }

  /** A request's turn. */
  interface Turn {
    /** Lets the next one through. */
    void end();
  }

  /**
   * Waits for a turn; those who wait longest go first.
   *
   * @param spacing after the start of the turn before
   */
  Turn take(String host, Duration spacing) throws InterruptedException {
    Host turns = hosts.computeIfAbsent(host.toLowerCase(Locale.ROOT), name -> new Host());
    turns.free.acquire();
    try {
      TimeUnit.NANOSECONDS.sleep(turns.untilStart(System.nanoTime(), spacing.toNanos()));
    } catch (InterruptedException stopped) {
      turns.free.release();
      throw stopped;
    }
    return turns.free::release;
  }

  private final class Host {
    private final Semaphore free = new Semaphore(perHost, true);
    private boolean asked;
    private long lastStart;

    /** Nanoseconds to wait; books the start. */
    synchronized long untilStart(long now, long spacing) {
      long start = asked ? Math.max(now, lastStart + spacing) : now;
      asked = true;
      lastStart = start;
      return start - now;
    }
  }
}
