package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code Ok with ports page}. */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema")
public record OkWithPortsPage(@Nullable List<PortsItemWithNameState> ports,
    @Nullable PageWithNextTotal page) {
  public OkWithPortsPage {
    ports = ports == null ? null : List.copyOf(ports);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().ports(ports).page(page);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable List<PortsItemWithNameState> ports;
    private @Nullable PageWithNextTotal page;

    private Builder() {}

    public Builder ports(@Nullable List<PortsItemWithNameState> ports) {
      this.ports = ports;
      return this;
    }

    public Builder page(@Nullable PageWithNextTotal page) {
      this.page = page;
      return this;
    }

    /** Ends with these values. */
    public OkWithPortsPage build() {
      return new OkWithPortsPage(ports, page);
    }
  }
}
