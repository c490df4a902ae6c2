package dateline.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One fetch from the first request through its redirects to a result. Used once. */
final class Errand {
  private final Wire wire;
  private final FetchLimits limits;
  private final Turns turns;
  private final Gate gate;
  private final Validators known;
  private final Manners manners;
  private final Set<URI> asked = new HashSet<>();
  private Duration left;
  private Optional<Address> credentials = Optional.empty();
  private boolean startedSecurely;
  private boolean moved;
  private boolean forGood = true;

  /** Waits until a host may be asked. */
  interface Turns {
    HostTurns.Turn take(String host) throws InterruptedException;
  }

  Errand(Wire wire, Turns turns, Gate gate, Validators known, Manners manners) {
    this.wire = wire;
    this.limits = wire.limits();
    this.turns = turns;
    this.gate = gate;
    this.known = known;
    this.manners = manners;
    this.left = limits.total();
  }

  FetchResult run(URI start) throws InterruptedException {
    startedSecurely = "https".equalsIgnoreCase(start.getScheme());
    try {
      return follow(start);
    } catch (Login.SecretException none) {
      return failed(start, none.getMessage());
    }
  }

  private FetchResult follow(URI start) throws InterruptedException, Login.SecretException {
    URI at = start;
    String from = "";
    while (true) {
      Optional<Address> address = Address.of(at);
      if (address.isEmpty()) {
        return failed(at, from + Address.objection(at));
      }
      Address next = withCredentials(address.get());
      if (!asked.add(next.uri())) {
        return failed(at, next.host() + " redirects in a circle");
      }
      if (asked.size() > limits.redirects() + 1) {
        return failed(at, next.host() + " redirects more than " + limits.redirects() + " times");
      }
      Step step = ask(next);
      if (step.result().isPresent()) {
        return step.result().get();
      }
      at = step.redirect().orElse(at);
      from = next.host() + " redirects elsewhere: ";
    }
  }

  /** Where to go on, or the result. */
  private record Step(Optional<URI> redirect, Optional<FetchResult> result) {
    static Step done(FetchResult result) {
      return new Step(Optional.empty(), Optional.of(result));
    }
  }

  /** A password goes to the host it was given for and to no other. */
  private Address withCredentials(Address address)
      throws InterruptedException, Login.SecretException {
    if (address.authorization().isPresent()) {
      credentials = Optional.of(address);
      return address;
    }
    if (credentials.isPresent()) {
      Address given = credentials.get();
      return given.isSameServer(address) ? address.with(given.authorization()) : address;
    }
    Optional<Login> login = manners.login().filter(known -> isTrusted(address));
    return login.isPresent() ? address.with(Optional.of(login.get().authorization())) : address;
  }

  /** What was to be said in secret is not said aloud, wherever a redirect leads. */
  private boolean isTrusted(Address address) {
    return manners.trusts(address.host()) && (address.isSecure() || !startedSecurely);
  }

  private Wire.Question question(Address address) {
    return new Wire.Question(
        address,
        known,
        manners.userAgent(),
        isTrusted(address) ? manners.headers() : Map.of(),
        manners.proxies().towards(address.uri()));
  }

  private Step ask(Address address) throws InterruptedException {
    HostTurns.Turn turn = turns.take(address.host());
    try {
      long start = System.nanoTime();
      Wire.Answer answer = wire.ask(question(address), gate, left);
      left = left.minusNanos(System.nanoTime() - start);
      return answer.response().isPresent()
          ? read(address, answer.response().get())
          : Step.done(failed(address.uri(), answer.failure()));
    } finally {
      turn.end();
    }
  }

  private Step read(Address address, HttpResponse<CappedBody.Received> response) {
    int status = response.statusCode();
    Optional<String> location = response.headers().firstValue("Location");
    if (isRedirect(status) && location.isPresent()) {
      return redirect(address, status, location.get());
    }
    if (status == 304 && !known.equals(Validators.NONE)) {
      return Step.done(unchanged(address, response.headers()));
    }
    if (status < 200 || status > 203) {
      return Step.done(refused(address, response));
    }
    return Step.done(body(address, response));
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private Step redirect(Address address, int status, String location) {
    moved = true;
    forGood &= status == 301 || status == 308;
    Optional<URI> target = Address.resolve(address.uri(), location);
    return target.isPresent()
        ? new Step(target, Optional.empty())
        : Step.done(failed(address.uri(), address.host() + " redirects to what is no address"));
  }

  private FetchResult refused(Address address, HttpResponse<CappedBody.Received> response) {
    int status = response.statusCode();
    Optional<Duration> retryAfter =
        response.headers().firstValue("Retry-After").flatMap(wire::retryAfter);
    return new FetchResult.Failed(
        address.uri(),
        Reasons.status(address.host(), status, retryAfter),
        Optional.of(status),
        retryAfter);
  }

  private FetchResult body(Address address, HttpResponse<CappedBody.Received> response) {
    HttpHeaders headers = response.headers();
    String encoding = headers.firstValue("Content-Encoding").orElse("");
    Unpacking.Result unpacked = Unpacking.unpack(response.body(), encoding, limits.bodyBytes());
    return unpacked
        .body()
        .<FetchResult>map(body -> fetched(address, headers, body))
        .orElseGet(() -> unusable(address, response.statusCode(), unpacked.fault()));
  }

  private FetchResult fetched(Address address, HttpHeaders headers, Body body) {
    return new FetchResult.Fetched(
        address.uri(),
        headers.firstValue("Content-Type").orElse(""),
        body,
        validators(headers),
        movedTo(address),
        wire.freshness(headers));
  }

  private FetchResult unchanged(Address address, HttpHeaders headers) {
    return new FetchResult.NotModified(address.uri(), movedTo(address), wire.freshness(headers));
  }

  private Optional<URI> movedTo(Address address) {
    return moved && forGood ? Optional.of(address.uri()) : Optional.empty();
  }

  private static Validators validators(HttpHeaders headers) {
    return new Validators(
        headers.firstValue("ETag").filter(Validators::isSendable),
        headers.firstValue("Last-Modified").filter(Validators::isSendable));
  }

  private static FetchResult unusable(Address address, int status, String fault) {
    return new FetchResult.Failed(
        address.uri(), address.host() + " " + fault, Optional.of(status), Optional.empty());
  }

  private static FetchResult failed(URI url, String reason) {
    return new FetchResult.Failed(url, reason, Optional.empty(), Optional.empty());
  }
}
