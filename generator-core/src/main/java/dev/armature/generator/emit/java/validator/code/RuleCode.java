package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.validation.Kinds;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one rule as they are gathered, and the method that they become. Not
 * thread-safe.
 */
public final class RuleCode {
  /** More conditions than these read better as statements. */
  private static final int ONE_EXPRESSION = 4;

  /** A condition; one that takes statements gets a method of its own, if others stand beside it. */
  private record Condition(@Nullable CodeBlock expression, String suffix, CodeBlock statements) {}

  private final Emission emission;
  private final Emission.Wanted wanted;
  private final boolean marking;
  private final List<Condition> conditions = new ArrayList<>();
  private int kinds = Kinds.ALL;

  /**
   * Begins without conditions.
   *
   * @param marking whether what is evaluated is noted in {@code marks}
   */
  public RuleCode(Emission emission, Emission.Wanted wanted, boolean marking) {
    this.emission = emission;
    this.wanted = wanted;
    this.marking = marking;
  }

  public Emission emission() {
    return emission;
  }

  public Rule rule() {
    return wanted.rule();
  }

  public boolean isMarking() {
    return marking;
  }

  public ClassBody body() {
    return wanted.body();
  }

  /** What constants and parts of the rule are called after. */
  public String name() {
    return wanted.name();
  }

  /** Notes that only values of these kinds get past the conditions so far. */
  void narrow(int mask) {
    kinds &= mask;
  }

  /** Adds a condition; a constant one that always holds is left out. */
  public void require(CodeBlock condition) {
    if (!Conditions.isTrue(condition)) {
      conditions.add(new Condition(condition, "", CodeBlock.of("")));
    }
  }

  /** Adds conditions that values of other kinds need not obey. */
  public void require(int mask, List<CodeBlock> all) {
    if (all.isEmpty() || (kinds & mask) == 0) {
      return;
    }
    if ((kinds & ~mask) == 0) {
      all.forEach(this::require);
    } else {
      require(Conditions.implied(KindCode.is(mask), all));
    }
  }

  /** Adds a condition that statements decide. */
  public void require(String suffix, CodeBlock statements) {
    conditions.add(new Condition(null, suffix, statements));
  }

  /** Adds statements that values of other kinds do not come to. */
  public void require(int mask, String suffix, CodeBlock statements) {
    if ((kinds & mask) == 0) {
      return;
    }
    CodeBlock.Builder guarded = CodeBlock.builder();
    if ((kinds & ~mask) != 0) {
      guarded
          .beginControlFlow("if (!$L)", KindCode.is(mask))
          .addStatement("return true")
          .endControlFlow();
    }
    require(suffix, guarded.add(statements).build());
  }

  /** A call of a part: it sees the same value and marks. */
  private CodeBlock call(String name) {
    return CodeBlock.of(isMarking() ? "$L(t, at, marks)" : "$L(t, at)", name);
  }

  /** The call that decides another rule for the same value. */
  public CodeBlock inPlace(Rule rule) {
    if (isMarking() && emission.contributes(rule)) {
      return emission.marks(rule, "at", "marks", body());
    }
    return emission.holds(rule, "at", body());
  }

  /** A part's method: {@code (JsonTape t, int at[, Marks marks])}. */
  public MethodSpec method(String name, CodeBlock statements) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameters(variables())
        .addCode(statements)
        .build();
  }

  private List<ParameterSpec> variables(ParameterSpec... more) {
    List<ParameterSpec> all = new ArrayList<>();
    all.add(Parts.variable(ValidatorTypes.JSON_TAPE, "t"));
    all.add(Parts.variable(TypeName.INT, "at"));
    all.addAll(List.of(more));
    if (isMarking()) {
      all.add(Parts.variable(ValidatorTypes.MARKS, "marks"));
    }
    return all;
  }

  /** Parts of the rule, which see the same value and marks, and some variables more. */
  public Parts parts(String suffix, ParameterSpec... more) {
    return new Parts(body(), () -> part(suffix), variables(more));
  }

  /** The name of a new part. */
  public String part(String suffix) {
    return emission.part(wanted, suffix);
  }

  /** All conditions as statements, the last of which returns. */
  public CodeBlock statements() {
    if (conditions.size() == 1 && conditions.get(0).expression() == null) {
      return conditions.get(0).statements();
    }
    List<CodeBlock> rest = new ArrayList<>();
    for (Condition condition : conditions) {
      rest.add(expression(condition));
      if (Conditions.isFalse(rest.get(rest.size() - 1))) {
        break; // Nothing behind it could be reached.
      }
    }
    return statements(parts("Part").all(rest));
  }

  private CodeBlock expression(Condition condition) {
    if (condition.expression() != null) {
      return condition.expression();
    }
    String name = part(condition.suffix());
    body().add(method(name, condition.statements()));
    return call(name);
  }

  /** Conditions of which all must hold, as statements, the last of which returns. */
  public static CodeBlock statements(List<CodeBlock> conditions) {
    if (conditions.isEmpty()) {
      return CodeBlock.of("return true;\n");
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (conditions.size() == 1) {
      return code.addStatement("return $L", Conditions.bare(conditions.get(0))).build();
    }
    if (conditions.size() <= ONE_EXPRESSION) {
      return code.add("return $L;\n", CodeBlock.join(conditions, "\n    && ")).build();
    }
    for (CodeBlock condition : conditions.subList(0, conditions.size() - 1)) {
      refuse(code, condition);
    }
    return code.add("return $L;\n", conditions.get(conditions.size() - 1)).build();
  }

  /** Emits {@code if (!condition) return false}, unless the condition always holds. */
  public static void refuse(CodeBlock.Builder code, CodeBlock condition) {
    refuse(code, condition, "false");
  }

  /** The same with another result. */
  public static void refuse(CodeBlock.Builder code, CodeBlock condition, String result) {
    if (Conditions.isFalse(condition)) {
      code.addStatement("return $L", result);
    } else if (!Conditions.isTrue(condition)) {
      code.beginControlFlow("if ($L)", Conditions.not(condition))
          .addStatement("return $L", result)
          .endControlFlow();
    }
  }

  /** Emits the end of a method that decides the last conditions. */
  public static void finish(CodeBlock.Builder code, List<CodeBlock> conditions) {
    CodeBlock all = Conditions.all(conditions);
    code.addStatement("return $L", Conditions.bare(all));
  }
}
