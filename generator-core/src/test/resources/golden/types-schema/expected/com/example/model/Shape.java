package com.example.model;

import com.shop.Amount;
import com.shop.Level;
import com.shop.Point;
import dev.armature.runtime.generated.Generated;
import dev.armature.runtime.json.Field;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code Shape}.
 *
 * @param at checked whole: {@code type}, {@code required}, {@code properties}, {@code
 *     additionalProperties}
 * @param from checked whole: {@code type}, {@code required}, {@code properties}, {@code
 *     additionalProperties}
 * @param level one of {@code "low"}, {@code "high"}
 * @param width In steps; at least 1
 */
@Generated("input.yaml#/components/schemas/Shape")
public record Shape(Point at, @Nullable List<Point> corners, Field<Point> from,
    @Nullable Level level, @Nullable Amount width, @Nullable ShapeMarker marker) {
  public Shape {
    Objects.requireNonNull(at, "at");
    corners = corners == null ? null : List.copyOf(corners);
    Objects.requireNonNull(from, "from");
  }

  /** Starts with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts with these values. */
  public Builder toBuilder() {
    return new Builder()
        .at(at)
        .corners(corners)
        .from(from)
        .level(level)
        .width(width)
        .marker(marker);
  }

  /** Sets values one by one. Not thread-safe. */
  public static final class Builder {
    private @Nullable Point at;
    private @Nullable List<Point> corners;
    private Field<Point> from = Field.absent();
    private @Nullable Level level;
    private @Nullable Amount width;
    private @Nullable ShapeMarker marker;

    private Builder() {}

    public Builder at(Point at) {
      this.at = at;
      return this;
    }

    public Builder corners(@Nullable List<Point> corners) {
      this.corners = corners;
      return this;
    }

    public Builder from(Field<Point> from) {
      this.from = from;
      return this;
    }

    public Builder level(@Nullable Level level) {
      this.level = level;
      return this;
    }

    public Builder width(@Nullable Amount width) {
      this.width = width;
      return this;
    }

    public Builder marker(@Nullable ShapeMarker marker) {
      this.marker = marker;
      return this;
    }

    /**
     * Ends with these values.
     *
     * @throws NullPointerException naming a value that must be set and is not
     */
    public Shape build() {
      return new Shape(Objects.requireNonNull(at, "at"), corners, from, level, width, marker);
    }
  }
}
