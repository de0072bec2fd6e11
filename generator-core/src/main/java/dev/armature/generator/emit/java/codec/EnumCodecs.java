package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.model.ModelEmitter;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.EnumDef;

/** Emits the codec of an enumeration. */
final class EnumCodecs {
  private final JavaTypes types;

  EnumCodecs(JavaTypes types) {
    this.types = types;
  }

  TypeSpec emit(EnumDef type) {
    ClassName model = types.model(type.id());
    String scalar = ScalarMethods.read(type.base());
    CodeBlock listed =
        Membership.listed(type.values().stream().map(EnumDef.EnumValue::value).toList());
    CodeBlock read;
    if (ModelEmitter.isHuge(type)) {
      read = open(model, scalar, CodeBlock.of("value.isKnown()"), listed);
    } else if (ModelEmitter.isOpen(type)) {
      CodeBlock known =
          CodeBlock.of("value.known() != $T.UNRECOGNIZED", model.nestedClass("Known"));
      read = open(model, scalar, known, listed);
    } else {
      read = closed(model, scalar, listed);
    }
    CodeBlock write = CodeBlock.of("out.$L(value.value());\n", ScalarMethods.write(type.base()));
    ClassMembers members = new ClassMembers(types.hidable(), "INSTANCE", "read", "write");
    return CodecFrame.of(types.codec(type.id()), model, read, write, members);
  }

  private static CodeBlock closed(ClassName model, String scalar, CodeBlock listed) {
    return CodeBlock.builder()
        .addStatement("$1T value = $1T.find(in.$2L())", model, scalar)
        .addStatement("$T.enumeration(in, value != null,$W$L)", JsonTypes.CHECK, listed)
        .addStatement("return value")
        .build();
  }

  private static CodeBlock open(ClassName model, String scalar, CodeBlock known, CodeBlock listed) {
    return CodeBlock.builder()
        .addStatement("$1T value = $1T.of(in.$2L())", model, scalar)
        .beginControlFlow("if (in.strict())")
        .addStatement("$T.enumeration(in, $L,$W$L)", JsonTypes.CHECK, known, listed)
        .endControlFlow()
        .addStatement("return value")
        .build();
  }
}
