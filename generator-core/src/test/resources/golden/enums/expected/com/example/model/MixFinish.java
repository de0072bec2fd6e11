package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code Mix/finish}. */
@Generated("input.yaml#/components/schemas/Mix/properties/finish")
public enum MixFinish {
  MATT("matt"),

  SEMI_GLOSS("semi-gloss");

  private final String value;

  MixFinish(String value) {
    this.value = value;
  }

  /** The value as JSON has it. */
  public String value() {
    return value;
  }

  /**
   * The constant of a value.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MixFinish of(String value) {
    MixFinish found = find(value);
    if (found == null) {
      throw new IllegalArgumentException("no MixFinish: " + value);
    }
    return found;
  }

  /** The constant of a value, or null if there is none. */
  public static @Nullable MixFinish find(String value) {
    return switch (value) {
      case "matt" -> MATT;
      case "semi-gloss" -> SEMI_GLOSS;
      default -> null;
    };
  }
}
