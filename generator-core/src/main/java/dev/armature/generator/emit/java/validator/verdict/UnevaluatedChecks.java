package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.MethodParts;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Contributions;
import dev.armature.generator.validation.Evaluated;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emits {@code unevaluatedProperties} and {@code unevaluatedItems}: where the neighbours evaluate
 * the same for every value, as a plain walk; else by the marks that they leave.
 */
final class UnevaluatedChecks {
  private final RuleCode code;
  private final Rule rule;

  private UnevaluatedChecks(RuleCode code) {
    this.code = code;
    this.rule = code.rule();
  }

  /** Whether the neighbours of a rule have to leave marks for it. */
  static boolean needsMarks(Rule rule, Contributions contributions) {
    return rule.schema().has(Keyword.UnevaluatedProperties.class)
            && Evaluated.members(rule, contributions) == null
        || rule.schema().has(Keyword.UnevaluatedItems.class)
            && Evaluated.items(rule, contributions) == null;
  }

  /** Adds the conditions of a rule. */
  static void add(RuleCode code) {
    UnevaluatedChecks checks = new UnevaluatedChecks(code);
    Keyword.UnevaluatedProperties members = code.rule().get(Keyword.UnevaluatedProperties.class);
    if (members != null) {
      checks.members(checks.rule.sub(members.schema()));
    }
    Keyword.UnevaluatedItems items = code.rule().get(Keyword.UnevaluatedItems.class);
    if (items != null) {
      checks.items(checks.rule.sub(items.schema()));
    }
  }

  private void members(Rule others) {
    Contributions contributions = code.emission().analysis().contributions();
    Evaluated.@Nullable Members known = Evaluated.members(rule, contributions);
    Condition test = code.emission().holds(others, "name + 1", code.body());
    if (!test.isTrue() && (known == null || !known.all())) {
      Block.Builder out = Block.builder();
      if (known == null) {
        out.add("int ordinal = 0");
      }
      Condition evaluated = known == null ? Condition.term("marks.has(ordinal++)") : known(known);
      Block.Builder each = Block.builder();
      RuleCode.refuse(each, Condition.any(List.of(evaluated, test)));
      out.loop(MemberWalk.LOOP, each.build()).returns(Condition.TRUE);
      code.require(AcceptedKinds.OBJECT, "Unevaluated", out.build());
    }
  }

  private Condition known(Evaluated.Members known) {
    List<Condition> tests = new ArrayList<>();
    if (!known.names().isEmpty()) {
      CodeBlock names = ValueChecks.names(code.body(), code.name() + "Evaluated", known.names());
      tests.add(Condition.compare(CodeBlock.of("$L.find(t, name)", names), Sign.AT_LEAST, 0));
    }
    for (String ecma : known.patterns()) {
      tests.add(code.body().matches(ecma, "t", "name", code.name() + "Evaluated"));
    }
    List<ParameterSpec> variables =
        List.of(
            MethodParts.variable(ValidatorTypes.JSON_TAPE, "t"),
            MethodParts.variable(TypeName.INT, "name"));
    MethodParts parts = new MethodParts(code.body(), () -> code.part("Evaluated"), variables);
    return Condition.any(parts.any(tests));
  }

  private void items(Rule others) {
    Contributions contributions = code.emission().analysis().contributions();
    Evaluated.@Nullable Items known = Evaluated.items(rule, contributions);
    Condition test = code.emission().holds(others, "item", code.body());
    if (!test.isTrue() && (known == null || !known.all())) {
      Condition evaluated =
          known == null
              ? Condition.term("marks.has(index++)")
              : Condition.compare(CodeBlock.of("index++"), Sign.LESS, known.prefix());
      Block.Builder each = Block.builder();
      RuleCode.refuse(each, Condition.any(List.of(evaluated, test)));
      Block.Builder out = Block.builder().add("int index = 0");
      out.loop(ItemChecks.LOOP, each.build()).returns(Condition.TRUE);
      code.require(AcceptedKinds.ARRAY, "UnevaluatedItems", out.build());
    }
  }
}
