package dev.armature.runtime.client;

import dev.armature.runtime.metrics.Gauge;
import dev.armature.runtime.metrics.Histogram;
import dev.armature.runtime.metrics.Labels;
import dev.armature.runtime.metrics.MetricRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts calls as the server counts requests: {@code armature_client_requests_total} by status,
 * {@code armature_client_request_duration_seconds}, {@code armature_client_requests_in_flight};
 * failures and retries beside them. Operations are few, so are the series.
 */
final class ClientMetrics implements RetryListener {
  private static final Logger LOG = LoggerFactory.getLogger("armature.client");

  private final @Nullable MetricRegistry registry;
  private final Map<String, Series> series = new ConcurrentHashMap<>();

  ClientMetrics(@Nullable MetricRegistry registry) {
    this.registry = registry;
  }

  /** What is looked up once for each operation. */
  private record Series(Labels labels, Gauge inFlight, Histogram durations) {
    static Series of(MetricRegistry registry, Call call) {
      Labels labels = labelsOf(call);
      return new Series(
          labels,
          registry.gauge(
              "armature_client_requests_in_flight", "Calls awaiting answers now.", labels),
          registry.histogram(
              "armature_client_request_duration_seconds",
              "Time from the call to the head of its answer, retries included.",
              labels));
    }
  }

  private static Labels labelsOf(Call call) {
    return Labels.of("service", call.service(), "operation", call.operation());
  }

  private Series series(MetricRegistry to, Call call) {
    return series.computeIfAbsent(
        call.service() + "." + call.operation(), key -> Series.of(to, call));
  }

  void started(Call call) {
    if (registry != null) {
      series(registry, call).inFlight().increment();
    }
  }

  /**
   * A call ended.
   *
   * @param status 0 without an answer
   */
  void ended(Call call, int status) {
    if (LOG.isDebugEnabled()) {
      LOG.debug("{}: {} after {}", call.what(), status, call.elapsed());
    }
    if (registry == null) {
      return;
    }
    Series of = series(registry, call);
    of.inFlight().decrement();
    of.durations().record(call.elapsed().toNanos());
    registry
        .counter(
            "armature_client_requests",
            "Calls made, by status.",
            of.labels().and("status", status == 0 ? "none" : Integer.toString(status)))
        .increment();
  }

  void failed(Call call, TransportException failure) {
    if (registry != null) {
      registry
          .counter(
              "armature_client_failures",
              "Calls without an answer.",
              labelsOf(call)
                  .and("phase", failure.phase().name().toLowerCase(Locale.ROOT))
                  .and("kind", failure.kind().name().toLowerCase(Locale.ROOT)))
          .increment();
    }
  }

  @Override
  public void retrying(Call call, int attempt, String why) {
    LOG.debug("retry_scheduled {}: attempt {} after {}", call.what(), attempt, why);
    if (registry != null) {
      Labels labels = Labels.of("attempt_number", Integer.toString(attempt), "exception_type", why);
      registry.counter("retry_attempts", "Retries made.", labels).increment();
    }
  }

  @Override
  public void succeeded(Call call, int attempts) {
    count("retry_success_after_retry", "Calls that went well after retries.", call);
  }

  @Override
  public void exhausted(Call call, int attempts) {
    count("retry_exhausted", "Calls that failed after all retries.", call);
  }

  private void count(String name, String help, Call call) {
    if (registry != null) {
      registry.counter(name, help, Labels.of("function", call.operation())).increment();
    }
  }
}
