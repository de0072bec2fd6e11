package dev.armature.runtime.metrics;

import java.util.concurrent.atomic.LongAdder;

/** Counts durations by size. Thread-safe. */
public final class Histogram implements Series {
  /** Upper bounds in nanoseconds: 0.5 ms to 10 s, about three per power of ten. */
  private static final long[] BOUNDS = {
    500_000,
    1_000_000,
    2_500_000,
    5_000_000,
    10_000_000,
    25_000_000,
    50_000_000,
    100_000_000,
    250_000_000,
    500_000_000,
    1_000_000_000,
    2_500_000_000L,
    5_000_000_000L,
    10_000_000_000L
  };

  private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
  private final LongAdder nanos = new LongAdder();

  Histogram() {
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new LongAdder();
    }
  }

  /** Counts a duration in nanoseconds. */
  public void record(long duration) {
    int bucket = 0;
    while (bucket < BOUNDS.length && duration > BOUNDS[bucket]) {
      bucket++;
    }
    buckets[bucket].increment();
    nanos.add(duration);
  }

  /** How many durations were counted. */
  public long count() {
    long count = 0;
    for (LongAdder bucket : buckets) {
      count += bucket.sum();
    }
    return count;
  }

  /** The sum of all durations that were counted, in nanoseconds. */
  public long sumNanos() {
    return nanos.sum();
  }

  @Override
  public void print(PrometheusText text, String family, Labels labels) {
    long below = 0;
    for (int i = 0; i < BOUNDS.length; i++) {
      below += buckets[i].sum();
      Labels bounded = labels.and("le", PrometheusText.number(BOUNDS[i] / 1e9));
      text.line(family, "_bucket", bounded, Long.toString(below));
    }
    below += buckets[BOUNDS.length].sum();
    text.line(family, "_bucket", labels.and("le", "+Inf"), Long.toString(below));
    text.line(family, "_sum", labels, PrometheusText.number(nanos.sum() / 1e9));
    text.line(family, "_count", labels, Long.toString(below));
  }

  @Override
  public void tell(SeriesListener listener, String family, String help, Labels labels) {
    listener.histogram(family, help, labels, this);
  }
}
