package dev.armature.generator.emit.java.validator.verdict;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.armature.generator.emit.java.code.Block;
import dev.armature.generator.emit.java.code.Condition;
import dev.armature.generator.emit.java.code.Literals;
import dev.armature.generator.emit.java.code.Sign;
import dev.armature.generator.emit.java.code.Statement;
import dev.armature.generator.emit.java.code.Stretches;
import dev.armature.generator.emit.java.validator.code.ClassBody;
import dev.armature.generator.emit.java.validator.code.CommentText;
import dev.armature.generator.emit.java.validator.code.KindCode;
import dev.armature.generator.emit.java.validator.code.MethodParts;
import dev.armature.generator.emit.java.validator.code.RuleCode;
import dev.armature.generator.emit.java.validator.code.ValidatorTypes;
import dev.armature.generator.emit.java.validator.code.ValueChecks;
import dev.armature.generator.facts.AcceptedKinds;
import dev.armature.generator.facts.BranchTags;
import dev.armature.generator.schema.Applicator;
import dev.armature.generator.schema.Keyword;
import dev.armature.generator.schema.Schema;
import dev.armature.generator.validation.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Emits keywords that ask other rules about the same value. */
final class BranchChecks implements Applicator.InPlace.Visitor<RuleCode> {
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
      if (keyword instanceof Applicator.InPlace composed) {
        composed.select(checks);
      } else if (keyword instanceof Applicator.ByReference elsewhere) {
        checks.target(elsewhere);
      }
    }
  }

  private void target(Applicator.ByReference keyword) {
    Rule target = code.rule().target(keyword);
    if (target != null) {
      code.require(code.inPlace(target));
    }
  }

  @Override
  public RuleCode allOf(Keyword.AllOf keyword) {
    keyword.schemas().forEach(schema -> code.require(code.inPlace(code.rule().sub(schema))));
    return code;
  }

  @Override
  public RuleCode anyOf(Keyword.AnyOf keyword) {
    return union(code.rule().subs(keyword.schemas()), false);
  }

  @Override
  public RuleCode oneOf(Keyword.OneOf keyword) {
    return union(code.rule().subs(keyword.schemas()), true);
  }

  @Override
  public RuleCode not(Keyword.Not keyword) {
    return code.require(holds(code.rule().sub(keyword.schema())).negated());
  }

  /** The walk over the members asks for it. */
  @Override
  public RuleCode dependentSchemas(Keyword.DependentSchemas keyword) {
    return code;
  }

  private RuleCode union(List<Rule> branches, boolean exactlyOne) {
    boolean disjoint = code.emission().analysis().kinds().tellApart(branches);
    BranchTags tags = code.emission().analysis().tags(branches);
    if (tags != null) {
      return byTag(tags, branches, exactlyOne ? "OneOf" : "AnyOf");
    } else if (code.isMarking() && branches.stream().anyMatch(code.emission()::contributes)) {
      return counted(branches, exactlyOne, true);
    } else if ((!exactlyOne || disjoint) && branches.size() <= FEW) {
      return code.require(Condition.any(branches.stream().map(this::holds).toList()));
    }
    return counted(branches, exactlyOne && !disjoint, false);
  }

  private Condition holds(Rule rule) {
    return code.emission().holds(rule, "at", code.body());
  }

  /** One look at the tag instead of a try of each branch. */
  private RuleCode byTag(BranchTags tags, List<Rule> branches, String suffix) {
    ClassBody body = code.body();
    CodeBlock name =
        body.constant(
            tags.property(),
            ValidatorTypes.NAME,
            CodeBlock.of("$T.of($L)", ValidatorTypes.NAME, Literals.string(tags.property())));
    CodeBlock names = ValueChecks.names(body, code.name() + "Tags", tags.branches().keySet());
    Block.Builder statements = Block.builder();
    RuleCode.refuse(statements, KindCode.is(AcceptedKinds.OBJECT));
    statements.add("int tag = t.find(at, $L)", name);
    List<Statement.Case> cases = cases(tags, branches);
    List<List<Statement.Case>> stretches =
        Stretches.of(cases, each -> each.body().code(), ONE_SWITCH);
    if (stretches.size() <= 1) {
      statements.add(choice(CodeBlock.of("tag < 0 ? -1 : $L.find(t, tag)", names), cases));
    } else {
      statements.add("int branch = tag < 0 ? -1 : $L.find(t, tag)", names);
      parts(suffix, stretches, statements);
      statements.returns(Condition.FALSE);
    }
    return code.require(suffix, statements.build());
  }

  private void parts(
      String suffix, List<List<Statement.Case>> stretches, Block.Builder statements) {
    int end = 0;
    for (List<Statement.Case> some : stretches) {
      CodeBlock branch = CodeBlock.of("branch");
      Condition part =
          code.parts(suffix + "Part", MethodParts.variable(TypeName.INT, "branch"))
              .decision(Block.builder().add(choice(branch, some)).build());
      end += some.size();
      statements.when(Condition.compare(branch, Sign.LESS, end), Block.returning(part));
    }
  }

  private List<Statement.Case> cases(BranchTags tags, List<Rule> branches) {
    List<Statement.Case> cases = new ArrayList<>();
    tags.branches()
        .forEach(
            (tag, branch) ->
                cases.add(
                    new Statement.Case(
                        CodeBlock.of("$L", cases.size()),
                        CommentText.of(tag),
                        Block.returning(code.inPlace(branches.get(branch))))));
    return cases;
  }

  private static Statement choice(CodeBlock index, List<Statement.Case> cases) {
    return new Statement.Switch(index, cases, Block.returning(Condition.FALSE));
  }

  private RuleCode counted(List<Rule> branches, boolean exactlyOne, boolean marking) {
    boolean counts = exactlyOne || marking;
    String suffix = exactlyOne ? "OneOf" : "AnyOf";
    List<Block> rest = tries(branches, counts, marking);
    boolean leaf = true;
    while (!Stretches.fit(rest, Block::code, MethodParts.ONE_METHOD)) {
      List<Block> calls = new ArrayList<>();
      for (List<Block> some : Stretches.of(rest, Block::code, MethodParts.ONE_METHOD)) {
        calls.add(part(suffix, some, counts, marking && leaf));
      }
      rest = calls;
      leaf = false;
    }
    Block.Builder statements = statements(rest, marking && leaf);
    statements.returns(exactlyOne ? matches(Sign.EQUAL, 1) : matches(Sign.GREATER, 0));
    return code.require(suffix, statements.build());
  }

  private static Condition matches(Sign sign, int count) {
    return Condition.compare(CodeBlock.of("matches"), sign, count);
  }

  /** The statements that try each branch: they count, or leave with the first that matches. */
  private List<Block> tries(List<Rule> branches, boolean counts, boolean marking) {
    List<Block> tries = new ArrayList<>();
    boolean dirty = false;
    for (Rule branch : branches) {
      boolean adds = marking && code.emission().contributes(branch);
      Condition test =
          adds ? code.emission().marks(branch, "at", "branch", code.body()) : holds(branch);
      Block.Builder statements = Block.builder();
      if (adds && dirty) {
        statements.add("branch.clear()");
      }
      dirty |= adds;
      Block tried = statements.when(test, matched(counts, adds)).build();
      if (!tried.isEmpty()) {
        tries.add(tried);
      }
    }
    return tries;
  }

  private static Block matched(boolean counts, boolean adds) {
    Block.Builder matched = Block.builder();
    if (!counts) {
      return matched.returns(Condition.TRUE).build();
    }
    matched.add("matches++");
    return adds ? matched.add("marks.addAll(branch)").build() : matched.build();
  }

  private static Block.Builder statements(List<Block> tries, boolean marking) {
    Block.Builder statements = Block.builder().add("int matches = 0");
    if (marking) {
      statements.add("$1T branch = new $1T()", ValidatorTypes.MARKS);
    }
    tries.forEach(statements::add);
    return statements;
  }

  /** Statements that have a method of their own try some branches. */
  private Block part(String suffix, List<Block> tries, boolean counts, boolean marking) {
    Block.Builder statements = statements(tries, marking);
    MethodParts parts = code.parts(suffix + "Part");
    if (counts) {
      return Block.of("matches += $L", parts.count(statements.returns("matches").build()));
    }
    statements.returns(matches(Sign.GREATER, 0));
    Condition found = parts.decision(statements.build());
    return Block.builder().when(found, Block.returning(Condition.TRUE)).build();
  }

  @Override
  public RuleCode condition(Keyword.If keyword) {
    Rule rule = code.rule();
    Rule condition = rule.sub(keyword.condition());
    Condition then = branch(keyword.then());
    Condition otherwise = branch(keyword.otherwise());
    if (code.isMarking() && code.emission().contributes(condition)) {
      Condition test = code.emission().marks(condition, "at", "branch", code.body());
      Block marked = Block.builder().add("marks.addAll(branch)").returns(then).build();
      return code.require(
          "If",
          Block.builder()
              .add("$1T branch = new $1T()", ValidatorTypes.MARKS)
              .when(test, marked)
              .returns(otherwise)
              .build());
    }
    return code.require(Condition.choice(holds(condition), then, otherwise));
  }

  private Condition branch(@Nullable Schema schema) {
    return schema == null ? Condition.TRUE : code.inPlace(code.rule().sub(schema));
  }
}
