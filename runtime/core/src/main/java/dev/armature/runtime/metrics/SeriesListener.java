package dev.armature.runtime.metrics;

import java.util.function.DoubleSupplier;

/**
 * Learns of the series of a registry, so that another one can show them. Called by whatever thread
 * makes a series first; now and then twice for one.
 */
public interface SeriesListener {
  /** A counter; its name lacks the suffix {@code _total}. */
  void counter(String name, String help, Labels labels, Counter counter);

  /** A gauge, asked for its present value. */
  void gauge(String name, String help, Labels labels, DoubleSupplier value);

  /** A histogram of durations; its name ends in {@code _seconds}. */
  void histogram(String name, String help, Labels labels, Histogram histogram);
}
