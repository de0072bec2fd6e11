package dev.armature.runtime.metrics;

import java.util.function.DoubleSupplier;

/** A gauge that is asked for its value when the text is made. */
final class SuppliedGauge implements Series {
  private final DoubleSupplier value;

  SuppliedGauge(DoubleSupplier value) {
    this.value = value;
  }

  @Override
  public void print(PrometheusText text, String family, Labels labels) {
    text.line(family, "", labels, PrometheusText.number(value.getAsDouble()));
  }

  @Override
  public void tell(SeriesListener listener, String family, String help, Labels labels) {
    listener.gauge(family, help, labels, value);
  }
}
