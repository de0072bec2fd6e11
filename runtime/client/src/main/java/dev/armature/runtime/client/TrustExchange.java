package dev.armature.runtime.client;

import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Tells a trusted server how long its answer is waited for, so that it need not work longer. */
final class TrustExchange implements Exchange {
  static final String TIMEOUT = "X-Request-Timeout-Ms";
  private static final long MOST_MILLIS = TimeUnit.MINUTES.toMillis(5);

  private final Exchange next;

  TrustExchange(Exchange next) {
    this.next = next;
  }

  @Override
  public Response send(Request request, Call call) throws IOException {
    long rest = TimeUnit.NANOSECONDS.toMillis(call.attemptRest());
    String millis = Long.toString(Math.max(1, Math.min(rest, MOST_MILLIS)));
    return next.send(Requests.with(request, TIMEOUT, millis), call);
  }
}
