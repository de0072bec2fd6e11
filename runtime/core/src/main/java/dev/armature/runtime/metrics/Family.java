package dev.armature.runtime.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All series of one name. */
final class Family {
  private final String name;
  private final String type;
  private final String help;
  private final Map<Labels, Series> series = new ConcurrentHashMap<>();

  Family(String name, String type, String help) {
    this.name = name;
    this.type = type;
    this.help = help;
  }

  String type() {
    return type;
  }

  <S extends Series> S series(Labels labels, Supplier<S> factory, Class<S> kind) {
    return kind.cast(series.computeIfAbsent(labels, key -> factory.get()));
  }

  void print(PrometheusText text) {
    text.head(type.equals("counter") ? name + "_total" : name, type, help);
    series.entrySet().stream()
        .sorted((a, b) -> a.getKey().pairs().toString().compareTo(b.getKey().pairs().toString()))
        .forEach(each -> each.getValue().print(text, name, each.getKey()));
  }
}
