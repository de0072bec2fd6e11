package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.naming.JavaNames;
import java.util.List;

/** Emits the codec of a record. */
final class RecordCodecEmitter {
  /** With more members, one method for all of them would be too long for the JIT compiler. */
  static final int MAX_IN_ONE_METHOD = 30;

  private final ModelTypes models;
  private final JavaNames names;
  private final JavaTypes types;

  RecordCodecEmitter(ModelTypes models, JavaNames names, JavaTypes types) {
    this.models = models;
    this.names = names;
    this.types = types;
  }

  TypeSpec emit(RecordDef type) {
    RecordPlan plan = RecordPlan.of(type, models, names, types);
    ClassName codec = types.codec(type.id());
    ClassName model = types.model(type.id());
    ClassMembers members = new ClassMembers(types.hidable(), "INSTANCE", "read", "write");
    MemberReading reading = new MemberReading(plan, types, members);
    boolean big = plan.members().size() > MAX_IN_ONE_METHOD;
    Block read =
        big
            ? new BigRecordReading(plan, model, members, reading).body()
            : new RecordReading(plan, model, reading).body();
    Block write = new RecordWriting(plan, model, types, members).body();
    Block checked = Block.join(List.of(WholeChecks.orNull(type.constraints(), types, "in"), read));
    return CodecFrame.of(codec, model, checked, write, members);
  }
}
