package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code listShips/response/200}. */
@Generated("input.yaml#/paths/~1ships/get/responses/200/content/application~1json/schema")
public record ListShipsResponse200(@Nullable List<Ship> ships,
    @Nullable ListShipsResponse200Page page) {
  public ListShipsResponse200 {
    ships = ships == null ? null : List.copyOf(ships);
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder().ships(ships).page(page);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable List<Ship> ships;
    private @Nullable ListShipsResponse200Page page;

    private Builder() {}

    public Builder ships(@Nullable List<Ship> ships) {
      this.ships = ships;
      return this;
    }

    public Builder page(@Nullable ListShipsResponse200Page page) {
      this.page = page;
      return this;
    }

    /** Ends with these values. */
    public ListShipsResponse200 build() {
      return new ListShipsResponse200(ships, page);
    }
  }
}
