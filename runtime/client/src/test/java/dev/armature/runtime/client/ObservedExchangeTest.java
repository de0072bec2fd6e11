package dev.armature.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.armature.runtime.Context;
import dev.armature.runtime.Deadline;
import dev.armature.runtime.Operation;
import dev.armature.runtime.TraceContext;
import dev.armature.runtime.http.client.Transport;
import dev.armature.runtime.http.message.Body;
import dev.armature.runtime.http.message.CallOptions;
import dev.armature.runtime.http.message.Headers;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.PrometheusText;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ObservedExchangeTest {
  private static final Operation GET = Operation.named("Test", "get").build();
  private static final TraceContext TRACE = TraceContext.root(true);

  private final List<Request> sent = new ArrayList<>();
  private final Transport server =
      request -> {
        sent.add(request);
        if (request.path().equals("/broken")) {
          throw new IOException("test");
        }
        return Response.empty(request.path().equals("/busy") ? 503 : 204);
      };

  private HttpTransportBuilder transport() {
    return HttpTransport.to("https://h.example")
        .retry(RetryPolicy.USUAL.delays(Duration.ZERO, Duration.ofSeconds(1)))
        .through(server);
  }

  private static Request get(String path) {
    return new Request("GET", path, Headers.of(), Body.none()).with(GET);
  }

  @Test
  void theCallersTraceGoesOn() throws IOException {
    Context context =
        Context.of(GET, Deadline.after(Duration.ofSeconds(9)), "").in(TRACE, "corr-1");
    CallOptions options = CallOptions.within(context);
    assertThat(options.timeout()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(9));
    List<Context> spans = new ArrayList<>();
    try (HttpTransport transport =
        transport().trusted().spans((span, status, start, end) -> spans.add(span)).build()) {
      transport.send(get("/").with(options));
    }
    Request request = sent.get(0);
    TraceContext span = TraceContext.parse(request.header("traceparent"), null);
    assertThat(span.traceId()).isEqualTo(TRACE.traceId());
    assertThat(span.spanId()).isNotEqualTo(TRACE.spanId());
    assertThat(spans).hasSize(1);
    assertThat(spans.get(0).trace().spanId()).isEqualTo(span.spanId());
    assertThat(spans.get(0).trace().parentId()).isEqualTo(TRACE.spanId());
    assertThat(request.header("X-Correlation-Id")).isEqualTo("corr-1");
    assertThat(Long.parseLong(request.header("X-Request-Timeout-Ms"))).isBetween(1L, 9000L);
  }

  @Test
  void strangersAreNotToldTheTimeout() throws IOException {
    try (HttpTransport transport = transport().build()) {
      transport.send(get("/"));
      assertThat(sent.get(0).header("X-Request-Timeout-Ms")).isNull();
    }
  }

  @Test
  void callsFailuresAndRetriesAreCounted() throws IOException {
    MetricRegistry registry = new MetricRegistry();
    try (HttpTransport transport = transport().metrics(registry).build()) {
      transport.send(get("/"));
      transport.send(get("/busy"));
      assertThat(catchThrowable(() -> transport.send(get("/broken")))).isNotNull();
    }
    assertThat(PrometheusText.of(registry))
        .contains(
            "armature_client_requests_total{service=\"Test\",operation=\"get\",status=\"204\"} 1\n",
            "armature_client_requests_total{service=\"Test\",operation=\"get\",status=\"503\"} 1\n",
            "armature_client_requests_total{service=\"Test\",operation=\"get\",status=\"none\"} 1\n",
            "armature_client_requests_in_flight{service=\"Test\",operation=\"get\"} 0\n",
            "armature_client_request_duration_seconds_count{service=\"Test\",operation=\"get\"} 3\n",
            "armature_client_failures_total{service=\"Test\",operation=\"get\",phase=\"head\",kind=\"other\"} 1\n",
            "retry_attempts_total{attempt_number=\"2\",exception_type=\"503\"} 1\n",
            "retry_exhausted_total{function=\"get\"}");
  }

  @Test
  void hooksSeeHeadsWithoutSecretsAndMayAddSome() throws IOException {
    List<String> seen = new ArrayList<>();
    ClientHook hook =
        new ClientHook() {
          @Override
          public Request before(Request request) {
            return request.with(request.options().header("X-Added", "yes"));
          }

          @Override
          public void after(Request request, Response response, Duration elapsed) {
            seen.add(response.status() + " " + request.header("Authorization"));
            throw new IllegalStateException("a hook that fails");
          }

          @Override
          public void failed(Request request, TransportException failure) {
            seen.add("failed " + failure.kind());
          }
        };
    Operation secured = Operation.named("Test", "get").security("b").build();
    try (HttpTransport transport =
        transport().hook(hook).credential("b", Credential.bearer("secret")).build()) {
      assertThat(transport.send(get("/").with(secured)).status()).isEqualTo(204);
      assertThat(catchThrowable(() -> transport.send(get("/broken")))).isNotNull();
    }
    assertThat(sent.get(0).header("X-Added")).isEqualTo("yes");
    assertThat(sent.get(0).header("Authorization")).isEqualTo("Bearer secret");
    assertThat(seen).containsExactly("204 null", "failed OTHER");
  }

  @Test
  void optionsOfTheCallStandInsteadOfTheRequests() throws IOException {
    CallOptions options =
        CallOptions.NONE.idempotencyKey("key").header("Accept", "a/b").header("X-More", "1");
    try (HttpTransport transport = transport().build()) {
      transport.send(
          new Request("POST", "/", Headers.of("accept", "c/d"), Body.none()).with(options));
    }
    assertThat(sent.get(0).headers().all("Accept")).containsExactly("a/b");
    assertThat(sent.get(0).header("X-More")).isEqualTo("1");
    assertThat(sent.get(0).header("Idempotency-Key")).isEqualTo("key");
  }
}
