package dateline.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects a response's bytes and hangs up as soon as there are too many. */
final class CappedBody implements BodySubscriber<CappedBody.Received> {
  private final long most;
  private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Received> result = new CompletableFuture<>();
  private Optional<Flow.Subscription> subscription = Optional.empty();

  CappedBody(long most) {
    this.most = most;
  }

  /**
   * What came.
   *
   * @param bytes none where they were too many: nobody reads a part, and it takes memory
   * @param isWhole false where the rest was not waited for
   */
  record Received(ByteArrayOutputStream bytes, boolean isWhole) {}

  @Override
  public CompletionStage<Received> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = Optional.of(given);
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      byte[] chunk = new byte[buffer.remaining()];
      buffer.get(chunk);
      if (bytes.size() + chunk.length > most) {
        subscription.ifPresent(Flow.Subscription::cancel);
        result.complete(new Received(new ByteArrayOutputStream(0), false));
        bytes = new ByteArrayOutputStream(0);
        return;
      }
      bytes.writeBytes(chunk);
    }
  }

  @Override
  public void onError(Throwable cause) {
    result.completeExceptionally(cause);
  }

  @Override
  public void onComplete() {
    result.complete(new Received(bytes, true));
  }
}
