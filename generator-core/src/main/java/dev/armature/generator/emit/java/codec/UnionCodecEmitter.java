package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.ir.Dispatch;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.naming.JavaNames;
import java.util.List;

/** Emits the codec of a union. */
final class UnionCodecEmitter {
  private final ModelTypes model;
  private final JavaNames names;
  private final JavaTypes types;

  UnionCodecEmitter(ModelTypes model, JavaNames names, JavaTypes types) {
    this.model = model;
    this.names = names;
    this.types = types;
  }

  TypeSpec emit(UnionDef union) {
    ClassName name = types.model(union.id());
    ClassMembers members = new ClassMembers(types.hidable(), "INSTANCE", "read", "write");
    VariantCode variants = new VariantCode(union, model, names, types, members);
    Block read = read(union, new UnionReading(union, name, variants));
    Block write = new UnionWriting(union, name, variants).body();
    Block checked = Block.join(List.of(WholeChecks.orNull(union.constraints(), types, "in"), read));
    TypeSpec codec = CodecFrame.of(types.codec(union.id()), name, checked, write, members);
    return codec.toBuilder().addTypes(variants.nestedCodecs()).build();
  }

  private static Block read(UnionDef union, UnionReading reading) {
    Dispatch dispatch = union.dispatch();
    if (dispatch instanceof Dispatch.ByTag byTag) {
      return reading.byTag(byTag);
    }
    if (dispatch instanceof Dispatch.ByType byType) {
      return reading.byType(byType);
    }
    return dispatch instanceof Dispatch.ByMember byMember
        ? reading.byMember(byMember)
        : reading.inOrder();
  }
}
