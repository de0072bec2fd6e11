package dev.armature.generator.read.keys;

import java.util.EnumMap;
import java.util.Map;

/** The keys of each kind of object while the formats of contracts add theirs. */
final class ObjectKeys {
  private final Map<ObjectKind, KeyRows> rows = new EnumMap<>(ObjectKind.class);

  /** Those of a kind, to which more may be added. */
  KeyRows of(ObjectKind kind) {
    return rows.computeIfAbsent(kind, k -> new KeyRows());
  }

  Map<ObjectKind, KeyRows> all() {
    return rows;
  }
}
