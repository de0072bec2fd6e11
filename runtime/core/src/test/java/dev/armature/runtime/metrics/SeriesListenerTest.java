package dev.armature.runtime.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class SeriesListenerTest {
  private final MetricRegistry registry = new MetricRegistry();
  private final List<String> told = new ArrayList<>();

  @Test
  void tellsOfSeriesBeforeAndAfter() {
    registry.counter("calls", "Calls.", Labels.of("a", "1")).increment();
    registry.follow(new Told());
    registry.counter("calls", "Calls.", Labels.of("a", "1"));
    registry.gauge("open", "Open.", Labels.none()).increment();
    registry.gauge("asked", "Asked.", Labels.none(), () -> 2.5);
    registry.histogram("time_seconds", "Time.", Labels.none()).record(7);
    assertThat(told)
        .containsExactly(
            "calls Calls. [a, 1] 1", "open Open. 0.0", "asked Asked. 2.5", "time_seconds Time. 0");
  }

  private final class Told implements SeriesListener {
    @Override
    public void counter(String name, String help, Labels labels, Counter counter) {
      told.add(name + " " + help + " " + labels.pairs() + " " + counter.count());
    }

    @Override
    public void gauge(String name, String help, Labels labels, DoubleSupplier value) {
      told.add(name + " " + help + " " + value.getAsDouble());
    }

    @Override
    public void histogram(String name, String help, Labels labels, Histogram histogram) {
      told.add(name + " " + help + " " + histogram.sumNanos());
    }
  }
}
