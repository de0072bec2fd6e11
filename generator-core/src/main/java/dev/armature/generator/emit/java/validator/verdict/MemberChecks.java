package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.validator.code.MemberRules;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.SizeChecks;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
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
    code.require(AcceptedKinds.OBJECT, SizeChecks.ofMembers(rule, SIZE));
  }

  private boolean needsWalk() {
    Asks asks = new Asks();
    return rule.all(Applicator.ToMembers.class).stream().anyMatch(each -> each.select(asks))
        || !knowledge.dependentRequired().isEmpty()
        || !knowledge.dependentSchemas().isEmpty()
        || knowledge.required().size() > FEW;
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

  /** Whether a keyword has something to do for each member. */
  private final class Asks implements Applicator.ToMembers.Visitor<Boolean> {
    @Override
    public Boolean properties(Keyword.Properties keyword) {
      return code.isMarking() || refuses(keyword);
    }

    @Override
    public Boolean patternProperties(Keyword.PatternProperties keyword) {
      return code.isMarking() || refuses(keyword);
    }

    @Override
    public Boolean additionalProperties(Keyword.AdditionalProperties keyword) {
      return code.isMarking() || refuses(keyword);
    }

    @Override
    public Boolean propertyNames(Keyword.PropertyNames keyword) {
      return refuses(keyword);
    }

    /** It comes last, in a walk of its own. */
    @Override
    public Boolean unevaluatedProperties(Keyword.UnevaluatedProperties keyword) {
      return false;
    }

    private boolean refuses(Keyword keyword) {
      return !code.emission().analysis().truth().isVain(rule, keyword);
    }
  }
}
