package com.example.model;

import dev.armature.runtime.generated.Generated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code listFleetShips/response/200}. */
@Generated("input.yaml#/paths/~1fleets~1{fleet}~1ships/get/responses/200/content/application~1json/schema")
public record ListFleetShipsResponse200(@Nullable List<Ship> ships,
    @Nullable ListFleetShipsResponse200Page page) {
  public ListFleetShipsResponse200 {
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
    private @Nullable ListFleetShipsResponse200Page page;

    private Builder() {}

    public Builder ships(@Nullable List<Ship> ships) {
      this.ships = ships;
      return this;
    }

    public Builder page(@Nullable ListFleetShipsResponse200Page page) {
      this.page = page;
      return this;
    }

    /** Ends with these values. */
    public ListFleetShipsResponse200 build() {
      return new ListFleetShipsResponse200(ships, page);
    }
  }
}
