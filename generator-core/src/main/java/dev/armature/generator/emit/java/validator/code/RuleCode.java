package dev.armature.generator.emit.java.validator.code;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one rule as they are gathered, and the method that they become. Whoever adds
 * some gives it back, so that a keyword without any is {@code return code}. Not thread-safe.
 */
public final class RuleCode {
  /** More conditions than these read better as statements. */
  private static final int ONE_EXPRESSION = 4;

  /** One that takes statements gets a method of its own, if others stand beside it. */
  private record Demand(@Nullable Condition condition, String suffix, Block statements) {}

  private final ValidatorMethods emission;
  private final ValidatorMethods.Wanted wanted;
  private final boolean marking;
  private final List<Demand> demands = new ArrayList<>();
  private int kinds = AcceptedKinds.ALL;

  /**
   * Begins without conditions.
   *
   * @param marking whether what is evaluated is noted in {@code marks}
   */
  public RuleCode(ValidatorMethods emission, ValidatorMethods.Wanted wanted, boolean marking) {
    this.emission = emission;
    this.wanted = wanted;
    this.marking = marking;
  }

  public ValidatorMethods emission() {
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
  public RuleCode require(Condition condition) {
    if (!condition.isTrue()) {
      demands.add(new Demand(condition, "", Block.EMPTY));
    }
    return this;
  }

  /** Adds conditions that values of other kinds need not obey. */
  public void require(int mask, List<Condition> all) {
    if (all.isEmpty() || (kinds & mask) == 0) {
      return;
    }
    if ((kinds & ~mask) == 0) {
      all.forEach(this::require);
    } else {
      require(Condition.implied(KindCode.is(mask), all));
    }
  }

  /** Adds a condition that statements decide. */
  public RuleCode require(String suffix, Block statements) {
    demands.add(new Demand(null, suffix, statements));
    return this;
  }

  /** Adds statements that values of other kinds do not come to. */
  public void require(int mask, String suffix, Block statements) {
    if ((kinds & mask) == 0) {
      return;
    }
    Block.Builder guarded = Block.builder();
    if ((kinds & ~mask) != 0) {
      guarded.when(KindCode.is(mask).negated(), Block.returning(Condition.TRUE));
    }
    require(suffix, guarded.add(statements).build());
  }

  /** A call of a part: it sees the same value and marks. */
  private Condition call(String name) {
    return Condition.term(isMarking() ? "$L(t, at, marks)" : "$L(t, at)", name);
  }

  /** The call that decides another rule for the same value. */
  public Condition inPlace(Rule rule) {
    if (isMarking() && emission.contributes(rule)) {
      return emission.marks(rule, "at", "marks", body());
    }
    return emission.holds(rule, "at", body());
  }

  /** A part's method: {@code (JsonTape t, int at[, Marks marks])}. */
  public MethodSpec method(String name, Block statements) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.BOOLEAN)
        .addParameters(variables())
        .addCode(statements.code())
        .build();
  }

  private List<ParameterSpec> variables(ParameterSpec... more) {
    List<ParameterSpec> all = new ArrayList<>();
    all.add(MethodParts.variable(ValidatorTypes.JSON_TAPE, "t"));
    all.add(MethodParts.variable(TypeName.INT, "at"));
    all.addAll(List.of(more));
    if (isMarking()) {
      all.add(MethodParts.variable(ValidatorTypes.MARKS, "marks"));
    }
    return all;
  }

  /** Parts of the rule, which see the same value and marks, and some variables more. */
  public MethodParts parts(String suffix, ParameterSpec... more) {
    return new MethodParts(body(), () -> part(suffix), variables(more));
  }

  /** The name of a new part. */
  public String part(String suffix) {
    return emission.part(wanted, suffix);
  }

  /** All conditions as statements, the last of which returns. */
  public Block statements() {
    if (demands.size() == 1 && demands.get(0).condition() == null) {
      return demands.get(0).statements();
    }
    List<Condition> all = new ArrayList<>();
    for (Demand demand : demands) {
      all.add(condition(demand));
      if (all.get(all.size() - 1).isFalse()) {
        return Block.returning(Condition.FALSE);
      }
    }
    return statements(parts("Part").all(all));
  }

  private Condition condition(Demand demand) {
    if (demand.condition() != null) {
      return demand.condition();
    }
    String name = part(demand.suffix());
    body().add(method(name, demand.statements()));
    return call(name);
  }

  /** Conditions of which all must hold, as statements, the last of which returns. */
  public static Block statements(List<Condition> conditions) {
    if (conditions.size() <= ONE_EXPRESSION) {
      return Block.returning(Condition.all(conditions));
    }
    Block.Builder code = Block.builder();
    int last = conditions.size() - 1;
    conditions.subList(0, last).forEach(condition -> refuse(code, condition));
    return code.returns(conditions.get(last)).build();
  }

  /** Adds {@code if (!condition) return false}. */
  public static void refuse(Block.Builder code, Condition condition) {
    refuse(code, condition, "false");
  }

  /** The same with another result. */
  public static void refuse(Block.Builder code, Condition condition, String result) {
    code.when(condition.negated(), Block.returning(result));
  }
}
