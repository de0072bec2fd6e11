package dev.armature.generator.read.keys;

import dev.armature.generator.read.keys.Key.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one kind of object. */
final class KeyRows {
  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final List<Requirement> required = new ArrayList<>();
  private final Map<String, String> types = new HashMap<>();
  private final Set<String> idle = new HashSet<>();
  private @Nullable ObjectKind others;
  private boolean referable;

  /**
   * A key that must be there.
   *
   * @param names of which one must be there
   * @param until the last minor version of OpenAPI 3 that asks for it
   * @param when the {@code type} of the object for which it holds, or null for any
   * @param grave whether the contract means something else without it
   */
  record Requirement(List<String> names, int until, @Nullable String when, boolean grave) {}

  Map<String, Key> keys() {
    return keys;
  }

  List<Requirement> required() {
    return required;
  }

  /** The {@code type} that a key is of, or null if it is of any. */
  @Nullable String typeOf(String key) {
    return types.get(key);
  }

  /** Whether a key is one of similar objects and says nothing in this kind. */
  boolean isIdle(String key) {
    return idle.contains(key);
  }

  /** What stands under all other names, or null if they are not free. */
  @Nullable ObjectKind others() {
    return others;
  }

  /** Whether a Reference Object may stand in its place. */
  boolean isReferable() {
    return referable;
  }

  KeyRows values(String... names) {
    return valuesSince(0, names);
  }

  KeyRows valuesSince(int minor, String... names) {
    for (String name : names) {
      add(minor, Shape.ONE, null, name);
    }
    return this;
  }

  KeyRows one(ObjectKind kind, String... names) {
    return add(0, Shape.ONE, kind, names);
  }

  KeyRows list(ObjectKind kind, String... names) {
    return add(0, Shape.LIST, kind, names);
  }

  KeyRows map(ObjectKind kind, String... names) {
    return add(0, Shape.MAP, kind, names);
  }

  KeyRows add(int since, Shape shape, @Nullable ObjectKind kind, String... names) {
    for (String name : names) {
      keys.put(name, new Key(name, since, shape, kind));
    }
    return this;
  }

  /** Keys that only count where the object has this {@code type}. */
  KeyRows only(String type, String... names) {
    List.of(names).forEach(name -> types.put(name, type));
    return this;
  }

  KeyRows idle(String... names) {
    idle.addAll(List.of(names));
    return values(names);
  }

  KeyRows needs(String... names) {
    for (String name : names) {
      required.add(new Requirement(List.of(name.split("\\|")), 9, null, false));
    }
    return this;
  }

  /** Like {@link #needs}, of objects with this {@code type}. */
  KeyRows neededBy(String type, String... names) {
    for (String name : names) {
      required.add(new Requirement(List.of(name), 9, type, false));
    }
    return this;
  }

  /** Like {@link #needs}, in versions up to this one. */
  KeyRows neededUntil(int minor, String name) {
    required.add(new Requirement(List.of(name), minor, null, false));
    return this;
  }

  KeyRows gravelyNeeds(@Nullable String when, String... names) {
    for (String name : names) {
      required.add(new Requirement(List.of(name.split("\\|")), 9, when, true));
    }
    return this;
  }

  KeyRows free(ObjectKind kind) {
    others = kind;
    return this;
  }

  KeyRows referable() {
    referable = true;
    return this;
  }
}
