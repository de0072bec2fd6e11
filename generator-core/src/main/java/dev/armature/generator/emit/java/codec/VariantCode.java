package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.emit.java.plan.ModelTypes;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.UnionDef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.naming.JavaNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits how the variants of one union are read and written. */
final class VariantCode {
  private final UnionDef union;
  private final ModelTypes model;
  private final JavaNames names;
  private final JavaTypes types;
  private final ClassMembers members;
  private final Map<Integer, String> readers = new HashMap<>();
  private final List<TypeSpec> nested = new ArrayList<>();

  VariantCode(
      UnionDef union, ModelTypes model, JavaNames names, JavaTypes types, ClassMembers members) {
    this.union = union;
    this.model = model;
    this.names = names;
    this.types = types;
    this.members = members;
  }

  /** Whether the variant's own class implements the union. */
  boolean isDirect(int variant) {
    return model.implementsDirectly(union, union.variants().get(variant));
  }

  Value value(int variant) {
    return union.variants().get(variant).value();
  }

  /** The class that stands for a variant. */
  ClassName type(int variant) {
    return isDirect(variant)
        ? types.model(((TypeRef.Named) value(variant).type()).id())
        : types.model(union.id()).nestedClass(names.wrappers(union.id()).get(variant));
  }

  /** The expression that reads a variant from {@code in}; null where it is invalid. */
  CodeBlock read(int variant) {
    return isDirect(variant) && value(variant).constraints().isEmpty()
        ? Call.of("$L.read", codec(variant)).with("in")
        : CodeBlock.of("$L(in)", readers.computeIfAbsent(variant, this::wrappedReader));
  }

  private CodeBlock codec(int variant) {
    return CodeBlock.of("$T.INSTANCE", types.codec(((TypeRef.Named) value(variant).type()).id()));
  }

  private String wrappedReader(int variant) {
    String name = members.methodName("read", type(variant).simpleName());
    CodeBlock read =
        isDirect(variant)
            ? CodeBlock.of("value")
            : ValueReading.unlessFailed(Call.of("new $T", type(variant)).with("value"));
    Block body =
        Block.builder()
            .add(new ValueReading(types, members).declare("value", value(variant), "in", "value"))
            .returns(read)
            .build();
    members.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(JavaTypes.nullable(types.model(union.id())))
            .addParameter(JsonTypes.JSON_READER, "in")
            .addException(IOException.class)
            .addCode(body.code())
            .build());
    return name;
  }

  /** The expression of a codec for a variant, which can be tried; always the same instance. */
  CodeBlock tried(int variant) {
    if (isDirect(variant) && value(variant).constraints().isEmpty()) {
      return codec(variant);
    }
    ClassName name = types.codec(union.id()).nestedClass(type(variant).simpleName() + "Codec");
    ClassName own = types.model(union.id());
    nested.add(
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addSuperinterface(CodecFrame.codecOf(own))
            .addMethod(CodecFrame.read(own, Block.returning(read(variant))))
            .addMethod(CodecFrame.write(own, Block.of("INSTANCE.write(out, value)")))
            .build());
    String constant =
        members.constant(type(variant).simpleName(), name, CodeBlock.of("new $T()", name));
    return CodeBlock.of("$L", constant);
  }

  /** Statements that write the value of a variant, held by a variable of its own class. */
  Block write(int variant, String source) {
    return isDirect(variant)
        ? Block.of(Call.of("$L.write", codec(variant)).with("out", source))
        : new ValueWriting(types, members)
            .of(source + ".value()", value(variant), "out", type(variant).simpleName());
  }

  ClassMembers members() {
    return members;
  }

  List<TypeSpec> nestedCodecs() {
    return nested;
  }
}
