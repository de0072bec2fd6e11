package dev.armature.runtime.client;

import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes calls again that failed, while the budget and the deadline last. */
final class RetryExchange implements Exchange {
  /** Which retry a request is; who gets one makes none of its own below. */
  private static final String RETRIES = CallOptions.RETRY_ATTEMPT;

  /** What an attempt needs at least after the wait. */
  private static final long LEAST_REST = Duration.ofMillis(50).toNanos();

  private final RetryPolicy policy;
  private final RetryBudget budget;
  private final RetryClock clock;
  private final RetryListener listener;
  private final Exchange next;

  RetryExchange(RetryPolicy policy, RetryClock clock, RetryListener listener, Exchange next) {
    this.policy = policy;
    this.budget = new RetryBudget(policy, clock.nanos());
    this.clock = clock;
    this.listener = listener;
    this.next = next;
  }

  /** What an attempt came to. */
  private record Outcome(@Nullable Response response, @Nullable TransportException failure) {
    Response get() throws TransportException {
      if (failure != null) {
        throw failure;
      }
      return Objects.requireNonNull(response);
    }

    String name() {
      return failure != null
          ? failure.kind().name().toLowerCase(Locale.ROOT)
          : response == null ? "" : Integer.toString(response.status());
    }
  }

  @Override
  public Response send(Request request, Call call) throws IOException {
    budget.called();
    Outcome outcome = attempt(request, call, 1);
    int number = 1;
    while (number < policy.attempts()
        && request.options().retries()
        && request.header(RETRIES) == null) {
      long delay = delay(request, outcome, number);
      if (delay < 0 || call.rest() < delay + LEAST_REST || !budget.take(clock.nanos())) {
        break;
      }
      number++;
      listener.retrying(call, number, outcome.name());
      if (outcome.response() != null) {
        Discarded.of(outcome.response());
      }
      sleep(delay, call, outcome);
      outcome = attempt(request, call, number);
    }
    tell(call, number, outcome);
    return outcome.get();
  }

  private void tell(Call call, int attempts, Outcome outcome) {
    boolean failed = outcome.failure() != null || worthRetry(outcome.response());
    if (attempts > 1) {
      if (failed) {
        listener.exhausted(call, attempts);
      } else {
        listener.succeeded(call, attempts);
      }
    }
  }

  private Outcome attempt(Request request, Call call, int number) throws IOException {
    Call attempt = call.attempt(number, policy.attemptTimeout());
    Request marked =
        number == 1 ? request : Requests.with(request, RETRIES, Integer.toString(number - 1));
    try {
      return new Outcome(next.send(marked, attempt), null);
    } catch (TransportException e) {
      return new Outcome(null, e);
    }
  }

  private void sleep(long nanos, Call call, Outcome outcome) throws TransportException {
    try {
      clock.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      boolean sent = outcome.failure() == null || outcome.failure().sent();
      throw call.failed(
          new Failure(Phase.CONNECT, Kind.INTERRUPTED, sent, "interrupted before a retry", null));
    }
  }

  /** How long to wait before the next attempt, in nanoseconds; below 0 when there is to be none. */
  private long delay(Request request, Outcome outcome, int made) {
    TransportException failure = outcome.failure();
    Response response = outcome.response();
    if (failure != null) {
      return retries(request, failure) ? jitter(made) : -1;
    }
    if (response == null || !OutgoingBody.repeatable(request.body())) {
      return -1;
    }
    Duration asked = RetryAfter.of(response.header("Retry-After"), clock.now());
    boolean may =
        response.status() == 429 ? asked != null : worthRetry(response) && idempotent(request);
    return !may ? -1 : asked == null ? jitter(made) : asked(asked);
  }

  private boolean worthRetry(@Nullable Response response) {
    int status = response == null ? 0 : response.status();
    return status == 408 || status == 425 || status == 429 || policy.statuses().contains(status);
  }

  /** That, and up to a tenth more, so that not all come at the same time. */
  private long asked(Duration asked) {
    return asked.compareTo(policy.maxDelay()) > 0
        ? -1
        : (long) (asked.toNanos() * (1 + clock.random() / 10));
  }

  /** A random part of a wait that grows. */
  private long jitter(int made) {
    double most = policy.initialDelay().toNanos() * Math.pow(policy.multiplier(), made - 1.0);
    return (long) (Math.min(most, policy.maxDelay().toNanos()) * clock.random());
  }

  private static boolean retries(Request request, TransportException failure) {
    boolean transientFailure =
        switch (failure.kind()) {
          case UNREACHABLE, UNKNOWN_HOST, TIMEOUT, CLOSED, OTHER -> true;
          // Of handshakes only those that broke off may go better.
          case HANDSHAKE -> true;
          default -> false;
        };
    if (!transientFailure) {
      return false;
    }
    return failure.phase() == Phase.CONNECT
        || OutgoingBody.repeatable(request.body()) && (!failure.sent() || idempotent(request));
  }

  /** RFC 9110, section 9.2.2, and requests that the server can tell from others by a key. */
  private static boolean idempotent(Request request) {
    return switch (request.method()) {
      case "GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE" -> true;
      default -> request.header("Idempotency-Key") != null;
    };
  }
}
