package dev.armature.runtime.layer;

import dev.armature.runtime.Context;
import dev.armature.runtime.Operation;
import dev.armature.runtime.Reply;
import dev.armature.runtime.TraceContext;
import dev.armature.runtime.log.LogFailure;
import dev.armature.runtime.security.Credentials;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Gives calls their place in a trace (W3C Trace Context) and a correlation id. */
final class TracingLayer implements HeadLayer {
  private static final Logger LOG = LoggerFactory.getLogger(TracingLayer.class);
  static final String CORRELATION = "X-Correlation-Id";
  private static final int LONGEST_ID = 128;

  private final boolean on;
  private final boolean mdc;
  private final List<SpanListener> listeners;

  TracingLayer(boolean on, boolean mdc, List<SpanListener> listeners) {
    this.on = on;
    this.mdc = mdc;
    this.listeners = listeners;
  }

  @Override
  public <C extends Call<R>, R extends Reply> Step<C, R> around(
      Operation operation, Step<C, R> next) {
    if (!on) {
      return next;
    }
    Step<C, R> step = mdc ? call -> inMdc(next, call) : next;
    return listeners.isEmpty() ? call -> traced(step, call) : call -> told(step, call);
  }

  /** The call's context in its trace: the caller's, or a new one; as it is without tracing. */
  <R extends Reply> Context begin(Call<R> call) {
    return on ? placed(call) : call.context();
  }

  private static <C extends Call<R>, R extends Reply> R traced(Step<C, R> next, C call)
      throws Exception {
    // One that was refused by its head has begun there, and is logged under that id.
    if (!call.context().trace().isSet()) {
      start(call);
    }
    return next.handle(call);
  }

  @Override
  public @Nullable HeadCheck check(Operation operation) {
    return on ? TracingLayer::start : null;
  }

  private static void start(Call<?> call) {
    Context context = placed(call);
    call.context(context);
    call.announce(CORRELATION, context.correlationId());
  }

  private <C extends Call<R>, R extends Reply> R told(Step<C, R> next, C call) throws Exception {
    int status = 500;
    try {
      R reply = traced(next, call);
      status = reply.status();
      return reply;
    } finally {
      int overtaken = call.overtakenBy();
      tell(call, overtaken == 0 ? status : overtaken);
    }
  }

  /** A listener that fails must not take the answer with it. */
  private <R extends Reply> void tell(Call<R> call, int status) {
    for (SpanListener listener : listeners) {
      try {
        listener.ended(call.context(), status, call.startNanos(), call.endNanos());
      } catch (RuntimeException e) {
        LOG.error("the span listener failed", LogFailure.of(e));
      }
    }
  }

  private static <C extends Call<R>, R extends Reply> R inMdc(Step<C, R> next, C call)
      throws Exception {
    MDC.put("traceId", call.context().trace().traceId());
    MDC.put("correlationId", call.context().correlationId());
    try {
      return next.handle(call);
    } finally {
      MDC.remove("traceId");
      MDC.remove("correlationId");
    }
  }

  private static Context placed(Call<?> call) {
    Credentials incoming = call.credentials();
    String traceparent = incoming.header("traceparent");
    TraceContext parent =
        traceparent == null ? null : TraceContext.parse(traceparent, incoming.header("tracestate"));
    TraceContext span = parent == null ? TraceContext.root(false) : parent.child();
    String correlation = incoming.header(CORRELATION);
    return call.context().in(span, sane(correlation) ? correlation : span.traceId());
  }

  /** Ids go into logs and back out, so they are short and plain. */
  private static boolean sane(@Nullable String id) {
    if (id == null || id.isEmpty() || id.length() > LONGEST_ID) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!word && "-_.:/+=~".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
