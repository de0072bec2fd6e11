package dev.armature.generator.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes a document, made of maps and lists, in a few places. */
final class Mutation {
  /** Where a value stands: in which map or list, under which name or index. */
  private record Place(Object in, Object key, String pointer) {
    Object value() {
      return in instanceof Map<?, ?> map ? map.get(key) : ((List<?>) in).get((Integer) key);
    }

    @SuppressWarnings("unchecked")
    void set(Object value) {
      if (in instanceof Map<?, ?>) {
        ((Map<String, Object>) in).put((String) key, value);
      } else {
        ((List<Object>) in).set((Integer) key, value);
      }
    }
  }

  private static final List<String> WRAPPERS =
      List.of("items", "not", "additionalProperties", "if", "contains", "schema");

  private static final int MOST_NODES = 60_000;

  private final Dice dice;
  private final Map<String, Object> root;
  private final Object other;

  /** Takes the document for its own; {@code other} is where foreign parts come from. */
  Mutation(Dice dice, Map<String, Object> root, Object other) {
    this.dice = dice;
    this.root = root;
    this.other = other;
  }

  /** The changed document. */
  Map<String, Object> apply() {
    for (int i = 1 + dice.below(4); i > 0; i--) {
      List<Place> places = places(root);
      if (!places.isEmpty()) {
        change(dice.pick(places), places);
      }
    }
    return root;
  }

  private void change(Place at, List<Place> places) {
    switch (dice.below(12)) {
      case 0 -> swap(at, dice.pick(places));
      case 1, 2 -> at.set(HostileWords.value(dice));
      case 3, 4 -> rename(at, HostileWords.text(dice));
      case 5, 6 -> refer(at, places);
      case 7 -> at.set(copy(foreign()));
      case 8 -> remove(at);
      case 9 -> wrap(at);
      case 10 -> repeat(at);
      default -> text(places);
    }
  }

  private static void swap(Place one, Place two) {
    Object first = copy(one.value());
    one.set(copy(two.value()));
    two.set(first);
  }

  @SuppressWarnings("unchecked")
  private static void rename(Place at, String name) {
    if (at.in() instanceof Map<?, ?>) {
      Map<String, Object> in = (Map<String, Object>) at.in();
      Map<String, Object> old = new LinkedHashMap<>(in);
      in.clear();
      old.forEach((key, value) -> in.put(key.equals(at.key()) ? name : key, value));
    }
  }

  /** A reference where one may stand, alone or beside what stood there. */
  @SuppressWarnings("unchecked")
  private void refer(Place at, List<Place> places) {
    List<String> pointers = places.stream().map(Place::pointer).toList();
    String target = dice.once(4) ? "#" + at.pointer() : HostileWords.reference(dice, pointers);
    if (at.value() instanceof Map<?, ?> map && dice.once(2)) {
      ((Map<String, Object>) map).put("$ref", target);
    } else {
      at.set(new LinkedHashMap<>(Map.of("$ref", target)));
    }
  }

  private Object foreign() {
    List<Place> places = places(other);
    return places.isEmpty() ? other : dice.pick(places).value();
  }

  private void remove(Place at) {
    if (at.in() instanceof Map<?, ?> map) {
      map.remove(at.key());
    } else {
      ((List<?>) at.in()).remove((int) (Integer) at.key());
    }
  }

  private void wrap(Place at) {
    String by = dice.pick(WRAPPERS);
    boolean all = dice.once(3);
    Object inner = copy(at.value());
    for (int i = dice.once(3) ? 150 : 1; i > 0; i--) {
      inner =
          all
              ? new LinkedHashMap<>(Map.of("allOf", new ArrayList<>(List.of(inner))))
              : new LinkedHashMap<>(Map.of(by, inner));
    }
    at.set(inner);
  }

  @SuppressWarnings("unchecked")
  private void repeat(Place at) {
    Object value = at.value();
    if (size(value) > 40) {
      return;
    }
    for (int i = 0; i < 300; i++) {
      if (at.in() instanceof List<?> list) {
        ((List<Object>) list).add(copy(value));
      } else {
        String name = dice.once(2) ? at.key() + "_" + i : at.key() + " ".repeat(i);
        ((Map<String, Object>) at.in()).put(name, copy(value));
      }
    }
  }

  private void text(List<Place> places) {
    List<Place> texts = places.stream().filter(each -> each.value() instanceof String).toList();
    if (!texts.isEmpty()) {
      dice.pick(texts).set(HostileWords.text(dice));
    }
  }

  private static List<Place> places(Object root) {
    List<Place> all = new ArrayList<>();
    collect(root, "", all);
    return all;
  }

  private static void collect(@Nullable Object in, String pointer, List<Place> all) {
    if (all.size() > MOST_NODES) {
      return;
    }
    if (in instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            String at = pointer + "/" + ((String) key).replace("~", "~0").replace("/", "~1");
            all.add(new Place(map, key, at.length() > 2_000 ? "" : at));
            collect(value, at, all);
          });
    } else if (in instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        all.add(new Place(list, i, pointer + "/" + i));
        collect(list.get(i), pointer + "/" + i, all);
      }
    }
  }

  private static int size(Object value) {
    return places(value).size();
  }

  /** A value of its own, so that no change acts twice. */
  static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copied = new LinkedHashMap<>();
      map.forEach((key, each) -> copied.put((String) key, copy(each)));
      return copied;
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(Mutation::copy).toList())
        : value;
  }
}
