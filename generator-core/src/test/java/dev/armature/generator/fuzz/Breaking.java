package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents with one part changed, so that they often break their schema there. */
final class Breaking {
  private Breaking() {}

  /** The document with one part changed, chosen by chance. */
  static Object one(Object value, Dice dice) {
    if (value instanceof Map<?, ?> map && !map.isEmpty() && !dice.once(7)) {
      List<Object> names = new ArrayList<>(map.keySet());
      Object name = dice.pick(names);
      Map<Object, Object> changed = new LinkedHashMap<>(map);
      if (dice.once(9)) {
        changed.remove(name);
      } else if (dice.once(9)) {
        changed.put(dice.name(), changed.remove(name));
      } else {
        changed.put(name, one(map.get(name), dice));
      }
      return changed;
    }
    if (value instanceof List<?> list && !list.isEmpty() && !dice.once(7)) {
      List<Object> changed = new ArrayList<>(list);
      int at = dice.below(list.size());
      changed.set(at, one(list.get(at), dice));
      return changed;
    }
    return RandomValues.any(dice, 1);
  }
}
