package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Stretches;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * Methods that take over stretches of one that would be too long.
 *
 * @param body the class of all of them
 * @param names gives the name of the next one
 * @param variables what they see, under the names that it has in the long one
 */
public record Parts(ClassBody body, Supplier<String> names, List<ParameterSpec> variables) {
  /** Statements or conditions in one method. */
  public static final int ONE_METHOD = 60;

  public static ParameterSpec variable(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }

  /** Conditions of which all must hold, so few that one method can ask for them. */
  public List<CodeBlock> all(List<CodeBlock> conditions) {
    List<CodeBlock> rest = conditions;
    while (!Stretches.fit(rest, ONE_METHOD)) {
      List<CodeBlock> calls = new ArrayList<>();
      for (List<CodeBlock> some : Stretches.of(rest, ONE_METHOD)) {
        calls.add(part(TypeName.BOOLEAN, RuleCode.statements(some)));
      }
      rest = calls;
    }
    return rest;
  }

  /** One call that asks for all conditions. */
  public CodeBlock one(List<CodeBlock> conditions) {
    return part(TypeName.BOOLEAN, RuleCode.statements(all(conditions)));
  }

  /** Conditions of which one must hold, so few that one method can ask for them. */
  public List<CodeBlock> any(List<CodeBlock> conditions) {
    List<CodeBlock> rest = conditions;
    while (!Stretches.fit(rest, ONE_METHOD)) {
      List<CodeBlock> calls = new ArrayList<>();
      for (List<CodeBlock> some : Stretches.of(rest, ONE_METHOD)) {
        CodeBlock either = CodeBlock.join(some, "\n    || ");
        calls.add(part(TypeName.BOOLEAN, CodeBlock.of("return $L;\n", either)));
      }
      rest = calls;
    }
    return rest;
  }

  /** Adds a method with these statements; returns its call. */
  public CodeBlock part(TypeName result, CodeBlock statements) {
    String name = names.get();
    body.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .returns(result)
            .addParameters(variables)
            .addCode(statements)
            .build());
    List<CodeBlock> arguments =
        variables.stream().map(each -> CodeBlock.of("$L", each.name())).toList();
    return CodeBlock.of("$L($L)", name, CodeBlock.join(arguments, ", "));
  }
}
