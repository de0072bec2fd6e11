package dev.armature.generator.lint;

import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Origin;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place for values that come in.
 *
 * @param type what stands there; null for the members of a record together
 * @param constraints what else holds for it
 * @param origin the element that it is a part of
 * @param part which part, as a JSON Pointer from there
 */
record RequestValue(
    @Nullable TypeRef type, List<Constraint> constraints, Origin origin, String part) {
  static RequestValue of(Value value, Origin origin, String part) {
    return new RequestValue(value.type(), value.constraints(), origin, part);
  }

  /** Whether nothing says how large it may be. */
  boolean isUnlimited() {
    SizeLimit limit = new SizeLimit();
    return constraints.stream().noneMatch(each -> each.accept(limit));
  }
}
