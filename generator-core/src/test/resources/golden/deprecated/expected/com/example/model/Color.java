package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** A color. */
@Generated("input.yaml#/components/schemas/Color")
public enum Color {
  RED("red"),

  /**
   */
  @Deprecated
  PINK("pink");

  private final String value;

  Color(String value) {
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
  public static Color of(String value) {
    Color found = find(value);
    if (found == null) {
      throw new IllegalArgumentException("no Color: " + value);
    }
    return found;
  }

  /** The constant of a value, or null if there is none. */
  public static @Nullable Color find(String value) {
    return switch (value) {
      case "red" -> RED;
      case "pink" -> PINK;
      default -> null;
    };
  }
}
