package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.validator.code.Conditions;
import dev.armature.generator.emit.java.validator.code.Parts;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.Contributions;
import dev.armature.generator.validation.Evaluated;
import dev.armature.generator.validation.Kinds;
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
    CodeBlock test = code.emission().holds(others, "name + 1", code.body());
    if (!Conditions.isTrue(test) && (known == null || !known.all())) {
      CodeBlock.Builder out = CodeBlock.builder();
      if (known == null) {
        out.addStatement("int ordinal = 0");
      }
      out.beginControlFlow(
          "for (int name = t.first(at), end = t.end(at); name < end; name = t.next(name + 1))");
      CodeBlock evaluated = known == null ? CodeBlock.of("marks.has(ordinal++)") : known(known);
      RuleCode.refuse(out, either(evaluated, test));
      out.endControlFlow().addStatement("return true");
      code.require(Kinds.OBJECT, "Unevaluated", out.build());
    }
  }

  private static CodeBlock either(CodeBlock evaluated, CodeBlock test) {
    return Conditions.isFalse(test) ? evaluated : CodeBlock.of("$L || $L", evaluated, test);
  }

  private CodeBlock known(Evaluated.Members known) {
    List<CodeBlock> tests = new ArrayList<>();
    if (!known.names().isEmpty()) {
      CodeBlock names = ValueChecks.names(code.body(), code.name() + "Evaluated", known.names());
      tests.add(CodeBlock.of("$L.find(t, name) >= 0", names));
    }
    for (String ecma : known.patterns()) {
      tests.add(code.body().matches(ecma, "t", "name", code.name() + "Evaluated"));
    }
    List<ParameterSpec> variables =
        List.of(
            Parts.variable(ValidatorTypes.JSON_TAPE, "t"), Parts.variable(TypeName.INT, "name"));
    Parts parts = new Parts(code.body(), () -> code.part("Evaluated"), variables);
    return tests.isEmpty() ? CodeBlock.of("false") : CodeBlock.join(parts.any(tests), " || ");
  }

  private void items(Rule others) {
    Contributions contributions = code.emission().analysis().contributions();
    Evaluated.@Nullable Items known = Evaluated.items(rule, contributions);
    CodeBlock test = code.emission().holds(others, "item", code.body());
    if (!Conditions.isTrue(test) && (known == null || !known.all())) {
      CodeBlock.Builder out = CodeBlock.builder().addStatement("int index = 0");
      CodeBlock evaluated =
          known == null
              ? CodeBlock.of("marks.has(index++)")
              : CodeBlock.of("index++ < $L", known.prefix());
      out.beginControlFlow(
          "for (int item = t.first(at), end = t.end(at); item < end; item = t.next(item))");
      RuleCode.refuse(out, either(evaluated, test));
      out.endControlFlow().addStatement("return true");
      code.require(Kinds.ARRAY, "UnevaluatedItems", out.build());
    }
  }
}
