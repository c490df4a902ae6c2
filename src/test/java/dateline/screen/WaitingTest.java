package dateline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final BlockingQueue<Runnable> loop = new LinkedBlockingQueue<>();
  private final Waiting waiting = new Waiting(loop::add, 20);
  private final List<String> shown = new ArrayList<>();

  private void runOneEvent() throws InterruptedException {
    Runnable event = loop.poll(20, TimeUnit.SECONDS);
    if (event != null) {
      event.run();
    }
  }

  @Test
  void aResultAfterTheWaitStillArrives() throws Exception {
    CompletableFuture<String> result = new CompletableFuture<>();
    waiting.answer(result, "so far", shown::add);
    runOneEvent();

    result.complete("briefing");
    runOneEvent();

    assertEquals(List.of("so far", "briefing"), shown);
  }

  @Test
  void aQuickResultIsShownAlone() throws Exception {
    waiting.answer(CompletableFuture.completedFuture("briefing"), "so far", shown::add);

    runOneEvent();
    runOneEvent();

    assertEquals(List.of("briefing"), shown);
  }
}
