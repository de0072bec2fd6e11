package dev.armature.runtime.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;

/**
 * What a service counts and measures. Series are looked up once, when something is built, and then
 * used directly. Thread-safe.
 */
public final class MetricRegistry {
  private final Map<String, Family> families = new ConcurrentSkipListMap<>();
  private final List<SeriesListener> listeners = new CopyOnWriteArrayList<>();

  /** Creates an empty registry. */
  public MetricRegistry() {}

  /**
   * A counter; the same one for the same name and labels.
   *
   * @param name without the suffix {@code _total}, which the text adds
   */
  public Counter counter(String name, String help, Labels labels) {
    return family(name, "counter", help).series(labels, Counter::new, Counter.class);
  }

  /** A gauge that goes up and down; the same one for the same name and labels. */
  public Gauge gauge(String name, String help, Labels labels) {
    return family(name, "gauge", help).series(labels, Gauge::new, Gauge.class);
  }

  /** A gauge that is asked for its value; the first one given for a name and labels stays. */
  public void gauge(String name, String help, Labels labels, DoubleSupplier value) {
    family(name, "gauge", help).series(labels, () -> new SuppliedGauge(value), SuppliedGauge.class);
  }

  /** A histogram of durations in seconds; the same one for the same name and labels. */
  public Histogram histogram(String name, String help, Labels labels) {
    return family(name, "histogram", help).series(labels, Histogram::new, Histogram.class);
  }

  /** Tells of all series, those that there are and those that will be. */
  public void follow(SeriesListener listener) {
    listeners.add(listener);
    families.values().forEach(family -> family.tell(listener));
  }

  List<Family> families() {
    return new ArrayList<>(families.values());
  }

  private Family family(String name, String type, String help) {
    Family family = families.computeIfAbsent(name, key -> new Family(key, type, help, listeners));
    if (!family.type().equals(type)) {
      throw new IllegalArgumentException(name + " is a " + family.type() + ", not a " + type);
    }
    return family;
  }
}
