package dev.armature.generator.target.java.json;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.ir.Constraint;
import dev.armature.generator.ir.Scalar;
import dev.armature.generator.ir.TypeRef;
import dev.armature.generator.ir.Value;
import dev.armature.generator.target.java.JsonTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the checks of free-form JSON: each looks at values of the type it speaks of and lets others
 * pass.
 *
 * @param hint from what names of constants and methods are made
 */
record FreeChecks(ClassMembers members, String hint) {
  private static final TypeRef ANY = new TypeRef.AnyJson();

  /** The statements that check a value; more than a list of values gets a method of its own. */
  CodeBlock of(List<Constraint> constraints, String in, String target) {
    List<Constraint> lists = constraints.stream().filter(FreeChecks::isList).toList();
    List<Constraint> rules = constraints.stream().filter(c -> !isList(c)).toList();
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(checks(ANY, lists, in, target));
    CodeBlock body = rules.isEmpty() ? CodeBlock.of("") : body(rules);
    if (!body.isEmpty()) {
      String name = members.methodName("check", hint);
      members.add(
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(JsonTypes.JSON_READER, "in")
              .addParameter(JsonTypes.RAW_JSON, "raw")
              .addCode(body)
              .build());
      code.addStatement("$L($L, $L)", name, in, target);
    }
    return code.build();
  }

  private static boolean isList(Constraint constraint) {
    return constraint instanceof Constraint.OneOf;
  }

  private CodeBlock body(List<Constraint> rules) {
    Value any = Value.of(ANY);
    CodeBlock.Builder code = CodeBlock.builder();
    only(
        JsonTypes.JSON_STRING,
        "string",
        checks(new TypeRef.Of(Scalar.STRING), rules, "in", "string.text()"),
        code);
    only(
        JsonTypes.JSON_NUMBER,
        "number",
        checks(new TypeRef.Of(Scalar.NUMBER), rules, "in", "number"),
        code);
    only(
        JsonTypes.JSON_ARRAY,
        "array",
        checks(new TypeRef.ListOf(any), rules, "in", "array.items()"),
        code);
    only(
        JsonTypes.JSON_OBJECT,
        "object",
        checks(new TypeRef.MapOf(any), rules, "in", "object.members()"),
        code);
    return code.build();
  }

  private CodeBlock checks(TypeRef type, List<Constraint> rules, String in, String target) {
    return ConstraintChecks.ofType(members, new Value(type, false, rules), in, target, hint);
  }

  private static void only(TypeName type, String name, CodeBlock checks, CodeBlock.Builder code) {
    if (!checks.isEmpty()) {
      code.beginControlFlow("if (raw.value() instanceof $T $L)", type, name)
          .add(checks)
          .endControlFlow();
    }
  }
}
