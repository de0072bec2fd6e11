package dev.armature.generator.ir;

import java.util.List;

/**
 * A place for a value: its type, whether null may stand there, and what else must hold.
 *
 * @param constraints of all schemas that apply at this place, none merged away; a null value is
 *     subject to none of them
 */
public record Value(TypeRef type, boolean nullable, List<Constraint> constraints) {
  public Value {
    constraints = List.copyOf(constraints);
  }

  /** A value without constraints that is never null. */
  public static Value of(TypeRef type) {
    return new Value(type, false, List.of());
  }
}
