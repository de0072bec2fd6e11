package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code addPort/response/201/state}.
 *
 * <p>May hold values that the contract does not know (yet).
 */
@Generated("input.yaml#/paths/~1ports/post/responses/201/content/application~1json/schema/properties/state")
public final class AddPortResponse201State {
  public static final AddPortResponse201State OPEN =
      new AddPortResponse201State("open", Known.OPEN);

  public static final AddPortResponse201State SHUT =
      new AddPortResponse201State("shut", Known.SHUT);

  private final String value;
  private final Known known;

  private AddPortResponse201State(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of a value, or else a new one. */
  public static AddPortResponse201State of(String value) {
    return switch (value) {
      case "open" -> OPEN;
      case "shut" -> SHUT;
      default -> new AddPortResponse201State(value, Known.UNRECOGNIZED);
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
    return other instanceof AddPortResponse201State that && value.equals(that.value);
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
    OPEN,
    SHUT,

    /** Any other value. */
    UNRECOGNIZED
  }
}
