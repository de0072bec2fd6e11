package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Stretches;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * Methods that take over stretches of one that would be too long.
 *
 * @param body the class of all of them
 * @param names gives the name of the next one
 * @param variables what they see, under the names that it has in the long one
 */
public record MethodParts(ClassBody body, Supplier<String> names, List<ParameterSpec> variables) {
  /** Statements or conditions in one method. */
  public static final int ONE_METHOD = 60;

  public static ParameterSpec variable(TypeName type, String name) {
    return ParameterSpec.builder(type, name).build();
  }

  /** Conditions of which all must hold, so few that one method can ask for them. */
  public List<Condition> all(List<Condition> conditions) {
    return gathered(conditions, RuleCode::statements);
  }

  /** One call that asks for all conditions. */
  public Condition one(List<Condition> conditions) {
    return decision(RuleCode.statements(all(conditions)));
  }

  /** Conditions of which one must hold, so few that one method can ask for them. */
  public List<Condition> any(List<Condition> conditions) {
    return gathered(conditions, some -> Block.returning(Condition.any(some)));
  }

  private List<Condition> gathered(
      List<Condition> conditions, Function<List<Condition>, Block> joined) {
    List<Condition> rest = conditions;
    while (!Stretches.fit(rest, Condition::code, ONE_METHOD)) {
      List<Condition> calls = new ArrayList<>();
      for (List<Condition> some : Stretches.of(rest, Condition::code, ONE_METHOD)) {
        calls.add(decision(joined.apply(some)));
      }
      rest = calls;
    }
    return rest;
  }

  /** Adds a method that says yes or no; returns its call. */
  public Condition decision(Block statements) {
    return Condition.term("$L", method(TypeName.BOOLEAN, statements));
  }

  /** Adds a method that counts; returns its call. */
  public CodeBlock count(Block statements) {
    return method(TypeName.INT, statements);
  }

  private CodeBlock method(TypeName result, Block statements) {
    String name = names.get();
    body.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .returns(result)
            .addParameters(variables)
            .addCode(statements.code())
            .build());
    List<CodeBlock> arguments =
        variables.stream().map(each -> CodeBlock.of("$L", each.name())).toList();
    return CodeBlock.of("$L($L)", name, CodeBlock.join(arguments, ", "));
  }
}
