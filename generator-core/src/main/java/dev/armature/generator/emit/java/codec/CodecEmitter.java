package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.ir.EnumDef;
import dev.armature.generator.ir.RecordDef;
import dev.armature.generator.ir.TypeDef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.WrapperDef;
import dev.armature.generator.naming.JavaNames;

/** Emits the codec of a model type. */
public final class CodecEmitter implements TypeDef.Visitor<TypeSpec> {
  private final ModelTypes model;
  private final JavaNames names;
  private final JavaTypes types;

  /** An emitter for the types of a service. */
  public CodecEmitter(ModelTypes model, JavaNames names, JavaTypes types) {
    this.model = model;
    this.names = names;
    this.types = types;
  }

  @Override
  public TypeSpec record(RecordDef type) {
    return new RecordCodecEmitter(model, names, types).emit(type);
  }

  @Override
  public TypeSpec enumeration(EnumDef type) {
    return new EnumCodecs(types).emit(type);
  }

  @Override
  public TypeSpec union(UnionDef type) {
    return new UnionCodecEmitter(model, names, types).emit(type);
  }

  @Override
  public TypeSpec wrapper(WrapperDef type) {
    ClassName name = types.model(type.id());
    ClassMembers members = new ClassMembers(types.hidable(), "INSTANCE", "read", "write");
    Block read =
        Block.builder()
            .add(new ValueReading(types, members).declare("value", type.value(), "in", "value"))
            .returns(ValueReading.unlessFailed(Call.of("new $T", name).with("value")))
            .build();
    Block write =
        new ValueWriting(types, members).of("value.value()", type.value(), "out", "value");
    return CodecFrame.of(types.codec(type.id()), name, read, write, members);
  }
}
