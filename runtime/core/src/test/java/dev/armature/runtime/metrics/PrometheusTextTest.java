package dev.armature.runtime.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class PrometheusTextTest {
  private final MetricRegistry registry = new MetricRegistry();

  @Test
  void countersAndGauges() {
    registry
        .counter("calls", "Calls\\ made\nso far \"now\".", Labels.of("a", "x\"\\\ny"))
        .increment();
    registry.gauge("open", "Open.", Labels.none()).increment();
    registry.gauge("asked", "Asked.", Labels.none(), () -> 1.5);
    assertThat(PrometheusText.of(registry))
        .isEqualTo(
            """
            # HELP asked Asked.
            # TYPE asked gauge
            asked 1.5
            # HELP calls_total Calls\\\\ made\\nso far "now".
            # TYPE calls_total counter
            calls_total{a="x\\"\\\\\\ny"} 1
            # HELP open Open.
            # TYPE open gauge
            open 1
            """);
  }

  @Test
  void histogramsAreCumulative() {
    Histogram histogram = registry.histogram("took", "Took.", Labels.of("op", "x"));
    histogram.record(600_000);
    histogram.record(2_000_000_000);
    histogram.record(60_000_000_000L);
    assertThat(PrometheusText.of(registry))
        .contains("took_bucket{op=\"x\",le=\"0.0005\"} 0\n")
        .contains("took_bucket{op=\"x\",le=\"0.001\"} 1\n")
        .contains("took_bucket{op=\"x\",le=\"1\"} 1\n")
        .contains("took_bucket{op=\"x\",le=\"10\"} 2\n")
        .contains("took_bucket{op=\"x\",le=\"+Inf\"} 3\n")
        .contains("took_sum{op=\"x\"} 62.0006\n")
        .contains("took_count{op=\"x\"} 3\n");
  }

  @Test
  void aNameHasOneType() {
    registry.counter("a", "", Labels.none());
    assertThatThrownBy(() -> registry.gauge("a", "", Labels.none()))
        .hasMessageContaining("a is a counter");
    assertThatThrownBy(() -> Labels.of("1a", "x")).hasMessageContaining("1a");
  }

  @Test
  void theSameLabelsAreTheSameSeries() {
    Labels labels = Labels.of("a", "b");
    assertThat(registry.counter("c", "", labels)).isSameAs(registry.counter("c", "", labels));
  }
}
