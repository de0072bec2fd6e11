package dev.armature.generator.ir;

import java.util.ArrayList;
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

  /** Free-form JSON, null included. */
  public static Value any() {
    return of(new TypeRef.AnyJson());
  }

  /** What no value is. */
  public static Value never() {
    return any().with(List.of(new Constraint.Never()));
  }

  /** The same with these constraints only. */
  public Value with(List<Constraint> others) {
    return new Value(type, nullable, others);
  }

  /** The same with more constraints before its own. */
  public Value checked(List<Constraint> more) {
    List<Constraint> all = new ArrayList<>(more);
    all.addAll(constraints);
    return with(all);
  }

  /** The same, but never null. */
  public Value notNull() {
    return new Value(type, false, constraints);
  }

  /** The same with null or without; free-form JSON holds null already. */
  public Value withNull(boolean takesNull) {
    return type instanceof TypeRef.AnyJson ? this : new Value(type, takesNull, constraints);
  }
}
