package dev.armature.generator.emit.java.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Breaks;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JavaDoc;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Doc;
import javax.lang.model.element.Modifier;

/** Emits an enumeration that only requests use: a Java enum. */
final class ClosedEnumEmitter {
  private ClosedEnumEmitter() {}

  static TypeSpec.Builder emit(EnumShape shape, CodeBlock doc) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(shape.name()).addModifiers(Modifier.PUBLIC).addJavadoc(doc);
    for (int i = 0; i < shape.constants().size(); i++) {
      Doc said = shape.type().values().get(i).doc();
      TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(Breaks.argument(shape.literal(i)));
      if (!said.equals(Doc.NONE)) {
        constant.addJavadoc(JavaDoc.of(said, ""));
      }
      if (said.deprecated()) {
        constant.addAnnotation(Deprecated.class);
      }
      type.addEnumConstant(shape.constants().get(i), constant.build());
    }
    return type.addField(shape.base(), "value", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor(shape))
        .addMethod(value(shape))
        .addMethod(of(shape))
        .addMethod(find(shape));
  }

  private static MethodSpec constructor(EnumShape shape) {
    return MethodSpec.constructorBuilder()
        .addParameter(shape.base(), "value")
        .addCode(Block.of("this.value = value").code())
        .build();
  }

  static MethodSpec value(EnumShape shape) {
    return MethodSpec.methodBuilder("value")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("The value as JSON has it.")
        .returns(shape.base())
        .addCode(Block.returning("value").code())
        .build();
  }

  private static MethodSpec of(EnumShape shape) {
    CodeBlock message = CodeBlock.of("$S + value", "no " + shape.name().simpleName() + ": ");
    CodeBlock none = Call.of("new $T", IllegalArgumentException.class).with(message);
    Block code =
        Block.builder()
            .declare(shape.name(), "found", CodeBlock.of("find(value)"))
            .when(Condition.isNull("found"), Block.builder().throwing(none).build())
            .returns("found")
            .build();
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("The constant of a value.\n\n")
        .addJavadoc("@throws IllegalArgumentException if there is none")
        .returns(shape.name())
        .addParameter(shape.base(), "value")
        .addCode(code.code())
        .build();
  }

  private static MethodSpec find(EnumShape shape) {
    return MethodSpec.methodBuilder("find")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("The constant of a value, or null if there is none.")
        .returns(JavaTypes.nullable(shape.name()))
        .addParameter(shape.base(), "value")
        .addCode(EnumLookup.of(shape, CodeBlock.of("values()"), CodeBlock.of("null")).code())
        .build();
  }
}
