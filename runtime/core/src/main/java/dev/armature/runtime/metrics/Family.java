package dev.armature.runtime.metrics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All series of one name. */
final class Family {
  private final List<SeriesListener> listeners;
  private final String name;
  private final String type;
  private final String help;
  private final Map<Labels, Series> series = new ConcurrentHashMap<>();

  Family(String name, String type, String help, List<SeriesListener> listeners) {
    this.listeners = listeners;
    this.name = name;
    this.type = type;
    this.help = help;
  }

  String type() {
    return type;
  }

  <S extends Series> S series(Labels labels, Supplier<S> factory, Class<S> kind) {
    Series present = series.get(labels);
    if (present == null) {
      Series made = factory.get();
      present = series.putIfAbsent(labels, made);
      if (present == null) {
        present = made;
        listeners.forEach(listener -> made.tell(listener, name, help, labels));
      }
    }
    return kind.cast(present);
  }

  void tell(SeriesListener listener) {
    series.forEach((labels, each) -> each.tell(listener, name, help, labels));
  }

  void print(PrometheusText text) {
    text.head(type.equals("counter") ? name + "_total" : name, type, help);
    series.entrySet().stream()
        .sorted((a, b) -> a.getKey().pairs().toString().compareTo(b.getKey().pairs().toString()))
        .forEach(each -> each.getValue().print(text, name, each.getKey()));
  }
}
