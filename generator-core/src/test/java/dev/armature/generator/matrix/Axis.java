package dev.armature.generator.matrix;

import java.util.List;
import java.util.function.Function;

/** One of the four things that combinations are made of. */
enum Axis {
  PRESENCE(Cell::presence, List.of(Presence.values())),
  TYPE(Cell::type, Sample.all()),
  CHECKS(Cell::checks, List.of(Checks.values())),
  PLACE(Cell::place, List.of(Place.values()));

  private final Function<Cell, Object> part;
  private final List<?> values;

  Axis(Function<Cell, Object> part, List<?> values) {
    this.part = part;
    this.values = values;
  }

  Object of(Cell cell) {
    return part.apply(cell);
  }

  List<?> range() {
    return values;
  }
}
