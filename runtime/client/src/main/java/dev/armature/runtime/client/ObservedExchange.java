package dev.armature.runtime.client;

import dev.armature.runtime.http.message.Request;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.log.LogFailure;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells hooks, metrics and spans of calls. */
final class ObservedExchange implements Exchange {
  private static final Logger LOG = LoggerFactory.getLogger(ObservedExchange.class);

  private final List<ClientHook> hooks;
  private final ClientMetrics metrics;
  private final CallTracing tracing;
  private final Exchange next;

  ObservedExchange(
      List<ClientHook> hooks, ClientMetrics metrics, CallTracing tracing, Exchange next) {
    this.hooks = List.copyOf(hooks);
    this.metrics = metrics;
    this.tracing = tracing;
    this.next = next;
  }

  @Override
  public Response send(Request request, Call call) throws IOException {
    Request hooked = request;
    for (ClientHook hook : hooks) {
      hooked = hook.before(hooked);
    }
    CallTracing.Traced traced = tracing.begin(Requests.optioned(hooked));
    int status = 0;
    metrics.started(call);
    try {
      Response response = next.send(traced.request(), call);
      status = response.status();
      tell(hook -> hook.after(traced.request(), response, call.elapsed()));
      return response;
    } catch (TransportException e) {
      metrics.failed(call, e);
      tell(hook -> hook.failed(traced.request(), e));
      throw e;
    } finally {
      metrics.ended(call, status);
      tracing.end(traced, call, status);
    }
  }

  private interface Told {
    void to(ClientHook hook);
  }

  /** A hook that fails must not take the answer with it. */
  private void tell(Told told) {
    for (ClientHook hook : hooks) {
      try {
        told.to(hook);
      } catch (RuntimeException e) {
        LOG.error("a hook of the client failed", LogFailure.of(e));
      }
    }
  }
}
