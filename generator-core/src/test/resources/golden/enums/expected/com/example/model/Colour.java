package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Colour}.
 *
 * <p>May hold values that the contract does not know (yet).
 */
@Generated("input.yaml#/components/schemas/Colour")
public final class Colour {
  public static final Colour RED = new Colour("red", Known.RED);

  public static final Colour GREEN = new Colour("green", Known.GREEN);

  private final String value;
  private final Known known;

  private Colour(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of a value, or else a new one. */
  public static Colour of(String value) {
    return switch (value) {
      case "red" -> RED;
      case "green" -> GREEN;
      default -> new Colour(value, Known.UNRECOGNIZED);
    };
  }

  /** The value as JSON has it. */
  public String value() {
    return value;
  }

  /** The value for a switch. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Colour that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values that the contract knows. */
  public enum Known {
    RED,
    GREEN,

    /** Any other value. */
    UNRECOGNIZED
  }
}
