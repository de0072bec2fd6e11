package dev.armature.generator.target.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The conditions of one rule as they are gathered, and the method that they become. Not
 * thread-safe.
 */
final class RuleCode {
  /** More conditions than these read better as statements. */
  private static final int ONE_EXPRESSION = 4;

  /** Conditions in one method: far below what the JVM refuses to compile. */
  private static final int ONE_METHOD = 60;

  private final Emission emission;
  private final Emission.Wanted wanted;
  private final List<CodeBlock> conditions = new ArrayList<>();

  RuleCode(Emission emission, Emission.Wanted wanted) {
    this.emission = emission;
    this.wanted = wanted;
  }

  Emission emission() {
    return emission;
  }

  Rule rule() {
    return wanted.rule();
  }

  boolean isMarking() {
    return wanted.marking();
  }

  ClassBody body() {
    return wanted.body();
  }

  /** Adds a condition; a constant one that always holds is left out. */
  void require(CodeBlock condition) {
    if (!condition.toString().equals("true")) {
      conditions.add(condition);
    }
  }

  /** Adds a condition that a method of its own decides. */
  void require(String suffix, CodeBlock statements) {
    String name = emission.part(wanted, suffix);
    body().add(method(name, statements));
    require(call(name));
  }

  /** A call of a part: it sees the same value and marks. */
  private CodeBlock call(String name) {
    return CodeBlock.of(isMarking() ? "$L(t, at, marks)" : "$L(t, at)", name);
  }

  /** The call that decides another rule for the same value. */
  CodeBlock inPlace(Rule rule) {
    if (isMarking() && emission.contributes(rule)) {
      return emission.marks(rule, "at", "marks", body());
    }
    return emission.holds(rule, "at", body());
  }

  /** A part's method: {@code (JsonTape t, int at[, Marks marks])}. */
  MethodSpec method(String name, CodeBlock statements) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(ValidatorTypes.JSON_TAPE, "t")
            .addParameter(TypeName.INT, "at");
    if (isMarking()) {
      method.addParameter(ValidatorTypes.MARKS, "marks");
    }
    return method.addCode(statements).build();
  }

  /** The name of a new part. */
  String part(String suffix) {
    return emission.part(wanted, suffix);
  }

  /** All conditions as statements, the last of which returns. */
  CodeBlock statements() {
    List<CodeBlock> rest = conditions;
    while (rest.size() > ONE_METHOD) {
      rest = gathered(rest);
    }
    return statements(rest);
  }

  private List<CodeBlock> gathered(List<CodeBlock> all) {
    List<CodeBlock> calls = new ArrayList<>();
    for (int i = 0; i < all.size(); i += ONE_METHOD) {
      String name = part("Part");
      List<CodeBlock> some = all.subList(i, Math.min(all.size(), i + ONE_METHOD));
      body().add(method(name, statements(some)));
      calls.add(call(name));
    }
    return calls;
  }

  private static CodeBlock statements(List<CodeBlock> conditions) {
    if (conditions.isEmpty()) {
      return CodeBlock.of("return true;\n");
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (conditions.size() <= ONE_EXPRESSION) {
      return code.add("return $L;\n", CodeBlock.join(conditions, "\n    && ")).build();
    }
    for (CodeBlock condition : conditions.subList(0, conditions.size() - 1)) {
      refuse(code, condition);
    }
    return code.add("return $L;\n", conditions.get(conditions.size() - 1)).build();
  }

  /** Emits {@code if (!condition) return false}, unless the condition always holds. */
  static void refuse(CodeBlock.Builder code, CodeBlock condition) {
    String text = condition.toString();
    if (text.equals("true")) {
      return;
    }
    if (text.equals("false")) {
      code.addStatement("return false");
    } else {
      boolean call = !text.contains(" ");
      code.beginControlFlow(call || isCall(text) ? "if (!$L)" : "if (!($L))", condition)
          .addStatement("return false")
          .endControlFlow();
    }
  }

  /** Whether a text is one call and nothing around it. */
  private static boolean isCall(String text) {
    return text.matches("[\\w.]+\\([^()]*\\)");
  }
}
