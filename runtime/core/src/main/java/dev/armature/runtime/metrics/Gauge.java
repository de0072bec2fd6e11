package dev.armature.runtime.metrics;

import java.util.concurrent.atomic.LongAdder;

/** A number that goes up and down. Thread-safe. */
public final class Gauge implements Series {
  private final LongAdder value = new LongAdder();

  Gauge() {}

  /** One more. */
  public void increment() {
    value.increment();
  }

  /** One less. */
  public void decrement() {
    value.decrement();
  }

  /** The present number. */
  public long value() {
    return value.sum();
  }

  @Override
  public void print(PrometheusText text, String family, Labels labels) {
    text.line(family, "", labels, Long.toString(value.sum()));
  }

  @Override
  public void tell(SeriesListener listener, String family, String help, Labels labels) {
    listener.gauge(family, help, labels, this::value);
  }
}
