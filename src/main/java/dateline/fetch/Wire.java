package dateline.fetch;

import java.io.IOException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends one request and waits for the whole answer, never beyond its time. Thread-safe. */
final class Wire {
  /** Of an answer that is no page only this much is read, to keep the connection usable. */
  private static final int REFUSAL_BYTES = 64 * 1024;

  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
          + " text/html;q=0.8, */*;q=0.5";

  private final FetchLimits limits;
  private final String userAgent;
  private final Clock clock;
  private final ExecutorService threads;
  private final Routes routes;

  Wire(FetchLimits limits, String userAgent, Clock clock, ExecutorService threads, Routes routes) {
    this.limits = limits;
    this.userAgent = userAgent;
    this.clock = clock;
    this.threads = threads;
    this.routes = routes;
  }

  FetchLimits limits() {
    return limits;
  }

  Optional<Duration> retryAfter(String header) {
    return RetryAfter.parse(header, clock.instant());
  }

  Optional<Duration> freshness(HttpHeaders headers) {
    return Freshness.of(headers, clock.instant());
  }

  /**
   * What to ask, and how.
   *
   * @param headers that this server may see
   * @param proxy to go through; absent for the direct way
   */
  record Question(
      Address address,
      Validators known,
      Optional<String> userAgent,
      Map<String, String> headers,
      Optional<ProxyServer> proxy) {}

  /**
   * A response, or else a sentence.
   *
   * @param failure empty when there is a response
   */
  record Answer(Optional<HttpResponse<CappedBody.Received>> response, String failure) {
    static Answer failed(String failure) {
      return new Answer(Optional.empty(), failure);
    }
  }

  Answer ask(Question question, Gate gate, Duration left) throws InterruptedException {
    long deadline = System.nanoTime() + left.toNanos();
    String host = question.address().host();
    AtomicBoolean hasAnswered = new AtomicBoolean();
    try {
      if (!gate.isOrigin(host)) {
        await(CompletableFuture.runAsync(() -> look(gate, question), threads), deadline);
      }
      HttpResponse.BodyHandler<CappedBody.Received> reading =
          answer -> {
            hasAnswered.set(true);
            return body(answer);
          };
      Routes.Route route = routes.through(question.proxy());
      return answer(
          question, await(route.client().sendAsync(request(question, route), reading), deadline));
    } catch (TimeoutException late) {
      String what = hasAnswered.get() ? " did not finish within " : " did not answer within ";
      return Answer.failed(host + what + Reasons.span(limits.total()));
    } catch (ExecutionException broken) {
      return Answer.failed(
          question
              .proxy()
              .flatMap(proxy -> ProxyReasons.failure(proxy, host, broken))
              .orElseGet(() -> Reasons.failure(host, broken, limits)));
    }
  }

  private static Answer answer(Question question, HttpResponse<CappedBody.Received> response) {
    return question
        .proxy()
        .flatMap(
            proxy -> ProxyReasons.status(proxy, question.address().host(), response.statusCode()))
        .map(Answer::failed)
        .orElseGet(() -> new Answer(Optional.of(response), ""));
  }

  /** Whatever way the waiting ends, an exchange that is still running is torn down. */
  private static <T> T await(CompletableFuture<T> work, long deadline)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      return work.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } finally {
      work.cancel(true);
    }
  }

  private static void look(Gate gate, Question question) {
    String host = question.address().host();
    try {
      if (!(question.proxy().isPresent() ? gate.opensByName(host) : gate.opens(host))) {
        throw new CompletionException(new ClosedGate());
      }
    } catch (UnknownHostException unknown) {
      throw new CompletionException(unknown);
    }
  }

  /** The host is one that a link must not lead to. */
  static final class ClosedGate extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private HttpResponse.BodySubscriber<CappedBody.Received> body(HttpResponse.ResponseInfo answer) {
    boolean isPage = answer.statusCode() >= 200 && answer.statusCode() <= 203;
    return new CappedBody(isPage ? limits.bodyBytes() : REFUSAL_BYTES);
  }

  /** HTTP/2 only with TLS: the upgrade headers of cleartext HTTP/2 confuse old servers. */
  private HttpRequest request(Question question, Routes.Route route) {
    Address address = question.address();
    Validators known = question.known();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.uri())
            .version(address.isSecure() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
            .header("User-Agent", question.userAgent().orElse(userAgent))
            .header("Accept", ACCEPT)
            .header("Accept-Encoding", "gzip, deflate");
    question.headers().forEach(request::setHeader);
    address.authorization().ifPresent(basic -> request.setHeader("Authorization", basic));
    route.authorization().ifPresent(proof -> request.header("Proxy-Authorization", proof));
    known
        .etag()
        .filter(Validators::isSendable)
        .ifPresent(tag -> request.header("If-None-Match", tag));
    known
        .lastModified()
        .filter(Validators::isSendable)
        .ifPresent(date -> request.header("If-Modified-Since", date));
    return request.build();
  }
}
