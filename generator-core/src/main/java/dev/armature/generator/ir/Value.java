package dev.armature.generator.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * A place for a value: its type, whether null may stand there, and what else must hold.
 *
 * @param constraints of all schemas that apply at this place, none merged away; a null value is
 *     subject to none of them
 * @param secret whether nobody should read it in a log
 */
public record Value(TypeRef type, boolean nullable, List<Constraint> constraints, boolean secret) {
  public Value {
    constraints = List.copyOf(constraints);
  }

  /** A value that anybody may read. */
  public Value(TypeRef type, boolean nullable, List<Constraint> constraints) {
    this(type, nullable, constraints, false);
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
    return new Value(type, nullable, others, secret);
  }

  /** The same with more constraints before its own. */
  public Value checked(List<Constraint> more) {
    List<Constraint> all = new ArrayList<>(more);
    all.addAll(constraints);
    return with(all);
  }

  /** The same, but never null. */
  public Value notNull() {
    return new Value(type, false, constraints, secret);
  }

  /** The same with null or without; free-form JSON holds null already. */
  public Value withNull(boolean takesNull) {
    return type instanceof TypeRef.AnyJson ? this : new Value(type, takesNull, constraints, secret);
  }

  /** The same, secret or not. */
  public Value withSecret(boolean other) {
    return other == secret ? this : new Value(type, nullable, constraints, other);
  }

  /** Whether it, or something in a list or map that it is, should not be read in a log. */
  public boolean hasSecret() {
    return secret
        || type instanceof TypeRef.ListOf list && list.items().hasSecret()
        || type instanceof TypeRef.MapOf map && map.values().hasSecret();
  }
}
