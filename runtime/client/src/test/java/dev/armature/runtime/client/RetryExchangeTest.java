package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.armature.runtime.client.TransportException.Failure;
import dev.armature.runtime.client.TransportException.Kind;
import dev.armature.runtime.client.TransportException.Phase;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.stream.ByteSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RetryExchangeTest {
  private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

  /** Time that only passes by sleeping. */
  private static final class FakeClock implements RetryClock {
    private final List<Long> slept = new ArrayList<>();
    private long nanos = 1_000_000_000_000L;
    private double chance = 0.5;

    @Override
    public long nanos() {
      return nanos;
    }

    @Override
    public Instant now() {
      return NOON;
    }

    @Override
    public void sleep(long duration) {
      slept.add(duration / 1_000_000);
      nanos += duration;
    }

    @Override
    public double random() {
      return chance;
    }
  }

  private final FakeClock clock = new FakeClock();
  private final List<Request> sent = new ArrayList<>();
  private final ArrayDeque<Object> answers = new ArrayDeque<>();

  private Response answer(Request request, Call call) throws TransportException {
    sent.add(request);
    Object next = answers.size() > 1 ? answers.remove() : answers.getFirst();
    if (next instanceof Failure failure) {
      throw call.failed(failure);
    }
    return next instanceof Response response ? response : Response.empty((Integer) next);
  }

  private Call call(Duration timeout) {
    Origin origin = Origin.of(URI.create("http://h"));
    return Call.start("GET", null, origin, timeout, false, clock::nanos);
  }

  private Response send(RetryPolicy policy, Request request, Object... given) throws IOException {
    answers.addAll(List.of(given));
    return new RetryExchange(policy, clock, RetryListener.NONE, this::answer)
        .send(request, call(Duration.ofSeconds(30)));
  }

  private static Request of(String method, String... headers) {
    return new Request(method, "/", Headers.of(headers), Body.none());
  }

  private static Failure failure(Phase phase, Kind kind, boolean sent) {
    return new Failure(phase, kind, sent, "test", null);
  }

  private static Response after(int status, String wait) {
    return Response.empty(status).withHeader("Retry-After", wait);
  }

  @Test
  void idempotentCallsAreMadeAgainWithGrowingWaits() throws IOException {
    assertThat(send(RetryPolicy.USUAL, of("GET"), 503, 502, 200).status()).isEqualTo(200);
    assertThat(clock.slept).containsExactly(50L, 100L);
    assertThat(sent)
        .extracting(each -> each.header("X-Retry-Attempt"))
        .containsExactly(null, "1", "2");
  }

  @Test
  void theLastAnswerIsTheAnswer() throws IOException {
    assertThat(send(RetryPolicy.USUAL, of("PUT"), 503).status()).isEqualTo(503);
    assertThat(sent).hasSize(3);
  }

  @Test
  void otherMethodsAreNot() throws IOException {
    assertThat(send(RetryPolicy.USUAL, of("POST"), 503).status()).isEqualTo(503);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aKeyMakesThemIdempotent() throws IOException {
    send(RetryPolicy.USUAL, of("POST", "Idempotency-Key", "k"), 503, 201);
    assertThat(sent).hasSize(2);
  }

  @Test
  void whatWasNotSentMayBeSentAgainWhateverTheMethod() throws IOException {
    Failure unsent = failure(Phase.CONNECT, Kind.UNREACHABLE, false);
    assertThat(send(RetryPolicy.USUAL, of("POST"), unsent, 201).status()).isEqualTo(201);
  }

  @Test
  void whatMayHaveArrivedIsNot() {
    TransportException failed =
        catchThrowableOfType(
            TransportException.class,
            () -> send(RetryPolicy.USUAL, of("POST"), failure(Phase.HEAD, Kind.CLOSED, true), 201));
    assertThat(failed.attempt()).isEqualTo(1);
    assertThat(sent).hasSize(1);
  }

  @Test
  void certificatesDoNotGetBetter() {
    catchThrowableOfType(
        TransportException.class,
        () -> send(RetryPolicy.USUAL, of("GET"), failure(Phase.TLS, Kind.CERTIFICATE, false)));
    assertThat(sent).hasSize(1);
  }

  @Test
  void failuresCountTheirAttempts() {
    TransportException failed =
        catchThrowableOfType(
            TransportException.class,
            () -> send(RetryPolicy.USUAL, of("GET"), failure(Phase.HEAD, Kind.CLOSED, true)));
    assertThat(failed.attempt()).isEqualTo(3);
  }

  @Test
  void otherStatusesAreAnswers() throws IOException {
    for (int status : new int[] {200, 400, 404, 429, 500, 501}) {
      sent.clear();
      answers.clear();
      assertThat(send(RetryPolicy.USUAL, of("GET"), status).status()).isEqualTo(status);
      assertThat(sent).hasSize(1);
    }
  }

  @Test
  void theServerSaysHowLongToWait() throws IOException {
    send(RetryPolicy.USUAL, of("POST"), after(429, "4"), 201);
    assertThat(clock.slept).containsExactly(4200L);
  }

  @Test
  void orUntilWhen() throws IOException {
    send(RetryPolicy.USUAL, of("GET"), after(503, "Tue, 01 Dec 2026 12:00:02 GMT"), 200);
    assertThat(clock.slept).containsExactly(2100L);
  }

  @Test
  void longerThanTheMostIsNotWaited() throws IOException {
    for (String wait : new String[] {"11", "99999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"}) {
      sent.clear();
      answers.clear();
      assertThat(send(RetryPolicy.USUAL, of("GET"), after(503, wait)).status()).isEqualTo(503);
      assertThat(sent).hasSize(1);
    }
  }

  @Test
  void nonsenseIsAsIfTheServerHadNotSaidIt() throws IOException {
    send(RetryPolicy.USUAL, of("GET"), after(503, "soon"), 200);
    assertThat(clock.slept).containsExactly(50L);
  }

  @Test
  void noRetryWhenTooLittleTimeIsLeft() throws IOException {
    answers.add(503);
    RetryExchange retry =
        new RetryExchange(RetryPolicy.USUAL, clock, RetryListener.NONE, this::answer);
    assertThat(retry.send(of("GET"), call(Duration.ofMillis(99))).status()).isEqualTo(503);
    assertThat(sent).hasSize(1);
    sent.clear();
    assertThat(retry.send(of("GET"), call(Duration.ofMillis(101))).status()).isEqualTo(503);
    assertThat(sent).hasSize(2);
  }

  @Test
  void retriesBelowARetryStop() throws IOException {
    send(RetryPolicy.USUAL, of("GET", "X-Retry-Attempt", "1"), 503);
    assertThat(sent).hasSize(1);
  }

  @Test
  void theCallerMayForbidThem() throws IOException {
    send(RetryPolicy.USUAL, of("GET").with(CallOptions.NONE.withoutRetries()), 503);
    assertThat(sent).hasSize(1);
  }

  @Test
  void bodiesThatAreReadOnceAreSentOnce() throws IOException {
    Body once = Body.of(ByteSource.of(new ByteArrayInputStream(new byte[10])));
    send(RetryPolicy.USUAL, of("PUT").with(once), 503);
    assertThat(sent).hasSize(1);
    sent.clear();
    answers.clear();
    send(RetryPolicy.USUAL, of("PUT").with(Body.of(ByteSource.of(new byte[10]))), 503, 200);
    assertThat(sent).hasSize(2);
  }

  @Test
  void aDeadServerIsCalledLittleMoreOftenThanAHealthyOne() throws IOException {
    answers.add(503);
    RetryExchange retry =
        new RetryExchange(RetryPolicy.USUAL, clock, RetryListener.NONE, this::answer);
    clock.chance = 0;
    int calls = 1000;
    for (int i = 0; i < calls; i++) {
      retry.send(of("GET"), call(Duration.ofSeconds(30)));
      clock.nanos += 10_000_000;
    }
    // Ten seconds at a hundred calls each: a tenth, and three a second.
    assertThat(sent.size() - calls).isBetween(100, 140);
  }

  @Test
  void threeHopsDoNotMultiply() throws IOException {
    answers.add(503);
    RetryExchange near =
        new RetryExchange(RetryPolicy.USUAL, clock, RetryListener.NONE, this::answer);
    Exchange middle =
        new RetryExchange(
            RetryPolicy.USUAL,
            clock,
            RetryListener.NONE,
            (request, call) -> near.send(request, call(Duration.ofSeconds(30))));
    Exchange far =
        new RetryExchange(
            RetryPolicy.USUAL,
            clock,
            RetryListener.NONE,
            (request, call) -> middle.send(request, call(Duration.ofSeconds(30))));
    far.send(of("GET"), call(Duration.ofSeconds(300)));
    assertThat(sent.size()).isLessThanOrEqualTo(7);
  }
}
