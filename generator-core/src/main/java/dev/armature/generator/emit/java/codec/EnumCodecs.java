package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.code.Sign;
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
    Block read;
    if (ModelEmitter.isHuge(type)) {
      read = open(model, scalar, Condition.term("value.isKnown()"), listed);
    } else if (ModelEmitter.isOpen(type)) {
      CodeBlock none = CodeBlock.of("$T.UNRECOGNIZED", model.nestedClass("Known"));
      Condition known = Condition.compare(CodeBlock.of("value.known()"), Sign.UNEQUAL, none);
      read = open(model, scalar, known, listed);
    } else {
      read = closed(model, scalar, listed);
    }
    Block write = Block.of("out.$L(value.value())", ScalarMethods.write(type.base()));
    ClassMembers members = new ClassMembers(types.hidable(), "INSTANCE", "read", "write");
    return CodecFrame.of(types.codec(type.id()), model, read, write, members);
  }

  private static Block closed(ClassName model, String scalar, CodeBlock listed) {
    return Block.builder()
        .declare(model, "value", CodeBlock.of("$T.find(in.$L())", model, scalar))
        .add(check(Condition.isNull("value").negated(), listed))
        .returns("value")
        .build();
  }

  private static Block open(ClassName model, String scalar, Condition known, CodeBlock listed) {
    return Block.builder()
        .declare(model, "value", CodeBlock.of("$T.of(in.$L())", model, scalar))
        .when(Condition.term("in.strict()"), Block.of(check(known, listed)))
        .returns("value")
        .build();
  }

  private static CodeBlock check(Condition known, CodeBlock listed) {
    return Call.of("$T.enumeration", JsonTypes.CHECK).filled("in", known.code(), listed);
  }
}
