package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.validator.code.ClassBody;
import dev.armature.generator.emit.java.validator.code.CommentText;
import dev.armature.generator.emit.java.validator.code.Conditions;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.Parts;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Kinds;
import dev.armature.generator.validation.Rule;
import dev.armature.generator.validation.Tags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emits keywords that ask other rules about the same value. */
final class BranchChecks {
  private static final int FEW = 8;

  private static final int ONE_SWITCH = 80;

  private final RuleCode code;

  private BranchChecks(RuleCode code) {
    this.code = code;
  }

  /** Adds the conditions of a rule. */
  static void add(RuleCode code) {
    BranchChecks checks = new BranchChecks(code);
    for (Keyword keyword : code.rule().keywords()) {
      checks.add(keyword);
    }
  }

  private void add(Keyword keyword) {
    Rule rule = code.rule();
    if (keyword instanceof Keyword.AllOf all) {
      all.schemas().forEach(schema -> code.require(code.inPlace(rule.sub(schema))));
    } else if (keyword instanceof Keyword.AnyOf any) {
      union(Tags.branches(rule, any.schemas()), false);
    } else if (keyword instanceof Keyword.OneOf one) {
      union(Tags.branches(rule, one.schemas()), true);
    } else if (keyword instanceof Keyword.Not not) {
      code.require(Conditions.not(holds(rule.sub(not.schema()))));
    } else if (keyword instanceof Keyword.If condition) {
      condition(condition);
    } else {
      Rule target = rule.target(keyword);
      if (target != null) {
        code.require(code.inPlace(target));
      }
    }
  }

  private void union(List<Rule> branches, boolean exactlyOne) {
    boolean disjoint = areDisjoint(branches);
    Tags tags = Tags.of(branches, code.emission().analysis().kinds());
    if (tags != null) {
      byTag(tags, exactlyOne ? "OneOf" : "AnyOf");
    } else if (code.isMarking() && branches.stream().anyMatch(code.emission()::contributes)) {
      counted(branches, exactlyOne, true);
    } else if ((!exactlyOne || disjoint) && branches.size() <= FEW) {
      List<CodeBlock> tests = new ArrayList<>();
      branches.forEach(branch -> tests.add(holds(branch)));
      code.require(Conditions.any(tests));
    } else {
      counted(branches, exactlyOne && !disjoint, false);
    }
  }

  private CodeBlock holds(Rule rule) {
    return code.emission().holds(rule, "at", code.body());
  }

  private boolean areDisjoint(List<Rule> branches) {
    Kinds kinds = code.emission().analysis().kinds();
    int seen = 0;
    for (Rule branch : branches) {
      int own = kinds.of(branch);
      if ((seen & own) != 0) {
        return false;
      }
      seen |= own;
    }
    return true;
  }

  /** One look at the tag instead of a try of each branch. */
  private void byTag(Tags tags, String suffix) {
    ClassBody body = code.body();
    CodeBlock name =
        body.constant(
            tags.property(),
            ValidatorTypes.NAME,
            CodeBlock.of("$T.of($L)", ValidatorTypes.NAME, Literals.string(tags.property())));
    CodeBlock names = ValueChecks.names(body, code.name() + "Tags", tags.branches().keySet());
    CodeBlock.Builder statements = CodeBlock.builder();
    RuleCode.refuse(statements, KindCode.is(Kinds.OBJECT));
    statements.addStatement("int tag = t.find(at, $L)", name);
    List<CodeBlock> cases = cases(tags);
    List<List<CodeBlock>> stretches = Stretches.of(cases, ONE_SWITCH);
    if (stretches.size() <= 1) {
      statements.add(choice(CodeBlock.of("tag < 0 ? -1 : $L.find(t, tag)", names), cases));
    } else {
      statements.addStatement("int branch = tag < 0 ? -1 : $L.find(t, tag)", names);
      int end = 0;
      for (List<CodeBlock> some : stretches) {
        CodeBlock part =
            code.parts(suffix + "Part", Parts.variable(TypeName.INT, "branch"))
                .part(TypeName.BOOLEAN, choice(CodeBlock.of("branch"), some));
        end += some.size();
        statements.beginControlFlow("if (branch < $L)", end);
        statements.addStatement("return $L", part).endControlFlow();
      }
      statements.addStatement("return false");
    }
    code.require(suffix, statements.build());
  }

  private List<CodeBlock> cases(Tags tags) {
    List<CodeBlock> cases = new ArrayList<>();
    tags.branches()
        .forEach(
            (tag, branch) ->
                cases.add(
                    CodeBlock.of(
                        "case $L: // $L\n$>return $L;\n$<",
                        cases.size(),
                        CommentText.of(tag),
                        code.inPlace(branch))));
    return cases;
  }

  private static CodeBlock choice(CodeBlock index, List<CodeBlock> cases) {
    CodeBlock.Builder choice = CodeBlock.builder().beginControlFlow("switch ($L)", index);
    cases.forEach(choice::add);
    return choice.add("default:\n$>return false;\n$<").endControlFlow().build();
  }

  private void counted(List<Rule> branches, boolean exactlyOne, boolean marking) {
    boolean counts = exactlyOne || marking;
    String suffix = exactlyOne ? "OneOf" : "AnyOf";
    List<CodeBlock> rest = tries(branches, counts, marking);
    boolean leaf = true;
    while (!Stretches.fit(rest, Parts.ONE_METHOD)) {
      List<CodeBlock> calls = new ArrayList<>();
      for (List<CodeBlock> some : Stretches.of(rest, Parts.ONE_METHOD)) {
        calls.add(part(suffix, some, counts, marking && leaf));
      }
      rest = calls;
      leaf = false;
    }
    CodeBlock.Builder statements = statements(rest, marking && leaf);
    statements.addStatement(exactlyOne ? "return matches == 1" : "return matches > 0");
    code.require(suffix, statements.build());
  }

  /** The statements that try each branch: they count, or leave with the first that matches. */
  private List<CodeBlock> tries(List<Rule> branches, boolean counts, boolean marking) {
    List<CodeBlock> tries = new ArrayList<>();
    boolean dirty = false;
    for (Rule branch : branches) {
      boolean adds = marking && code.emission().contributes(branch);
      CodeBlock test =
          adds ? code.emission().marks(branch, "at", "branch", code.body()) : holds(branch);
      CodeBlock.Builder statements = CodeBlock.builder();
      if (adds && dirty) {
        statements.addStatement("branch.clear()");
      }
      dirty |= adds;
      if (Conditions.isTrue(test)) {
        statements.addStatement("matches++");
      } else if (!Conditions.isFalse(test)) {
        statements.beginControlFlow("if ($L)", test);
        statements.addStatement(counts ? "matches++" : "return true");
        if (adds) {
          statements.addStatement("marks.addAll(branch)");
        }
        statements.endControlFlow();
      }
      if (!statements.isEmpty()) {
        tries.add(statements.build());
      }
    }
    return tries;
  }

  private static CodeBlock.Builder statements(List<CodeBlock> tries, boolean marking) {
    CodeBlock.Builder statements = CodeBlock.builder().addStatement("int matches = 0");
    if (marking) {
      statements.addStatement("$1T branch = new $1T()", ValidatorTypes.MARKS);
    }
    tries.forEach(statements::add);
    return statements;
  }

  /** Statements that have a method of their own try some branches. */
  private CodeBlock part(String suffix, List<CodeBlock> tries, boolean counts, boolean marking) {
    CodeBlock.Builder statements = statements(tries, marking);
    statements.addStatement(counts ? "return matches" : "return matches > 0");
    CodeBlock call =
        code.parts(suffix + "Part")
            .part(counts ? TypeName.INT : TypeName.BOOLEAN, statements.build());
    return counts
        ? CodeBlock.of("matches += $L;\n", call)
        : CodeBlock.builder()
            .beginControlFlow("if ($L)", call)
            .addStatement("return true")
            .endControlFlow()
            .build();
  }

  private void condition(Keyword.If keyword) {
    Rule rule = code.rule();
    Rule condition = rule.sub(keyword.condition());
    CodeBlock then = branch(keyword.then());
    CodeBlock otherwise = branch(keyword.otherwise());
    if (code.isMarking() && code.emission().contributes(condition)) {
      CodeBlock test = code.emission().marks(condition, "at", "branch", code.body());
      code.require(
          "If",
          CodeBlock.builder()
              .addStatement("$1T branch = new $1T()", ValidatorTypes.MARKS)
              .beginControlFlow("if ($L)", test)
              .addStatement("marks.addAll(branch)")
              .addStatement("return $L", then)
              .endControlFlow()
              .addStatement("return $L", otherwise)
              .build());
      return;
    }
    CodeBlock test = holds(condition);
    if (Conditions.isTrue(test)) {
      code.require(then);
    } else if (Conditions.isFalse(test)) {
      code.require(otherwise);
    } else if (Conditions.isTrue(otherwise)) {
      code.require(Conditions.implied(test, List.of(then)));
    } else if (Conditions.isTrue(then)) {
      code.require(Conditions.any(List.of(test, otherwise)));
    } else {
      code.require(CodeBlock.of("($L ? $L : $L)", test, then, otherwise));
    }
  }

  private CodeBlock branch(@Nullable Schema schema) {
    return schema == null ? CodeBlock.of("true") : code.inPlace(code.rule().sub(schema));
  }
}
