package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code listPorts/response/200/ports/item}. */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema/properties/ports/items")
public record ListPortsResponse200PortsItem(@Nullable String name,
    @Nullable ListPortsResponse200PortsItemState state) {
  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().name(name).state(state);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable String name;
    private @Nullable ListPortsResponse200PortsItemState state;

    private Builder() {}

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    public Builder state(@Nullable ListPortsResponse200PortsItemState state) {
      this.state = state;
      return this;
    }

    /** Ends with these values. */
    public ListPortsResponse200PortsItem build() {
      return new ListPortsResponse200PortsItem(name, state);
    }
  }
}
