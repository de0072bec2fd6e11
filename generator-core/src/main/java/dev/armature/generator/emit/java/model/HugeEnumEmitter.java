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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits an enumeration with more values than a class can have constants: its values alone. */
final class HugeEnumEmitter {
  private static final int STRETCH = 500;

  private HugeEnumEmitter() {}

  static TypeSpec.Builder emit(EnumShape shape, CodeBlock doc) {
    TypeName values = ParameterizedTypeName.get(ClassName.get(Set.class), shape.base().box());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(shape.name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("$L\n\n<p>Has too many values for a constant for each.", doc)
            .addField(
                FieldSpec.builder(
                        values, "KNOWN", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(Breaks.value(CodeBlock.of("all()")))
                    .build())
            .addField(shape.base(), "value", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(shape))
            .addMethod(of(shape))
            .addMethod(ClosedEnumEmitter.value(shape))
            .addMethod(isKnown())
            .addMethod(OpenEnumEmitter.equality(shape))
            .addMethod(OpenEnumEmitter.hash(shape))
            .addMethod(OpenEnumEmitter.text(shape));
    addAll(type, shape, values);
    return type;
  }

  private static MethodSpec constructor(EnumShape shape) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(shape.base(), "value")
        .addCode(Block.of("this.value = value").code())
        .build();
  }

  private static MethodSpec of(EnumShape shape) {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Takes any value, known or not.")
        .returns(shape.name())
        .addParameter(shape.base(), "value")
        .addCode(Block.returning(CodeBlock.of("new $T(value)", shape.name())).code())
        .build();
  }

  private static MethodSpec isKnown() {
    return MethodSpec.methodBuilder("isKnown")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Whether the contract knows the value.")
        .returns(TypeName.BOOLEAN)
        .addCode(Block.returning("KNOWN.contains(value)").code())
        .build();
  }

  private static void addAll(TypeSpec.Builder type, EnumShape shape, TypeName values) {
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("all")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(values);
    Block.Builder code =
        Block.builder().declare(values, "all", CodeBlock.of("new $T<>()", HashSet.class));
    int size = shape.constants().size();
    for (int from = 0; from < size; from += STRETCH) {
      code.add("addFrom$L(all)", from);
    }
    type.addMethod(all.addCode(code.returns("all").build().code()).build());
    for (int from = 0; from < size; from += STRETCH) {
      type.addMethod(stretch(shape, values, from, Math.min(size, from + STRETCH)));
    }
  }

  private static MethodSpec stretch(EnumShape shape, TypeName values, int from, int to) {
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("all")));
    for (int i = from; i < to; i++) {
      arguments.add(shape.literal(i));
    }
    return MethodSpec.methodBuilder("addFrom" + from)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(values, "all")
        .addCode(Block.of(Call.of("$T.addAll", Collections.class).lined(arguments)).code())
        .build();
  }
}
