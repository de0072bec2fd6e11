package dev.armature.runtime.metrics;

/** One line, or one group of lines, of a family. */
sealed interface Series permits Counter, Gauge, SuppliedGauge, Histogram {
  /** Adds the lines to the text. */
  void print(PrometheusText text, String family, Labels labels);

  /** Tells of itself. */
  void tell(SeriesListener listener, String family, String help, Labels labels);
}
