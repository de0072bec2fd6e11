package com.example.model;

import dev.armature.runtime.generated.Generated;
import org.jspecify.annotations.Nullable;

/** The schema {@code ports item with name state}. */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema/properties/ports/items")
public record PortsItemWithNameState(@Nullable String name,
    @Nullable PortsItemWithNameStateState state) {
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
    private @Nullable PortsItemWithNameStateState state;

    private Builder() {}

    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    public Builder state(@Nullable PortsItemWithNameStateState state) {
      this.state = state;
      return this;
    }

    /** Ends with these values. */
    public PortsItemWithNameState build() {
      return new PortsItemWithNameState(name, state);
    }
  }
}
