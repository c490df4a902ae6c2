package dateline.screen;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Waits a little for a result of the background, then shows what there is so far; the result
 * follows when it comes.
 *
 * @param loop runs things one after the other on the thread that alone changes what is shown
 */
record Waiting(Executor loop, long millis) {

  /**
   * Gives the result, or first what there is so far when the result takes its time.
   *
   * @param result must not end in an exception
   */
  <T> void answer(CompletableFuture<T> result, T sofar, Consumer<T> then) {
    CompletableFuture<Void> whole =
        result.thenAccept(found -> loop.execute(() -> then.accept(found)));
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, loop)
        .execute(
            () -> {
              if (!whole.isDone()) {
                then.accept(sofar);
              }
            });
  }
}
