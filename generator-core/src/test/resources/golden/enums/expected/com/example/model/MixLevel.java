package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code mix/level}. */
@Generated("input.yaml#/paths/~1colours/post/parameters/0/schema")
public enum MixLevel {
  VALUE_1(1L),

  VALUE_2(2L),

  VALUE_3(3L);

  private final long value;

  MixLevel(long value) {
    this.value = value;
  }

  /** The value as JSON has it. */
  public long value() {
    return value;
  }

  /**
   * The constant of a value.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MixLevel of(long value) {
    MixLevel found = find(value);
    if (found == null) {
      throw new IllegalArgumentException("no MixLevel: " + value);
    }
    return found;
  }

  /** The constant of a value, or null if there is none. */
  public static @Nullable MixLevel find(long value) {
    for (MixLevel each : values()) {
      if (each.value == value) {
        return each;
      }
    }
    return null;
  }
}
