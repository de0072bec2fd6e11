package dev.armature.runtime.health;

import dev.armature.runtime.Operation;
import dev.armature.runtime.http.message.Response;
import dev.armature.runtime.http.server.Route;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.PrometheusText;
import java.util.List;

/** Shows metrics at {@code /metrics}. */
public final class MetricsEndpoint {
  private MetricsEndpoint() {}

  /** The route that shows a registry. */
  public static List<Route> routes(MetricRegistry registry) {
    Operation operation = Operation.named("armature", "metrics").build();
    return List.of(
        Route.of(operation, "GET", "/metrics")
            .nonBlocking()
            .to(
                request ->
                    Response.text(200, PrometheusText.MEDIA_TYPE, PrometheusText.of(registry))));
  }
}
