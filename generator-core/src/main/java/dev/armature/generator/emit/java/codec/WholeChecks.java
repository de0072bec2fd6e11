package dev.armature.generator.emit.java.codec;

import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Constraint;
import java.util.ArrayList;
import java.util.List;

/** Emits the checks of whole schemas, which come before a value is read. */
public final class WholeChecks {
  private WholeChecks() {}

  /**
   * The condition that a value is valid by all schemas that are checked whole; true if there are
   * none.
   *
   * @param in the reader
   */
  public static Condition condition(List<Constraint> constraints, JavaTypes types, String in) {
    List<Condition> all = new ArrayList<>();
    for (Constraint constraint : constraints) {
      if (constraint instanceof Constraint.Valid valid) {
        String obeys = valid.wholly() ? "obeysWholly" : "obeys";
        all.add(
            Condition.term(
                "$T.$L($L, $T.VALIDATOR)", JsonTypes.CHECK, obeys, in, types.validator(valid)));
      }
    }
    return Condition.all(all);
  }

  /** The statements that return null, with the value passed over, if it is not valid. */
  public static Block orNull(List<Constraint> constraints, JavaTypes types, String in) {
    return unless(condition(constraints, types, in));
  }

  /** The statements that return null if a condition does not hold. */
  public static Block unless(Condition condition) {
    return Block.builder().when(condition.negated(), Block.returning("null")).build();
  }
}
