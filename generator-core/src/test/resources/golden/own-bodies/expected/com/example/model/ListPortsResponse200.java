package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code listPorts/response/200}. */
@Generated("input.yaml#/paths/~1ports/get/responses/200/content/application~1json/schema")
public record ListPortsResponse200(@Nullable List<ListPortsResponse200PortsItem> ports,
    @Nullable ListPortsResponse200Page page) {
  public ListPortsResponse200 {
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
    private @Nullable List<ListPortsResponse200PortsItem> ports;
    private @Nullable ListPortsResponse200Page page;

    private Builder() {}

    public Builder ports(@Nullable List<ListPortsResponse200PortsItem> ports) {
      this.ports = ports;
      return this;
    }

    public Builder page(@Nullable ListPortsResponse200Page page) {
      this.page = page;
      return this;
    }

    /** Ends with these values. */
    public ListPortsResponse200 build() {
      return new ListPortsResponse200(ports, page);
    }
  }
}
