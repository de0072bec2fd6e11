package dev.armature.runtime.client;

import dev.armature.runtime.client.ReceivedBody.Coding;
import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One attempt over the JDK's client, which neither follows redirects nor knows deadlines. */
final class JdkExchange implements Exchange {
  private static final boolean BLOCKING = Runtime.version().feature() < 26;

  private final JdkClients clients;
  private final RequestUri uris;
  private final BodyLimits limits;
  private final boolean gzip;
  private final long idle;

  JdkExchange(JdkClients clients, RequestUri uris, BodyLimits limits, boolean gzip, Duration idle) {
    this.clients = clients;
    this.uris = uris;
    this.limits = limits;
    this.gzip = gzip;
    this.idle = idle.toNanos();
  }

  /** The same under another URI. */
  JdkExchange under(RequestUri other) {
    return new JdkExchange(clients, other, limits, gzip, Duration.ofNanos(idle));
  }

  @Override
  public Response send(Request request, Call call) throws IOException {
    long rest = call.attemptRest();
    if (rest <= 0) {
      throw call.failed(Failure.unsent(Kind.TIMEOUT, "the deadline passed"));
    }
    OutgoingBody body = new OutgoingBody(request.body());
    IncomingBody incoming = new IncomingBody();
    HttpRequest message =
        JdkMessages.request(request, uris.of(request.target()), body, gzip, headLimit(rest));
    HttpClient client = clients.current();
    if (client == null) {
      throw closed(call);
    }
    Attempt attempt = new Attempt(request, call, body, incoming);
    try {
      return answer(client, message, attempt);
    } catch (TransportException e) {
      if (losesConnection(e)) {
        clients.retire(client);
      }
      throw e;
    }
  }

  /** From JDK 26 on that limit holds for bodies, too, and streams have none. */
  private static @Nullable Duration headLimit(long rest) {
    return BLOCKING ? Duration.ofNanos(rest) : null;
  }

  /** Waiting in the client itself saves what a future costs: before JDK 25 a thread, at worst. */
  private HttpResponse<IncomingBody> wait(HttpClient client, HttpRequest message, Attempt attempt)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    HttpResponse.BodyHandler<IncomingBody> handler = head -> begin(head, attempt);
    if (BLOCKING) {
      return client.send(message, handler);
    }
    CompletableFuture<HttpResponse<IncomingBody>> answer = client.sendAsync(message, handler);
    try {
      return answer.get(Math.max(1, attempt.call().attemptRest()), TimeUnit.NANOSECONDS);
    } finally {
      // Only the future of sendAsync itself ends what it stands for.
      answer.cancel(true);
    }
  }

  private static TransportException closed(Call call) {
    return call.failed(Failure.unsent(Kind.SHUT_DOWN, "the transport is closed"));
  }

  /** Whether the JDK's client forgets to close the connection after that. */
  private static boolean losesConnection(TransportException failure) {
    boolean malformed = failure.kind() == Kind.PROTOCOL || failure.kind() == Kind.OTHER;
    return failure.phase() == Phase.HEAD && malformed;
  }

  private record Attempt(Request request, Call call, OutgoingBody body, IncomingBody incoming) {
    Phase phase() {
      return incoming.begun() ? Phase.BODY : body.sending() ? Phase.SEND : Phase.HEAD;
    }

    TransportException failed(Kind kind, String detail) {
      return call.failed(new Failure(phase(), kind, true, detail, null));
    }
  }

  private Response answer(HttpClient client, HttpRequest message, Attempt attempt)
      throws IOException {
    boolean done = false;
    try {
      Response response = response(wait(client, message, attempt), attempt);
      done = true;
      return response;
    } catch (TimeoutException e) {
      throw attempt.failed(Kind.TIMEOUT, "no answer in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw attempt.failed(Kind.INTERRUPTED, "interrupted while waiting");
    } catch (IllegalStateException | RejectedExecutionException e) {
      throw closed(attempt.call());
    } catch (IOException | ExecutionException e) {
      throw failed(attempt, e);
    } finally {
      attempt.body().close();
      if (!done) {
        // The body may have come in the meantime.
        attempt.incoming().cancel();
        attempt.incoming().over();
      }
    }
  }

  private static TransportException failed(Attempt attempt, Exception thrown) {
    IOException source = attempt.body().failure();
    if (source != null && !attempt.incoming().begun()) {
      String detail = "reading the body of the request failed";
      return attempt.call().failed(new Failure(Phase.SEND, Kind.SOURCE, true, detail, source));
    }
    return JdkFailure.of(attempt.call(), thrown, attempt.phase());
  }

  private IncomingBody begin(HttpResponse.ResponseInfo head, Attempt attempt) {
    IncomingBody incoming = attempt.incoming();
    Call call = attempt.call();
    long bytes = size(head.headers());
    if (bytes > limits.head()) {
      String detail = "the head of the answer is longer than " + limits.head() + " bytes";
      Failure failure = new Failure(Phase.HEAD, Kind.TOO_LARGE, true, detail, null);
      return incoming.refuse(call.failed(failure));
    }
    boolean gathers = gathers(head.headers());
    if (gathers) {
      incoming.expire(call.attemptRest());
    }
    return incoming.begin(gathers);
  }

  private static long size(HttpHeaders headers) {
    long bytes = 0;
    for (var each : headers.map().entrySet()) {
      for (String value : each.getValue()) {
        bytes += each.getKey().length() + value.length() + 4;
      }
    }
    return bytes;
  }

  /** Whether a body is worth waiting for: short, or of values rather than of events. */
  private static boolean gathers(HttpHeaders head) {
    MediaKind kind = MediaKind.of(head.firstValue("content-type").orElse(""));
    long length = length(head);
    return length < 0 ? kind == MediaKind.VALUE : length <= IncomingBody.GATHERED;
  }

  /** What the head says of the length; -1 where it says nothing, or nonsense. */
  private static long length(HttpHeaders head) {
    try {
      return Math.max(-1, head.firstValueAsLong("content-length").orElse(-1));
    } catch (NumberFormatException nonsense) {
      return -1;
    }
  }

  private Response response(HttpResponse<IncomingBody> head, Attempt attempt) {
    IncomingBody raw = head.body();
    HttpHeaders headers = head.headers();
    int status = head.statusCode();
    if (attempt.request().method().equals("HEAD") || status == 204 || status == 304) {
      raw.over();
      return JdkMessages.response(head, Body.none(), false);
    }
    if (raw.whole() == 0) {
      raw.over();
      return JdkMessages.response(head, Body.of(new byte[0]), false);
    }
    boolean zipped =
        gzip && headers.firstValue("content-encoding").filter(JdkExchange::isGzip).isPresent();
    Call call = attempt.call();
    raw.over();
    long length = raw.whole();
    if (length < 0) {
      length = length(headers);
      limitTime(raw, headers, call);
    }
    Coding coding = zipped ? Coding.GZIP : Coding.IDENTITY;
    return JdkMessages.response(
        head,
        Body.of(new ReceivedBody(raw, call, limits, coding, length, idle(headers, call))),
        zipped);
  }

  private void limitTime(IncomingBody raw, HttpHeaders headers, Call call) {
    if (idle(headers, call) == 0) {
      raw.expire(call.rest());
    }
  }

  /** Events come as long as there are any, so their deadline is that of the next one. */
  private long idle(HttpHeaders headers, Call call) {
    MediaKind kind = MediaKind.of(headers.firstValue("content-type").orElse(""));
    return kind == MediaKind.EVENTS && !call.endsStreams() ? idle : 0;
  }

  private static boolean isGzip(String coding) {
    String lower = coding.strip().toLowerCase(Locale.ROOT);
    return lower.equals("gzip") || lower.equals("x-gzip");
  }
}
