package dateline.refresh;

import dateline.store.StoreException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Threads that do many like things at once. A store that cannot be written stops them all. */
final class Crew {
  /** How long an interrupted worker may take to notice; reading a huge page takes a second. */
  private static final long FAREWELL_SECONDS = 20;

  private final ExecutorService threads;
  private final AtomicBoolean stopped = new AtomicBoolean();

  Crew(int workers) {
    threads = Executors.newFixedThreadPool(Math.max(1, workers), Crew::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "refresh");
    thread.setDaemon(true);
    return thread;
  }

  /** Work on one thing. */
  interface Work<T> {
    T run() throws InterruptedException;
  }

  /** Does all of it and gives the results in the same order. */
  <T> List<T> run(List<Work<T>> work) throws InterruptedException {
    List<Callable<Optional<T>>> calls = new ArrayList<>();
    for (Work<T> one : work) {
      calls.add(() -> run(one));
    }
    List<T> results = new ArrayList<>();
    for (Future<Optional<T>> future : threads.invokeAll(calls)) {
      result(future).ifPresent(results::add);
    }
    return results;
  }

  private <T> Optional<T> run(Work<T> work) throws InterruptedException {
    if (stopped.get()) {
      return Optional.empty();
    }
    try {
      return Optional.of(work.run());
    } catch (StoreException broken) {
      stopped.set(true);
      throw broken;
    }
  }

  private static <T> Optional<T> result(Future<Optional<T>> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof StoreException broken) {
        throw broken;
      }
      throw new IllegalStateException("a worker failed", failure.getCause());
    }
  }

  /** Interrupts what still runs and waits for it, so that nothing writes after the refresh. */
  void stop() throws InterruptedException {
    threads.shutdownNow();
    if (!threads.awaitTermination(FAREWELL_SECONDS, TimeUnit.SECONDS)) {
      System.getLogger(Crew.class.getName())
          .log(System.Logger.Level.WARNING, "a worker did not stop in {0} s", FAREWELL_SECONDS);
    }
  }
}
