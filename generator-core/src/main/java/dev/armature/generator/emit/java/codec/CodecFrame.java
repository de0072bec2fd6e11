package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** What all codecs look like. */
final class CodecFrame {
  private CodecFrame() {}

  /** A codec with these bodies of {@code read(in)} and {@code write(out, value)}. */
  static TypeSpec of(
      ClassName codec, ClassName type, Block read, Block write, ClassMembers members) {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(codec)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("Reads, checks and writes {@link $T}. Thread-safe.\n\n", type)
            .addJavadoc("@apiNote internal")
            .addSuperinterface(codecOf(type))
            .addField(
                FieldSpec.builder(
                        codec, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer(Breaks.value(CodeBlock.of("new $T()", codec)))
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(read(type, read))
            .addMethod(write(type, write));
    members.addTo(spec);
    return spec.build();
  }

  static TypeName codecOf(TypeName type) {
    return ParameterizedTypeName.get(JsonTypes.JSON_CODEC, type);
  }

  static MethodSpec read(ClassName type, Block body) {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(JavaTypes.nullable(type))
        .addParameter(JsonTypes.JSON_READER, "in")
        .addException(IOException.class)
        .addCode(body.code())
        .build();
  }

  static MethodSpec write(ClassName type, Block body) {
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(JsonTypes.JSON_WRITER, "out")
        .addParameter(type, "value")
        .addException(IOException.class)
        .addCode(body.code())
        .build();
  }
}
