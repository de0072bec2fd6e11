package dev.armature.runtime.spring;

import dev.armature.runtime.metrics.Counter;
import dev.armature.runtime.metrics.Histogram;
import dev.armature.runtime.metrics.Labels;
import dev.armature.runtime.metrics.MetricRegistry;
import dev.armature.runtime.metrics.SeriesListener;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;

/**
 * Shows the service's metrics in Micrometer's registry, by Micrometer's names: {@code
 * armature.requests} for {@code armature_requests_total}.
 */
final class MeterSeries implements MeterBinder {
  private static final String SECONDS = "_seconds";

  private final MetricRegistry registry;

  MeterSeries(MetricRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    registry.follow(new Meters(meters));
  }

  private record Meters(MeterRegistry meters) implements SeriesListener {
    @Override
    public void counter(String name, String help, Labels labels, Counter counter) {
      FunctionCounter.builder(dotted(name), counter, Counter::count)
          .description(help)
          .tags(tags(labels))
          .register(meters);
    }

    @Override
    public void gauge(String name, String help, Labels labels, DoubleSupplier value) {
      Gauge.builder(dotted(name), value::getAsDouble)
          .description(help)
          .tags(tags(labels))
          .strongReference(true)
          .register(meters);
    }

    @Override
    public void histogram(String name, String help, Labels labels, Histogram histogram) {
      String plain =
          name.endsWith(SECONDS) ? name.substring(0, name.length() - SECONDS.length()) : name;
      FunctionTimer.builder(
              dotted(plain),
              histogram,
              Histogram::count,
              each -> (double) each.sumNanos(),
              TimeUnit.NANOSECONDS)
          .description(help)
          .tags(tags(labels))
          .register(meters);
    }

    private static String dotted(String name) {
      return name.replace('_', '.');
    }

    private static Tags tags(Labels labels) {
      return Tags.of(labels.pairs().toArray(String[]::new));
    }
  }
}
