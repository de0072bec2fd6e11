package dev.armature.runtime.layer;

import dev.armature.runtime.Operation;
import dev.armature.runtime.Reply;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.OperationMetrics;
import org.jspecify.annotations.Nullable;

/** Counts and measures calls. */
final class MetricsLayer implements Layer {
  private final @Nullable MetricRegistry registry;

  MetricsLayer(@Nullable MetricRegistry registry) {
    this.registry = registry;
  }

  @Override
  public <C extends Call<R>, R extends Reply> Step<C, R> around(
      Operation operation, Step<C, R> next) {
    if (registry == null) {
      return next;
    }
    OperationMetrics series = new OperationMetrics(registry, operation.service(), operation.id());
    return call -> measure(series, next, call);
  }

  private static <C extends Call<R>, R extends Reply> R measure(
      OperationMetrics series, Step<C, R> next, C call) throws Exception {
    series.started();
    int status = 500;
    try {
      R reply = next.handle(call);
      status = reply.status();
      return reply;
    } finally {
      int overtaken = call.overtakenBy();
      series.ended(overtaken == 0 ? status : overtaken, call.endNanos() - call.startNanos());
    }
  }
}
