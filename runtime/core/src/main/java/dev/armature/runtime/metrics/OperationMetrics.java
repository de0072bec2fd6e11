package dev.armature.runtime.metrics;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The series of one operation, looked up once: {@code armature_requests_total} by status, {@code
 * armature_request_duration_seconds}, {@code armature_requests_in_flight}. Thread-safe.
 */
public final class OperationMetrics {
  private final MetricRegistry registry;
  private final Labels labels;
  private final Gauge inFlight;
  private final Histogram durations;
  private final AtomicReferenceArray<@Nullable Counter> byStatus = new AtomicReferenceArray<>(600);

  /** The series of that operation in that registry. */
  public OperationMetrics(MetricRegistry registry, String service, String operation) {
    this.registry = registry;
    this.labels = Labels.of("service", service, "operation", operation);
    this.inFlight =
        registry.gauge("armature_requests_in_flight", "Requests being answered now.", labels);
    this.durations =
        registry.histogram(
            "armature_request_duration_seconds", "Time from arrival to answer.", labels);
  }

  /** A call arrived. */
  public void started() {
    inFlight.increment();
  }

  /**
   * A call ended.
   *
   * @param status 100 to 599; others count as 500
   * @param nanos how long it took
   */
  public void ended(int status, long nanos) {
    inFlight.decrement();
    int known = status < 100 || status > 599 ? 500 : status;
    Counter counter = byStatus.get(known);
    if (counter == null) {
      counter = counter(known);
    }
    counter.increment();
    durations.record(nanos);
  }

  private Counter counter(int status) {
    Counter counter =
        registry.counter(
            "armature_requests",
            "Requests answered, by status.",
            labels.and("status", Integer.toString(status)));
    byStatus.set(status, counter);
    return counter;
  }
}
