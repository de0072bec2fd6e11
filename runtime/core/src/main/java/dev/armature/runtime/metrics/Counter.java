package dev.armature.runtime.metrics;

import java.util.concurrent.atomic.LongAdder;

/** Counts what happens. Thread-safe. */
public final class Counter implements Series {
  private final LongAdder count = new LongAdder();

  Counter() {}

  /** Counts one more. */
  public void increment() {
    count.increment();
  }

  /** How many there were. */
  public long count() {
    return count.sum();
  }

  @Override
  public void print(PrometheusText text, String family, Labels labels) {
    text.line(family, "_total", labels, Long.toString(count.sum()));
  }

  @Override
  public void tell(SeriesListener listener, String family, String help, Labels labels) {
    listener.counter(family, help, labels, this);
  }
}
