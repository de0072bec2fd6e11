package dev.armature.generator.finish;

import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.TypeId;
import dev.armature.generator.ir.TypeWalk;
import dev.armature.generator.ir.Value;
import java.util.ArrayList;
import java.util.List;

/** The named types that a type or value is made of. */
final class TypeParts {
  private TypeParts() {}

  static List<TypeId> of(TypeDef type) {
    List<TypeId> found = new ArrayList<>();
    type.accept(walk(found));
    return found;
  }

  static List<TypeId> of(Value value) {
    List<TypeId> found = new ArrayList<>();
    walk(found).value(value);
    return found;
  }

  private static TypeWalk walk(List<TypeId> found) {
    return new TypeWalk(constraints -> {}, type -> {}, found::add);
  }
}
