package dev.armature.runtime.client;

import dev.armature.runtime.Context;
import dev.armature.runtime.Deadline;
import dev.armature.runtime.Operation;
import dev.armature.runtime.TraceContext;
import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.layer.SpanListener;
import dev.armature.runtime.log.LogFailure;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each call a span of its own, and tells the other side of it (W3C Trace Context). */
final class CallTracing {
  static final String CORRELATION = "X-Correlation-Id";

  private static final Logger LOG = LoggerFactory.getLogger(CallTracing.class);

  private final boolean on;
  private final List<SpanListener> listeners;

  CallTracing(boolean on, List<SpanListener> listeners) {
    this.on = on;
    this.listeners = List.copyOf(listeners);
  }

  /** A request with its place in a trace. */
  record Traced(Request request, TraceContext span, String correlation) {}

  /** A span under that of the request's {@code traceparent}, or the first of a new trace. */
  Traced begin(Request request) {
    if (!on) {
      return new Traced(request, TraceContext.none(), "");
    }
    @Nullable String state = request.header("tracestate");
    TraceContext parent = TraceContext.parse(request.header("traceparent"), state);
    TraceContext span = parent == null ? TraceContext.root(false) : parent.child();
    @Nullable String given = request.header(CORRELATION);
    String correlation = given == null ? span.traceId() : given;
    Request traced = Requests.with(request, "traceparent", span.traceparent());
    return new Traced(
        given == null ? Requests.with(traced, CORRELATION, correlation) : traced,
        span,
        correlation);
  }

  void end(Traced traced, Call call, int status) {
    Operation called = traced.request().operation();
    if (listeners.isEmpty() || called == null) {
      return;
    }
    Context context =
        Context.of(called, Deadline.none(), call.origin().toString())
            .in(traced.span(), traced.correlation());
    for (SpanListener listener : listeners) {
      try {
        listener.ended(context, status, call.startNanos(), call.now());
      } catch (RuntimeException e) {
        LOG.error("the span listener failed", LogFailure.of(e));
      }
    }
  }
}
