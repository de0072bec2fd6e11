package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code listPorts/response/200/ports/item/state}.
 *
 * <p>May hold values that the contract does not know (yet).
 */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema/properties/ports/items/properties/state")
public final class ListPortsResponse200PortsItemState {
  public static final ListPortsResponse200PortsItemState OPEN =
      new ListPortsResponse200PortsItemState("open", Known.OPEN);

  public static final ListPortsResponse200PortsItemState SHUT =
      new ListPortsResponse200PortsItemState("shut", Known.SHUT);

  private final String value;
  private final Known known;

  private ListPortsResponse200PortsItemState(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** The constant of a value, or else a new one. */
  public static ListPortsResponse200PortsItemState of(String value) {
    return switch (value) {
      case "open" -> OPEN;
      case "shut" -> SHUT;
      default -> new ListPortsResponse200PortsItemState(value, Known.UNRECOGNIZED);
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
    return other instanceof ListPortsResponse200PortsItemState that && value.equals(that.value);
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
