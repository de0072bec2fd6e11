package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Emits how a value of a class of the user's own is checked and read. */
final class MappedReading {
  private MappedReading() {}

  /** The name of a method that does it; values without rules of their own share one. */
  static String of(
      TypeRef.Mapped type, Value value, String hint, JavaTypes types, ClassMembers members) {
    CodeBlock body =
        CodeBlock.builder()
            .add(WholeChecks.orNull(value.constraints(), types, "in"))
            .add(
                type.base() == null
                    ? read(type, types, "")
                    : checked(type, type.base(), value, hint, types, members))
            .build();
    // Rules that only one place has would be out of place under the name of the type.
    boolean shared = type.base() == null || value.constraints().isEmpty();
    String about = shared ? type.type().simpleName() : hint;
    return members.method(
        "read",
        about,
        about + " " + body,
        name ->
            MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(types.optional(type))
                .addParameter(JsonTypes.JSON_READER, "in")
                .addException(IOException.class)
                .addCode(body)
                .build());
  }

  private static CodeBlock checked(
      TypeRef.Mapped type,
      Scalar base,
      Value value,
      String hint,
      JavaTypes types,
      ClassMembers members) {
    Value plain = new Value(new TypeRef.Of(base), false, value.constraints());
    String local = base == Scalar.STRING ? "text" : "plain";
    CodeBlock checks = ConstraintChecks.of(types, members, plain, "in", local, hint);
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T mark = in.mark()", JsonTypes.MARK);
    if (base != Scalar.STRING && checks.isEmpty()) {
      code.addStatement("in.$L()", ScalarMethods.read(base));
    } else {
      code.addStatement(
          "$T $L = in.$L()", types.plain(plain.type()), local, ScalarMethods.read(base));
    }
    return code.add(checks)
        .add(read(type, types, base == Scalar.STRING ? "mark, text, " : "mark, "))
        .build();
  }

  private static CodeBlock read(TypeRef.Mapped type, JavaTypes types, String given) {
    CodeBlock codec = types.codec(type.type());
    return CodeBlock.of("return $T.read(in, $L$L);\n", JsonTypes.MAPPED, given, codec);
  }
}
