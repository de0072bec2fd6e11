package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Doc;
import dev.armature.generator.naming.Scope;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits an enumeration that responses use: a class of values, so that new ones do no harm. */
final class OpenEnumEmitter {
  static final String UNRECOGNIZED = "UNRECOGNIZED";

  private OpenEnumEmitter() {}

  static TypeSpec.Builder emit(EnumShape shape, CodeBlock doc) {
    ClassName known = shape.name().nestedClass("Known");
    TypeSpec.Builder type =
        TypeSpec.classBuilder(shape.name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L\n\n<p>May hold values that the contract does not know (yet).", doc);
    for (int i = 0; i < shape.constants().size(); i++) {
      type.addField(constant(shape, i, known));
    }
    String all = Scope.with(shape.constants().toArray(String[]::new)).add("ALL");
    if (!shape.switches()) {
      type.addField(all(shape, all));
    }
    return type.addField(shape.base(), "value", Modifier.PRIVATE, Modifier.FINAL)
        .addField(known, "known", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor(shape, known))
        .addMethod(of(shape, known, all))
        .addMethod(ClosedEnumEmitter.value(shape))
        .addMethod(known(known))
        .addMethod(equality(shape))
        .addMethod(hash(shape))
        .addMethod(text(shape))
        .addType(knownType(shape, known));
  }

  private static FieldSpec constant(EnumShape shape, int i, ClassName known) {
    String name = shape.constants().get(i);
    Doc said = shape.type().values().get(i).doc();
    FieldSpec.Builder field =
        FieldSpec.builder(shape.name(), name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                Breaks.value(
                    Call.of("new $T", shape.name())
                        .with(shape.literal(i), CodeBlock.of("$T.$L", known, name))));
    if (!said.equals(Doc.NONE)) {
      field.addJavadoc(JavaDoc.of(said, ""));
    }
    return said.deprecated() ? field.addAnnotation(Deprecated.class).build() : field.build();
  }

  private static FieldSpec all(EnumShape shape, String name) {
    CodeBlock constants =
        shape.constants().stream()
            .map(c -> CodeBlock.of("$L", c))
            .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(List.class), shape.name()),
            name,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($>$>\n$L)$<$<", List.class, constants)
        .build();
  }

  private static MethodSpec constructor(EnumShape shape, ClassName known) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(shape.base(), "value")
        .addParameter(known, "known")
        .addCode(Block.builder().add("this.value = value").add("this.known = known").build().code())
        .build();
  }

  private static MethodSpec of(EnumShape shape, ClassName known, String all) {
    CodeBlock unrecognized = CodeBlock.of("$T.$L", known, UNRECOGNIZED);
    CodeBlock unknown = Call.of("new $T", shape.name()).with("value", unrecognized);
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("The constant of a value, or else a new one.")
        .returns(shape.name())
        .addParameter(shape.base(), "value")
        .addCode(EnumLookup.of(shape, CodeBlock.of("$L", all), unknown).code())
        .build();
  }

  private static MethodSpec known(ClassName known) {
    return MethodSpec.methodBuilder("known")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("The value for a switch.")
        .returns(known)
        .addCode(Block.returning("known").code())
        .build();
  }

  static MethodSpec equality(EnumShape shape) {
    Condition alike = Condition.isOf("other", shape.name(), "that");
    Condition same = shape.same("value", "that.value");
    return MethodSpec.methodBuilder("equals")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(JavaTypes.nullable(ClassName.get(Object.class)), "other")
        .addCode(Block.returning(Condition.all(List.of(alike, same))).code())
        .build();
  }

  static MethodSpec hash(EnumShape shape) {
    CodeBlock hash =
        shape.base().isPrimitive()
            ? CodeBlock.of("$T.hashCode(value)", shape.base().box())
            : CodeBlock.of("value.hashCode()");
    return MethodSpec.methodBuilder("hashCode")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.INT)
        .addCode(Block.returning(hash).code())
        .build();
  }

  static MethodSpec text(EnumShape shape) {
    boolean isText = shape.base().equals(ClassName.get(String.class));
    CodeBlock text =
        isText ? CodeBlock.of("value") : CodeBlock.of("$T.valueOf(value)", String.class);
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addCode(Block.returning(text).code())
        .build();
  }

  private static TypeSpec knownType(EnumShape shape, ClassName known) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(known)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The values that the contract knows.");
    shape.constants().forEach(type::addEnumConstant);
    TypeSpec unrecognized =
        TypeSpec.anonymousClassBuilder("").addJavadoc("Any other value.").build();
    return type.addEnumConstant(UNRECOGNIZED, unrecognized).build();
  }
}
