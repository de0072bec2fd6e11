package dev.armature.generator.emit.java.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Call;
import dev.armature.generator.emit.java.code.ClassMembers;
import dev.armature.generator.emit.java.code.JsonTypes;
import dev.armature.generator.emit.java.plan.JavaTypes;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits how a value of a class of the user's own is checked and read. */
final class MappedReading {
  private MappedReading() {}

  /** The name of a method that does it; values without rules of their own share one. */
  static String of(
      TypeRef.Mapped type, Value value, String hint, JavaTypes types, ClassMembers members) {
    Block body =
        Block.builder()
            .add(WholeChecks.orNull(value.constraints(), types, "in"))
            .add(
                type.base() == null
                    ? read(type, types)
                    : checked(type, type.base(), value, hint, types, members))
            .build();
    // Rules that only one place has would be out of place under the name of the type.
    boolean shared = type.base() == null || value.constraints().isEmpty();
    String about = shared ? type.type().simpleName() : hint;
    return members.method(
        "read",
        about,
        about + " " + body.code(),
        name ->
            MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(types.optional(type))
                .addParameter(JsonTypes.JSON_READER, "in")
                .addException(IOException.class)
                .addCode(body.code())
                .build());
  }

  private static Block checked(
      TypeRef.Mapped type,
      Scalar base,
      Value value,
      String hint,
      JavaTypes types,
      ClassMembers members) {
    Value plain = new Value(new TypeRef.Of(base), false, value.constraints());
    String local = base == Scalar.STRING ? "text" : "plain";
    CodeBlock read = CodeBlock.of("in.$L()", ScalarMethods.read(base));
    Block checks = ConstraintChecks.of(types, members, plain, "in", local, hint);
    Block.Builder code = Block.builder();
    code.declare(JsonTypes.MARK, "mark", CodeBlock.of("in.mark()"));
    if (base != Scalar.STRING && checks.isEmpty()) {
      code.add(read);
    } else {
      code.declare(types.plain(plain.type()), local, read);
    }
    return code.add(checks)
        .add(base == Scalar.STRING ? read(type, types, "mark", "text") : read(type, types, "mark"))
        .build();
  }

  private static Block read(TypeRef.Mapped type, JavaTypes types, String... given) {
    List<Object> arguments = new ArrayList<>(List.of("in"));
    arguments.addAll(List.of(given));
    arguments.add(types.codec(type.type()));
    return Block.returning(Call.of("$T.read", JsonTypes.MAPPED).with(arguments.toArray()));
  }
}
