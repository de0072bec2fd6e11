package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a value becomes when one part of it is taken away, the largest parts first. */
final class Reductions {
  private Reductions() {}

  static List<Object> of(Object value) {
    List<Object> smaller = new ArrayList<>();
    if (value instanceof Map<?, ?> map) {
      for (Object name : map.keySet()) {
        Map<Object, Object> rest = new LinkedHashMap<>(map);
        rest.remove(name);
        smaller.add(rest);
      }
      for (Map.Entry<?, ?> each : map.entrySet()) {
        for (Object part : of(each.getValue())) {
          Map<Object, Object> changed = new LinkedHashMap<>(map);
          changed.put(each.getKey(), part);
          smaller.add(changed);
        }
      }
    } else if (value instanceof List<?> list) {
      reduce(list, smaller);
    }
    return smaller;
  }

  private static void reduce(List<?> list, List<Object> smaller) {
    for (int i = 0; i < list.size(); i++) {
      List<Object> rest = new ArrayList<>(list);
      rest.remove(i);
      smaller.add(rest);
    }
    for (int i = 0; i < list.size(); i++) {
      for (Object part : of(list.get(i))) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(i, part);
        smaller.add(changed);
      }
    }
  }
}
