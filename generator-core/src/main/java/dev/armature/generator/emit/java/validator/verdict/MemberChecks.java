package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.MemberRules;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.validation.AcceptedKinds;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Emits what a rule demands of objects: one walk over the members. */
final class MemberChecks {
  /** So many names are looked for one by one, if nothing else needs the walk. */
  private static final int FEW = 3;

  private static final CodeBlock SIZE = CodeBlock.of("t.size(at)");

  private final RuleCode code;
  private final MemberRules knowledge;
  private final Rule rule;

  private MemberChecks(RuleCode code) {
    this.code = code;
    this.rule = code.rule();
    this.knowledge = MemberRules.of(rule);
  }

  /** Adds the conditions of a rule. */
  static void add(RuleCode code) {
    MemberChecks checks = new MemberChecks(code);
    checks.sizes();
    if (checks.needsWalk()) {
      checks.walk();
    } else if (!checks.knowledge.required().isEmpty()) {
      checks.presence();
    }
  }

  private void sizes() {
    List<Condition> tests = new ArrayList<>();
    for (Keyword keyword : rule.keywords()) {
      if (keyword instanceof Keyword.MinProperties min) {
        tests.add(Condition.compare(SIZE, Sign.AT_LEAST, min.limit()));
      } else if (keyword instanceof Keyword.MaxProperties max) {
        tests.add(Condition.compare(SIZE, Sign.AT_MOST, max.limit()));
      }
    }
    code.require(AcceptedKinds.OBJECT, tests);
  }

  private boolean needsWalk() {
    boolean checks =
        rule.keywords().stream().filter(MemberChecks::isOfMembers).anyMatch(this::matters);
    return checks
        || !knowledge.dependentRequired().isEmpty()
        || !knowledge.dependentSchemas().isEmpty()
        || knowledge.required().size() > FEW;
  }

  private boolean matters(Keyword keyword) {
    boolean marks = code.isMarking() && !(keyword instanceof Keyword.PropertyNames);
    return marks || !code.emission().analysis().truth().isVain(rule, keyword);
  }

  private static boolean isOfMembers(Keyword keyword) {
    return keyword instanceof Keyword.Properties
        || keyword instanceof Keyword.PatternProperties
        || keyword instanceof Keyword.AdditionalProperties
        || keyword instanceof Keyword.PropertyNames;
  }

  private void presence() {
    List<Condition> tests = new ArrayList<>();
    for (String name : knowledge.required()) {
      CodeBlock made = CodeBlock.of("$T.of($L)", ValidatorTypes.NAME, Literals.string(name));
      CodeBlock constant = code.body().constant(name, ValidatorTypes.NAME, made);
      tests.add(Condition.compare(CodeBlock.of("t.find(at, $L)", constant), Sign.AT_LEAST, 0));
    }
    code.require(AcceptedKinds.OBJECT, tests);
  }

  private void walk() {
    Set<String> names = new LinkedHashSet<>(knowledge.tracked());
    names.addAll(knowledge.rules().keySet());
    MemberWalk walk = new MemberWalk(code, knowledge, List.copyOf(names));
    code.require(AcceptedKinds.OBJECT, "Members", walk.block());
  }
}
