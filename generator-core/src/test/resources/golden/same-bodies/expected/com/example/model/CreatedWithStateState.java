package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Created/with/state/state}.
 *
 * <p>May hold values that the contract does not know (yet).
 */
@Generated("input.yaml#/paths/~1ports/post/responses/201/content/application~1json/schema/properties/state")
public final class CreatedWithStateState {
  public static final CreatedWithStateState OPEN = new CreatedWithStateState("open", Known.OPEN);

  public static final CreatedWithStateState SHUT = new CreatedWithStateState("shut", Known.SHUT);

  private final String value;
  private final Known known;

  private CreatedWithStateState(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of a value, or else a new one. */
  public static CreatedWithStateState of(String value) {
    return switch (value) {
      case "open" -> OPEN;
      case "shut" -> SHUT;
      default -> new CreatedWithStateState(value, Known.UNRECOGNIZED);
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
    return other instanceof CreatedWithStateState that && value.equals(that.value);
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
